//! What can be told of a certificate by somebody from outside, step by step.

use crate::trust::policy::Doubt;

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// What was looked at.
    pub step: Step,
    /// What was found.
    pub found: Found,
    /// What there is to say about it: a date, a key, a file.
    pub about: String,
    /// Why it is not genuine, where that is known.
    pub why: Option<Doubt>,
}

/// What is looked at, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
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

impl Step {
    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Step::File => "file",
            Step::Signature => "signature",
            Step::Key => "key",
            Step::Register => "register",
            Step::Dossier => "dossier",
            Step::List => "list",
            Step::Serial => "serial",
            Step::Dates => "dates",
            Step::Standing => "standing",
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It is as it should be.
    Good,
    /// It is not.
    Bad,
    /// Nobody can tell from what there is, and it matters.
    Unknown,
    /// It is not there, and need not be.
    Absent,
}

impl Found {
    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Found::Good => "good",
            Found::Bad => "bad",
            Found::Unknown => "unknown",
            Found::Absent => "absent",
        }
    }
}

impl Proof {
    /// A step with what there is to say about it.
    pub fn new(step: Step, found: Found, about: impl Into<String>) -> Proof {
        Proof { step, found, about: about.into(), why: None }
    }

    /// A step that shows something not to be genuine.
    pub fn bad(step: Step, why: Doubt, about: impl Into<String>) -> Proof {
        Proof { why: Some(why), ..Proof::new(step, Found::Bad, about) }
    }
}

/// The answer of all steps: bad if one is, else unknown if one is, else good.
pub fn result(proofs: &[Proof]) -> Found {
    let any = |found: Found| proofs.iter().any(|proof| proof.found == found);
    match (any(Found::Bad), any(Found::Unknown)) {
        (true, _) => Found::Bad,
        (false, true) => Found::Unknown,
        (false, false) => Found::Good,
    }
}
