//! One step of a verification: what was looked at, and what was found.

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

/// What is looked at, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerificationStep {
    /// Whether the file can be read.
    File,
    /// Whether its signature is good.
    Signature,
    /// Whether the key counted on the day of the signature.
    Key,
    /// Whether an attached certificate is as in the register.
    Register,
    /// Whether the application is as it was certified.
    Dossier,
    /// Whether the register is as its signed list says.
    List,
    /// Whether the register is not older than one seen before.
    Serial,
    /// Whether it is valid on the day.
    Dates,
    /// Whether it was neither revoked nor replaced.
    Standing,
}

impl VerificationStep {
    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            VerificationStep::File => "file",
            VerificationStep::Signature => "signature",
            VerificationStep::Key => "key",
            VerificationStep::Register => "register",
            VerificationStep::Dossier => "dossier",
            VerificationStep::List => "list",
            VerificationStep::Serial => "serial",
            VerificationStep::Dates => "dates",
            VerificationStep::Standing => "standing",
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// It is as it should be.
    Good,
    /// It is not.
    Bad,
    /// Nobody can tell from what there is, and it matters.
    Unknown,
    /// It is not there, and need not be.
    Absent,
}

impl Finding {
    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Finding::Good => "good",
            Finding::Bad => "bad",
            Finding::Unknown => "unknown",
            Finding::Absent => "absent",
        }
    }
}

impl Check {
    /// A step with what there is to say about it.
    pub fn new(step: VerificationStep, finding: Finding, about: impl Into<String>) -> Check {
        Check { step, finding, about: about.into(), doubt: None }
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
