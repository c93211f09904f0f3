//! One step of a verification: what was looked at, and what was found.

use crate::codes;
use crate::trust::doubt::Doubt;

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What was looked at.
    pub step: VerificationStep,
    /// What was found.
    pub finding: Finding,
    /// What there is to say about it: a date, a key, a file.
    pub about: String,
    /// Why it is not genuine, where that is known.
    pub doubt: Option<Doubt>,
}

codes! {
    /// What is looked at, in this order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum VerificationStep {
        /// Whether the file can be read.
        File = "file",
        /// Whether its signature is good.
        Signature = "signature",
        /// Whether the key counted on the day of the signature.
        Key = "key",
        /// Whether an attached certificate is as in the register.
        Register = "register",
        /// Whether the application is as it was certified.
        Dossier = "dossier",
        /// Whether the register is as its signed list says.
        List = "list",
        /// Whether the list was signed as lately as asked for, and not on a day to come.
        Age = "age",
        /// Whether the register is not older than one seen before.
        Serial = "serial",
        /// Whether the register is one to practise.
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
        /// It is not.
        Bad = "bad",
        /// Nobody can tell from what there is, and it matters.
        Unknown = "unknown",
        /// It is not there, and need not be.
        Absent = "absent",
    }
}

impl Check {
    /// A step with what there is to say about it.
    pub fn new(step: VerificationStep, finding: Finding, about: impl Into<String>) -> Check {
        Check { step, finding, about: about.into(), doubt: None }
    }

    /// A signature that nobody could verify, and why.
    pub(super) fn unverified(doubt: Doubt, about: impl Into<String>) -> Check {
        Check { doubt: Some(doubt), ..Check::new(VerificationStep::Signature, Finding::Unknown, about) }
    }

    /// Whether another says the same of something else.
    pub fn is_like(&self, other: &Check) -> bool {
        (self.step, self.finding, self.doubt) == (other.step, other.finding, other.doubt)
    }

    /// A step that shows something not to be genuine.
    pub fn bad(step: VerificationStep, doubt: Doubt, about: impl Into<String>) -> Check {
        Check { doubt: Some(doubt), ..Check::new(step, Finding::Bad, about) }
    }
}

/// The answer of all steps: bad if one is, else unknown if one is, else good.
pub fn result(checks: &[Check]) -> Finding {
    let any = |finding: Finding| checks.iter().any(|check| check.finding == finding);
    match (any(Finding::Bad), any(Finding::Unknown)) {
        (true, _) => Finding::Bad,
        (false, true) => Finding::Unknown,
        (false, false) => Finding::Good,
    }
}
