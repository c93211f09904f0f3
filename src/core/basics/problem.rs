//! Every kind of fault, with its code and the arguments of its message.

use chrono::NaiveDate;

use crate::basics::arg::Arg;

macro_rules! fault_kinds {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* } = $code:literal;)*) => {
        /// Every kind of fault. The words for each live in `words`, under `fault-` and its code.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the fields are the arguments of the message")]
        pub enum FaultKind { $($(#[$doc])* $name { $($field: $type),* }),* }

        impl FaultKind {
            /// The codes of all kinds.
            pub const CODES: &[&str] = &[$($code),*];

            /// The stable code of the kind.
            pub fn code(&self) -> &'static str {
                match self { $(FaultKind::$name { .. } => $code),* }
            }

            /// The arguments of its message, by name.
            pub fn args(&self) -> Vec<(&'static str, Arg)> {
                match self { $(FaultKind::$name { $($field),* } => vec![$((stringify!($field), Arg::from($field))),*]),* }
            }
        }
    };
}

fault_kinds! {
    /// No file or folder of that name.
    Missing { path: String } = "missing";
    /// A folder where a file is needed, a device, a pipe.
    NotAFile { path: String } = "not-a-file";
    /// The system refused to read.
    CannotRead { path: String, why: &'static str, error: String } = "cannot-read";
    /// The system refused to write.
    CannotWrite { path: String, why: &'static str, error: String } = "cannot-write";
    /// More bytes than any file of ours has.
    TooLarge { path: String, megabytes: u64, limit: u64 } = "too-large";
    /// Bytes that are not UTF-8.
    NotUtf8 { path: String, line: u64 } = "not-utf8";
    /// Not TOML.
    Syntax { code: String, message: String } = "syntax";
    /// The same key twice in one table.
    DuplicateKey { key: String } = "duplicate-key";
    /// Another version of the file format.
    OtherFormat { found: String } = "other-format";

    /// A key that the format does not have.
    UnknownKey { key: String, near: Option<String>, known: String } = "unknown-key";
    /// A key that must be there.
    MissingKey { key: &'static str } = "missing-key";
    /// A value of another type.
    WrongType { key: String, expected: &'static str, found: &'static str } = "wrong-type";
    /// A word that is not one of those possible.
    UnknownWord { key: String, found: String, known: String, near: Option<String> } = "unknown-word";
    /// A text with nothing in it.
    EmptyText { key: String } = "empty-text";
    /// A text longer than a person would write there.
    LongText { key: String, length: u64, limit: u64 } = "long-text";
    /// A number out of its range.
    OutOfRange { key: String, found: String, from: u64, to: u64 } = "out-of-range";
    /// A list with more in it than any file of ours has.
    TooMany { key: String, found: u64, limit: u64 } = "too-many";
    /// A list with nothing in it.
    EmptyList { key: String } = "empty-list";
    /// An identifier of another shape.
    BadId { found: String } = "bad-id";
    /// A version of another shape.
    BadVersion { found: String } = "bad-version";
    /// A date that is not one, or has a time.
    BadDate { found: String } = "bad-date";
    /// A day that can be read, in a form that needs quotes.
    UnquotedDay { found: String, native: String } = "unquoted-day";
    /// A period of another shape.
    BadPeriod { found: String } = "bad-period";
    /// A decimal number of another shape.
    BadDecimal { found: String } = "bad-decimal";

    /// A text without one of the two languages.
    MissingLanguage { key: String, lang: &'static str } = "missing-language";
    /// An identifier used before.
    DuplicateId { id: String } = "duplicate-id";
    /// A level number used before.
    DuplicateLevel { number: u64 } = "duplicate-level";
    /// A criterion, question or choice that is not there.
    UnknownId { what: &'static str, id: String, known: String, near: Option<String> } = "unknown-id";
    /// A key that this kind of question does not have.
    KeyNotForKind { key: &'static str, kind: &'static str } = "key-not-for-kind";
    /// A threshold above the number of choices.
    ThresholdUnreachable { at_least: u64, choices: u64 } = "threshold-unreachable";
    /// A threshold that everything reaches.
    ThresholdIdle {} = "threshold-idle";
    /// A choice whose id is a word of the answers themselves.
    ReservedChoice { id: String } = "reserved-choice";
    /// A condition with neither or both of `is` and `at_least`.
    ConditionShape {} = "condition-shape";
    /// A condition that does not fit the kind of its question.
    ConditionKind { question: String, kind: &'static str, expected: &'static str } = "condition-kind";
    /// A condition that a better answer would break.
    ConditionNegative { choice: String } = "condition-negative";
    /// Conditions that go round in a circle.
    ConditionCycle { path: String } = "condition-cycle";
    /// A criterion that no level asks for.
    IdleCriterion { id: String } = "idle-criterion";
    /// A criterion without a required question that always applies.
    HollowCriterion { id: String } = "hollow-criterion";
    /// A level that no answers can reach.
    UnreachableLevel { level: u64, question: String } = "unreachable-level";
    /// A change older than the question.
    ChangedBeforeSince { since: String } = "changed-before-since";
    /// A version newer than the rubric's own.
    NewerThanRubric { key: &'static str, version: String } = "newer-than-rubric";

    /// A folder without `odpowiedzi.toml`.
    NoAnswers { path: String } = "no-answers";
    /// Answers to another rubric.
    OtherRubric { found: String, expected: String } = "other-rubric";
    /// Answers to another version of the rubric.
    OtherVersion { found: String, expected: String } = "other-version";
    /// An answered question whose meaning changed since.
    MeaningChanged { question: String, changed: String, found: String } = "meaning-changed";
    /// An answer of another kind.
    WrongAnswer { question: String, kind: &'static str, found: String, near: Option<String> } = "wrong-answer";
    /// `nie-dotyczy` where the question always applies.
    NotApplicableForbidden { question: String } = "not-applicable-forbidden";
    /// The same choice twice in one answer.
    RepeatedChoice { choice: String } = "repeated-choice";
    /// Evidence that is none, or several, of file, address and act.
    EvidenceShape {} = "evidence-shape";
    /// An evidence path that leaves the folder.
    PathOutside { path: String } = "path-outside";
    /// A link where evidence should be.
    Link { path: String } = "link";
    /// A digest of another shape.
    BadDigest { key: &'static str, found: String } = "bad-digest";
    /// An address that is not one of the web.
    BadAddress { found: String } = "bad-address";
    /// A level that the rubric does not have.
    UnknownLevel { found: u64, known: String } = "unknown-level";
    /// A next edition that is not held, and ends.
    NotHeldButEnds {} = "not-held-but-ends";
    /// An end that is certain, and not entered.
    CertainWithoutEnd {} = "certain-without-end";
    /// A next edition that ends before the one assessed.
    EndsBeforeThis { ends: NaiveDate, ended: NaiveDate } = "ends-before-this";
    /// A verdict without the note that it needs.
    NoteNeeded { verdict: String } = "note-needed";
    /// A folder that has an application already.
    AlreadyThere { path: String } = "already-there";
    /// The one who filled the questionnaire in, as its reviewer.
    SamePerson { name: String } = "same-person";
    /// Something entered before what was entered last.
    BeforeLast { on: NaiveDate, last: NaiveDate } = "before-last";
    /// A verdict on an answer that needs none.
    NothingToReview { question: String } = "nothing-to-review";
    /// A file that no output may replace.
    NotForOutput { path: String } = "not-for-output";
    /// A day far ahead on which something is to be entered.
    RemoteDay { day: NaiveDate } = "remote-day";
    /// Numbers that were given and have no certificate.
    CertificatesGone { path: String, numbers: String, count: u64 } = "certificates-gone";
    /// Certificates in a folder without `register.toml`.
    CertificatesThere { path: String } = "certificates-there";
    /// Two verdicts on one answer in one command.
    RuledTwice { question: String } = "ruled-twice";
    /// A file that changed since it was read.
    ChangedMeanwhile { path: String } = "changed-meanwhile";
    /// No file where a person says that evidence is.
    NoEvidenceFile { path: String } = "no-evidence-file";
    /// Answers to a newer version of the rubric.
    NewerVersion { found: String, expected: String } = "newer-version";
    /// Answers to another version, with one to a question that is no longer there.
    QuestionGone { question: String, expected: String } = "question-gone";
    /// The evidence file is too large to copy.
    EvidenceTooLarge { path: String, limit: u64 } = "evidence-too-large";

    /// A TERC code without 7 digits.
    TercLength { found: u64 } = "terc-length";
    /// A TERC code with something else than digits.
    TercDigits {} = "terc-digits";
    /// A voivodeship that does not exist.
    TercVoivodeship { found: String } = "terc-voivodeship";
    /// A powiat that does not exist.
    TercPowiat {} = "terc-powiat";
    /// A gmina number that does not exist.
    TercGmina {} = "terc-gmina";
    /// A city with powiat rights that is not an urban gmina.
    TercCity {} = "terc-city";
    /// A part of a gmina, which cannot apply.
    TercPart { kind: String } = "terc-part";
    /// A kind of gmina that does not exist.
    TercKind { kind: String } = "terc-kind";

    /// An edition that ends before the certificate is issued.
    EndsBeforeIssue { ends: NaiveDate, issued: NaiveDate } = "ends-before-issue";
    /// A last valid day more than five years after the issue.
    RemoteEnd { until: NaiveDate, issued: NaiveDate } = "remote-end";

    /// One person in two parts that need different people.
    PersonTwice { name: String } = "person-twice";
    /// A public key of another shape.
    BadPublicKey { found: String } = "bad-public-key";
    /// A file that is not a secret key.
    NotASecretKey { path: String } = "not-a-secret-key";
    /// A password that does not open the key.
    WrongPassword {} = "wrong-password";
    /// A password typed twice in two ways.
    PasswordsDiffer {} = "passwords-differ";
    /// A password with nothing in it.
    EmptyPassword {} = "empty-password";
    /// A password is needed, and nobody can be asked.
    PasswordNeeded {} = "password-needed";
    /// A register without a key, and nobody said that it is to be written unsigned.
    KeyNeeded {} = "key-needed";
    /// A register with a key, which is to be written unsigned.
    KeyInUse { key: String } = "key-in-use";
    /// The secret key of a register is not on this machine.
    NoSecretKey { path: String } = "no-secret-key";
    /// A second first key.
    KeyThere { key: String } = "key-there";
    /// A file whose signature is bad.
    BadSignature { path: String, why: &'static str } = "bad-signature";
    /// A file that is not as the signed list says.
    ListDiffers { path: String, what: &'static str } = "list-differs";
    /// Something is written only after a yes, and there is no terminal to ask in.
    ConfirmationNeeded {} = "confirmation-needed";
    /// An edition that has ended on a day that is still to come.
    CertainTooEarly { ends: NaiveDate } = "certain-too-early";
    /// A number of a certificate of another shape.
    BadCertificateId { found: String } = "bad-certificate-id";
    /// No certificate of that number.
    NoCertificate { id: String, near: Option<String> } = "no-certificate";
    /// A prefix of numbers of another shape.
    BadPrefix { found: String } = "bad-prefix";
    /// A file that is not named after the number in it.
    OtherFileName { id: String, expected: String } = "other-file-name";
    /// A second certificate in the place of another.
    ReplacedTwice { id: String, by: String } = "replaced-twice";
    /// A certificate in the place of one of another municipality, or of a later one.
    ReplacesOther { id: String } = "replaces-other";
    /// A number given that is lower than one in use.
    NumberWentBack { last: u64, highest: u64 } = "number-went-back";
    /// A folder without `register.toml`.
    NoRegister { path: String, quoted: String } = "no-register";
    /// A folder that is a register already.
    RegisterThere { path: String, quoted: String } = "register-there";
    /// A register where a certificate is asked for.
    RegisterAsFile { path: String, quoted: String } = "register-as-file";
    /// A certificate whose number is of another year than its issue.
    OtherYear { id: String, issued: NaiveDate } = "other-year";
    /// Another writes into the register.
    RegisterBusy { path: String, holder: String } = "register-busy";
    /// A copy of the rubric or an application that is gone or changed.
    KeptDamaged { path: String } = "kept-damaged";
    /// A person who may not act.
    NotListed { name: String, known: String } = "not-listed";
    /// An application that does not say who filled it in.
    FilledByNeeded { path: String } = "filled-by-needed";
    /// An application without a TERC code.
    TercNeeded { path: String } = "terc-needed";
    /// A reviewer or issuer who filled the questionnaire in.
    FilledByToo { name: String } = "filled-by-too";
    /// An issuer who reviewed the application.
    ReviewedToo { name: String } = "reviewed-too";
    /// A municipality that holds a valid certificate.
    AlreadyHeld { id: String, until: NaiveDate, status: &'static str, path: String } = "already-held";
    /// An application whose next edition has ended before the issue.
    NextEditionOver { ends: NaiveDate, path: String } = "next-edition-over";
    /// A level that is not met on the confirmed basis.
    LevelNotMet { level: u64, met: u64, questions: String, path: String } = "level-not-met";
    /// A renewal at a lower level that nobody asked for.
    LowerLevel { id: String, before: u64, level: u64 } = "lower-level";
    /// A renewal with the application of last time.
    SameApplication { id: String, path: String } = "same-application";
    /// A renewal for another municipality.
    OtherHolder { id: String, holder: String, name: String } = "other-holder";
    /// A certificate that was revoked.
    RevokedAlready { id: String } = "revoked-already";
    /// A certificate that has a successor.
    SupersededAlready { id: String, successor: String } = "superseded-already";
    /// A certificate whose successor was revoked.
    SuccessorRevoked { id: String, successor: String, path: String } = "successor-revoked";
    /// An amendment that says what is known.
    NothingNew { id: String } = "nothing-new";
    /// An end that is made certain, and was never entered.
    NoEndYet {} = "no-end-yet";

    /// A certificate whose rubric is not kept with it.
    RubricGone { id: String, path: String } = "rubric-gone";
    /// A certificate of a level that its rubric does not have.
    LevelGone { id: String, level: u64 } = "level-gone";
    /// A certificate without a signature, in a register that has a key.
    NotSigned { id: String } = "not-signed";
    /// A font that cannot be made part of a document.
    CannotPrint { error: String } = "cannot-print";
    /// A colour that is none.
    BadColor { found: String } = "bad-color";
    /// A colour on which white text cannot be read.
    PaleColor { found: String, contrast: String } = "pale-color";
    /// A colour of what is no level.
    BadLevelKey { found: String } = "bad-level-key";
    /// A file of the theme that is not in the register's folder.
    OutsideRegister { path: String } = "outside-register";
    /// A logo that cannot be printed.
    BadPicture { path: String, why: &'static str } = "bad-picture";
    /// A font that cannot be printed with.
    BadFont { path: String, why: &'static str, letters: String } = "bad-font";
    /// A certificate that gets no badge on the day.
    NoBadge { id: String, why: &'static str, until: NaiveDate, from: NaiveDate, successor: String } = "no-badge";
    /// A file that is to be a PDF, and is none.
    NotAPdf { path: String } = "not-a-pdf";
    /// A PDF that opens with a password.
    EncryptedPdf { path: String, quoted: String } = "encrypted-pdf";
    /// A PDF in which a certificate would have to be decompressed.
    PackedPdf { path: String, quoted: String } = "packed-pdf";
    /// A PDF that takes too long to read.
    IntricatePdf { path: String } = "intricate-pdf";
    /// A PDF without a certificate in it.
    NoAttachment { path: String } = "no-attachment";
    /// A PDF with more than one certificate, or signature, in it.
    ManyAttachments { path: String, count: u64 } = "many-attachments";

    /// A template that breaks a rule of its language, or names what there is not.
    BadTemplate { problem: &'static str, detail: String } = "bad-template";
    /// A letter that would not be true of its certificate, and the command for the one that would.
    OtherLetter { kind: &'static str, id: String, status: &'static str, command: String } = "other-letter";
    /// A letter about a certificate that nobody has signed, in a register that signs.
    LetterUnsigned { id: String, options: String } = "letter-unsigned";
    /// A letter about a certificate, and no number of one.
    LetterNeedsId { kind: &'static str, found: String, options: String } = "letter-needs-id";
    /// A letter about an application, and the number of a certificate.
    LetterNeedsPath { kind: &'static str, found: String, options: String } = "letter-needs-path";
    /// A letter with the questions of a review that has none.
    NothingAsked { path: String, options: String } = "nothing-asked";
    /// A review that is not finished, of which no result can be told.
    ReviewUnfinished { waiting: u64, asked: u64, path: String, options: String } = "review-unfinished";
    /// A refusal of what is reached.
    LevelReached { kind: &'static str, level: u64, path: String, options: String } = "level-reached";
    /// A lower level where none is reached, or none at all where a lower one is.
    OtherRefusal { kind: &'static str, level: u64, command: String } = "other-refusal";

    /// The dialogue needs a terminal.
    NoTerminal { command: String } = "no-terminal";
    /// A value given on the command line that has no `=`.
    NotAnAssignment { option: &'static str, found: String } = "not-an-assignment";
    /// A new application needs a name that was not given.
    OptionNeeded { option: &'static str } = "option-needed";
    /// Evidence for a question without a positive answer.
    EvidenceWithoutYes { question: String } = "evidence-without-yes";
    /// No practice fits the filter.
    NoPractice { found: String, known: String, near: Option<String> } = "no-practice";
    /// No municipality of that name or code in the register.
    NoHolder { found: String, near: Option<String> } = "no-holder";
    /// A voivodeship that does not exist.
    UnknownVoivodeship { found: String, known: String, near: Option<String> } = "unknown-voivodeship";
    /// A command that is not there.
    NoCommand { found: String, near: Option<String> } = "no-command";
    /// A problem that has no kind of its own.
    Other { message: String } = "other";
}
