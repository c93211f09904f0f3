//! Problems with a register, and reasons why nothing is issued.

use chrono::NaiveDate;

crate::problems! {
    /// A problem with a register, or a reason why nothing is issued.
    RegisterProblem

    /// No certificate with that number.
    NoCertificate { id: String, near: Option<String> } = "no-certificate";
    /// A second certificate that replaces the same one.
    ReplacedTwice { id: String, by: String } = "replaced-twice";
    /// A certificate that replaces one of another municipality, or a later one.
    ReplacesOther { id: String } = "replaces-other";
    /// A last number lower than one in use.
    NumberWentBack { last: u64, highest: u64 } = "number-went-back";
    /// A person who may not act.
    NotListed { name: String, known: String } = "not-listed";
    /// An application that does not say who filled it in.
    FilledByNeeded { path: String } = "filled-by-needed";
    /// An application without a TERC code.
    TercNeeded { path: String } = "terc-needed";
    /// A reviewer or issuer who filled in the questionnaire.
    FilledByToo { name: String } = "filled-by-too";
    /// An issuer who reviewed the application.
    ReviewedToo { name: String } = "reviewed-too";
    /// A municipality that already holds a certificate.
    AlreadyHeld { id: String, until: NaiveDate, status: &'static str, path: String } = "already-held";
    /// An application whose next edition has ended, or was planned to, before the issue.
    NextEditionOver { ends: NaiveDate, planned: &'static str } = "next-edition-over";
    /// A level that is not met on the confirmed basis.
    LevelNotMet { level: u64, met: u64, questions: String, path: String } = "level-not-met";
    /// A level that depends on open verdicts.
    VerdictsOpen { level: u64, met: u64, asked: Option<String>, waiting: Option<String>, path: String } = "verdicts-open";
    /// A renewal at a lower level that nobody asked for.
    LowerLevel { id: String, before: u64, level: u64, why: &'static str } = "lower-level";
    /// A renewal with the previous application.
    SameApplication { id: String, path: String } = "same-application";
    /// A renewal for another municipality.
    OtherHolder { id: String, holder: String, name: String } = "other-holder";
    /// A certificate that has a successor.
    SupersededAlready { id: String, successor: String } = "superseded-already";
    /// A certificate whose successor was revoked.
    SuccessorRevoked { id: String, successor: String, path: String } = "successor-revoked";
    /// No municipality with that name or code in the register.
    NoHolder { found: String, near: Option<String> } = "no-holder";
    /// A malformed public key.
    BadPublicKey { found: String } = "bad-public-key";
    /// A malformed uid.
    BadUid { found: String } = "bad-uid";
    /// A certificate whose award was changed by hand.
    SaysOther { id: String, changes: String } = "says-other";
    /// Settings changed by hand in keys that only the program writes.
    SettingsSayOther { path: String, changes: String } = "settings-say-other";
    /// A file named by a browser or file manager as a second copy of another.
    SecondCopy { path: String, original: String } = "second-copy";
    /// A file that is probably a missing one under a name that it was given on the way.
    Misnamed { path: String, name: String } = "misnamed";
    /// Numbers that were given but have no certificate.
    CertificatesGone { path: String, numbers: String, count: u64 } = "certificates-gone";
    /// A register that does not verify, and so cannot be published.
    NotPublished { path: String, quoted: String } = "not-published";
    /// A practice copy, which cannot be published.
    PracticePublished {} = "practice-published";
    /// The register has an entry later than the day for which it is to be published.
    PublishedBefore { day: NaiveDate, entered: NaiveDate } = "published-before";
}

impl RegisterProblem {
    /// The problem of a file that is probably another; of its right path only the name is given.
    pub(crate) fn misnamed(path: String, right: &str) -> RegisterProblem {
        RegisterProblem::Misnamed { path, name: right.rsplit('/').next().unwrap_or(right).to_owned() }
    }
}
