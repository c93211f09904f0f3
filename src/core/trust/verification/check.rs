//! One step of a verification: what was checked, and what was found.

use crate::codes;
use crate::trust::doubt::Doubt;

/// One check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What was checked.
    pub step: VerificationStep,
    /// What was found.
    pub finding: Finding,
    /// The detail: a date, a key, a file.
    pub about: String,
    /// Why it is not genuine, if known.
    pub doubt: Option<Doubt>,
}

codes! {
    /// The steps, in order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum VerificationStep {
        /// Whether the file can be read.
        File = "file",
        /// Whether its signature is good.
        Signature = "signature",
        /// Whether the key was valid on the day of the signature.
        Key = "key",
        /// Whether an attached certificate matches the register.
        Register = "register",
        /// Whether the application is unchanged since certification.
        Dossier = "dossier",
        /// Whether the register matches its signed list.
        List = "list",
        /// Whether the list was signed recently enough, and not in the future.
        Age = "age",
        /// Whether the register is not older than one seen before.
        Serial = "serial",
        /// Whether the register is a practice copy.
        Practice = "practice",
        /// Whether it is valid on the day.
        Dates = "dates",
        /// Whether it was neither revoked nor replaced.
        Standing = "standing",
    }
}

codes! {
    /// What was found.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Finding {
        /// It is as it should be.
        Good = "good",
        /// It is not as it should be.
        Bad = "bad",
        /// It cannot be determined, and it matters.
        Unknown = "unknown",
        /// It is not there, and need not be.
        Absent = "absent",
    }
}

impl Check {
    /// A step with its finding and detail.
    pub fn new(step: VerificationStep, finding: Finding, about: impl Into<String>) -> Check {
        Check { step, finding, about: about.into(), doubt: None }
    }

    /// A signature that could not be verified, and why.
    pub(super) fn unverified(doubt: Doubt, about: impl Into<String>) -> Check {
        Check { doubt: Some(doubt), ..Check::new(VerificationStep::Signature, Finding::Unknown, about) }
    }

    /// Whether the other check says the same about something else.
    pub fn is_like(&self, other: &Check) -> bool {
        (self.step, self.finding, self.doubt) == (other.step, other.finding, other.doubt)
    }

    /// A step that found something not genuine.
    pub fn bad(step: VerificationStep, doubt: Doubt, about: impl Into<String>) -> Check {
        Check { doubt: Some(doubt), ..Check::new(step, Finding::Bad, about) }
    }
}

/// The overall finding: bad if any is bad, else unknown if any is unknown, else good.
pub fn result(checks: &[Check]) -> Finding {
    let any = |finding: Finding| checks.iter().any(|check| check.finding == finding);
    match (any(Finding::Bad), any(Finding::Unknown)) {
        (true, _) => Finding::Bad,
        (false, true) => Finding::Unknown,
        (false, false) => Finding::Good,
    }
}
