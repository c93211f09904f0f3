//! One municipality's claims for one edition, with their evidence.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::fault::FaultKind;
use crate::domain::municipality::Municipality;
use crate::domain::rubric::{Kind, Question};
use crate::domain::text::{Id, Version};

/// Everything that an application claims.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    /// The rubric that was answered.
    pub rubric: RubricRef,
    /// The level applied for.
    pub applied_for: Option<u8>,
    /// Who applies.
    pub municipality: Municipality,
    /// The edition assessed.
    pub edition: Edition,
    /// The edition that can extend a certificate.
    pub next_edition: Option<NextEdition>,
    /// Who filled the questionnaire in.
    pub filled_by: Option<String>,
    /// The answers, by question.
    pub given: BTreeMap<Id, Answer>,
}

impl Answers {
    /// Answers to a rubric with nothing in them yet.
    pub fn new(rubric: RubricRef) -> Answers {
        Answers {
            rubric,
            applied_for: None,
            municipality: Municipality::default(),
            edition: Edition::default(),
            next_edition: None,
            filled_by: None,
            given: BTreeMap::new(),
        }
    }
}

impl Answers {
    /// Whether the next edition ends after the one assessed.
    ///
    /// # Errors
    /// It ends before.
    pub fn check_days(&self) -> Result<(), FaultKind> {
        let ends = self.next_edition.as_ref().and_then(|next| next.ends);
        match (ends, self.edition.ended) {
            (Some(ends), Some(ended)) if ends < ended => Err(FaultKind::EndsBeforeThis { ends, ended }),
            _ => Ok(()),
        }
    }
}

/// A rubric by name and version.
#[derive(Debug, Clone, PartialEq)]
pub struct RubricRef {
    /// The scheme.
    pub id: Id,
    /// The version.
    pub version: Version,
}

/// The edition assessed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edition {
    /// Its name, such as `XII edycja`.
    pub name: String,
    /// The day on which it ended.
    pub ended: Option<NaiveDate>,
}

/// The next edition, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextEdition {
    /// Its name.
    pub name: Option<String>,
    /// Whether it is held at all.
    pub held: bool,
    /// Its last day.
    pub ends: Option<NaiveDate>,
    /// What that day marks.
    pub ends_with: Option<EndsWith>,
    /// Whether the day is certain and no longer planned.
    pub certain: bool,
}

impl Default for NextEdition {
    fn default() -> NextEdition {
        NextEdition { name: None, held: true, ends: None, ends_with: None, certain: false }
    }
}

/// What the last day of an edition marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndsWith {
    /// The announcement of results.
    Results,
    /// The end of implementation.
    Implementation,
    /// Something else.
    Other,
}

impl EndsWith {
    /// All of them, in the order in which they are offered.
    pub const ALL: [EndsWith; 3] = [EndsWith::Results, EndsWith::Implementation, EndsWith::Other];

    /// The word of the files.
    pub fn code(self) -> &'static str {
        match self {
            EndsWith::Results => "results",
            EndsWith::Implementation => "implementation",
            EndsWith::Other => "other",
        }
    }

    /// The meaning of that word.
    pub fn from_code(code: &str) -> Option<EndsWith> {
        EndsWith::ALL.into_iter().find(|end| end.code() == code)
    }
}

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What is claimed.
    pub is: Claim,
    /// What proves it.
    pub evidence: Vec<Evidence>,
    /// What else there is to say.
    pub note: Option<String>,
}

impl Answer {
    /// An answer without evidence and note.
    pub fn new(is: Claim) -> Answer {
        Answer { is, evidence: Vec::new(), note: None }
    }

    /// Whether it leaves the question open: not known yet, or `nie-dotyczy` without the reason that it needs.
    pub fn is_unfinished(&self, question: &Question) -> bool {
        let lacks_reason = !question.not_applicable || self.note.is_none();
        self.is.is_unknown() || (self.is == Claim::NotApplicable && lacks_reason)
    }

    /// Whether at least one piece of evidence can be relied on.
    pub fn has_sound_evidence(&self) -> bool {
        self.evidence.iter().any(Evidence::is_sound)
    }
}

/// What is claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// `tak`
    Yes,
    /// `nie`
    No,
    /// `nie-wiem`
    Unknown,
    /// `nie-dotyczy`
    NotApplicable,
    /// The choice of a question with one.
    One(Id),
    /// The choices of a question with many.
    Many(BTreeSet<Id>),
    /// The number.
    Number(u32),
}

/// The largest number that can be answered.
pub const LARGEST_NUMBER: u32 = 1000;

/// The words of the files that no choice may be called.
pub const CLAIM_WORDS: [&str; 4] = ["tak", "nie", "nie-wiem", "nie-dotyczy"];

impl Claim {
    /// Whether the claim is one that passes the question: a positive answer.
    pub fn is_positive(&self, question: &Question) -> bool {
        match (self, &question.kind) {
            (Claim::Yes, Kind::YesNo) => true,
            (Claim::One(choice), Kind::One { passes, .. }) => passes.contains(choice),
            (Claim::Many(chosen), Kind::Many { at_least, .. }) => chosen.len() >= *at_least as usize,
            (Claim::Number(number), Kind::Number { at_least }) => number >= at_least,
            _ => false,
        }
    }

    /// Whether the claim leaves the question open.
    pub fn is_unknown(&self) -> bool {
        *self == Claim::Unknown
    }
}

/// What proves an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The file, address or act.
    pub proof: Proof,
    /// The page or place in it.
    pub place: Option<String>,
}

impl Evidence {
    /// Whether it can be relied on: addresses always, acts with their date, files while their bytes are those recorded.
    pub fn is_sound(&self) -> bool {
        match &self.proof {
            Proof::File { state, .. } => !matches!(state, FileState::Damaged | FileState::Missing),
            Proof::Url(_) => true,
            Proof::Act { date, .. } => date.is_some(),
        }
    }
}

/// A file, an address or an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// A file in the folder of the application.
    File {
        /// Its path in the folder, with `/`.
        path: String,
        /// SHA-256 of its bytes, in hexadecimal digits; none where nobody recorded it and there is no file.
        sha256: Option<String>,
        /// What was found on disk.
        state: FileState,
    },
    /// An address of the web.
    Url(String),
    /// A resolution, an order, a contract.
    Act {
        /// Its kind and number.
        name: String,
        /// Its date.
        date: Option<NaiveDate>,
    },
}

/// What was found on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// The bytes recorded.
    Sound,
    /// A file whose bytes nobody has recorded yet.
    Unrecorded,
    /// Other bytes than recorded.
    Damaged,
    /// No file.
    Missing,
}

/// Whether the text is an address of the web.
pub fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace))
}

/// The address that a person typed or pasted: a missing `https://` is put in front, a doubled one folded.
pub fn read_address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let bare = typed.strip_prefix("https://").unwrap_or(typed);
    let has_scheme = bare.starts_with("https://") || bare.starts_with("http://");
    let address = if has_scheme { bare.to_owned() } else { format!("https://{bare}") };
    let host = address.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
    let is_host = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    (is_host && is_address(&address)).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_counts_by_its_number_and_date() {
        let act = |date| Evidence { proof: Proof::Act { name: "uchwała 12/2026".to_owned(), date }, place: None };
        assert!(act(NaiveDate::from_ymd_opt(2026, 3, 2)).is_sound() && !act(None).is_sound());
    }

    #[test]
    fn an_address_is_read_as_people_paste_it() {
        let read = |typed: &str| read_address(typed);
        for typed in ["https://bip.example/a", "bip.example/a", " https://https://bip.example/a "] {
            assert_eq!(read(typed).as_deref(), Some("https://bip.example/a"), "{typed}");
        }
        assert_eq!(read("http://bip.example").as_deref(), Some("http://bip.example"));
        for wrong in ["", "https://", "raport", "s. 3", "a b.example", "C:\\raport.pdf x"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
