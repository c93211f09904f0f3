//! What is wrong with a register, or why nothing is issued.

use chrono::NaiveDate;

crate::problems! {
    /// What is wrong with a register, or why nothing is issued.
    RegisterProblem

    /// No certificate of that number.
    NoCertificate { id: String, near: Option<String> } = "no-certificate";
    /// A second certificate in the place of another.
    ReplacedTwice { id: String, by: String } = "replaced-twice";
    /// A certificate in the place of one of another municipality, or of a later one.
    ReplacesOther { id: String } = "replaces-other";
    /// A number given that is lower than one in use.
    NumberWentBack { last: u64, highest: u64 } = "number-went-back";
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
    /// An application whose next edition has ended, or was planned to, before the issue.
    NextEditionOver { ends: NaiveDate, planned: &'static str } = "next-edition-over";
    /// A level that is not met on the confirmed basis.
    LevelNotMet { level: u64, met: u64, questions: String, path: String } = "level-not-met";
    /// A level on which open verdicts have still to decide.
    VerdictsOpen { level: u64, met: u64, asked: Option<String>, waiting: Option<String>, path: String } = "verdicts-open";
    /// A renewal at a lower level that nobody asked for.
    LowerLevel { id: String, before: u64, level: u64, why: &'static str } = "lower-level";
    /// A renewal with the application of last time.
    SameApplication { id: String, path: String } = "same-application";
    /// A renewal for another municipality.
    OtherHolder { id: String, holder: String, name: String } = "other-holder";
    /// A certificate that has a successor.
    SupersededAlready { id: String, successor: String } = "superseded-already";
    /// A certificate whose successor was revoked.
    SuccessorRevoked { id: String, successor: String, path: String } = "successor-revoked";
    /// No municipality of that name or code in the register.
    NoHolder { found: String, near: Option<String> } = "no-holder";
    /// A public key of another shape.
    BadPublicKey { found: String } = "bad-public-key";
    /// A name of a register of another shape.
    BadUid { found: String } = "bad-uid";
    /// A certificate that was changed in what it says of the award.
    SaysOther { id: String, changes: String } = "says-other";
    /// Settings that were changed in what only the program writes.
    SettingsSayOther { path: String, changes: String } = "settings-say-other";
    /// A file that a browser or a file manager has named as a second copy of another.
    SecondCopy { path: String, original: String } = "second-copy";
    /// A file that seems to be one that is not there, under a name that something on the way gave it.
    Misnamed { path: String, name: String } = "misnamed";
    /// Numbers that were given and have no certificate.
    CertificatesGone { path: String, numbers: String, count: u64 } = "certificates-gone";
    /// A register that does not verify, and so is not published.
    NotPublished { path: String, quoted: String } = "not-published";
    /// A copy to practise, which is not published.
    PracticePublished {} = "practice-published";
}

impl RegisterProblem {
    /// That a file seems to be another, of whose path only the name is said.
    pub(crate) fn misnamed(path: String, right: &str) -> RegisterProblem {
        RegisterProblem::Misnamed { path, name: right.rsplit('/').next().unwrap_or(right).to_owned() }
    }
}
