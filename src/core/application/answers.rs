//! One municipality's answers for one edition, with evidence.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::application::edition::{Edition, NextEdition};
use crate::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use crate::application::problem::AnswersProblem;
use crate::basics::fault::FaultKind;
use crate::basics::municipality::Municipality;
use crate::basics::text::{Id, Version};
use crate::rubric::claim::Claim;
use crate::rubric::rubric::Question;

/// Everything an application contains.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    pub rubric: RubricRef,
    /// The level applied for.
    pub applied_for: Option<u8>,
    /// The municipality that applies.
    pub municipality: Municipality,
    /// The edition assessed.
    pub edition: Edition,
    /// The edition that can extend a certificate.
    pub next_edition: Option<NextEdition>,
    /// Who filled in the questionnaire.
    pub filled_by: Option<String>,
    /// The day of the last answer.
    pub filled_on: Option<NaiveDate>,
    /// The answers, by question.
    pub given: BTreeMap<Id, Answer>,
}

impl Answers {
    /// Empty answers to a rubric.
    pub fn new(rubric: RubricRef) -> Answers {
        Answers {
            rubric,
            applied_for: None,
            municipality: Municipality::default(),
            edition: Edition::default(),
            next_edition: None,
            filled_by: None,
            filled_on: None,
            given: BTreeMap::new(),
        }
    }

    /// The evidence of all answers.
    pub fn evidence(&self) -> impl Iterator<Item = &Evidence> {
        self.given.values().flat_map(|answer| &answer.evidence)
    }

    /// Records the digests of files that had none, because they were entered by hand: from now on these bytes count.
    pub fn record_evidence(&mut self) {
        for evidence in self.given.values_mut().flat_map(|answer| &mut answer.evidence) {
            if let EvidenceRef::File { state: state @ EvidenceState::Unrecorded, .. } = &mut evidence.proof {
                *state = EvidenceState::Intact;
            }
        }
    }

    /// Checks that the next edition does not end before the one assessed.
    ///
    /// # Errors
    /// Returns an error if it does.
    pub fn check_days(&self) -> Result<(), FaultKind> {
        let ends = self.next_edition.as_ref().and_then(|next| next.ends);
        match (ends, self.edition.ended) {
            (Some(ends), Some(ended)) if ends < ended => {
                Err(FaultKind::from(AnswersProblem::EndsBeforeThis { ends, ended }))
            }
            _ => Ok(()),
        }
    }
}

/// A rubric by name and version.
#[derive(Debug, Clone, PartialEq)]
pub struct RubricRef {
    /// The scheme.
    pub id: Id,
    pub version: Version,
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub is: Claim,
    /// The evidence for it.
    pub evidence: Vec<Evidence>,
    /// Anything else there is to say.
    pub note: Option<String>,
}

impl Answer {
    /// An answer without evidence or note.
    pub fn new(is: Claim) -> Answer {
        Answer { is, evidence: Vec::new(), note: None }
    }

    /// Whether it leaves the question open: not known yet, or `nie-dotyczy` without the reason that it needs. A partly
    /// known list counts as open if it is not enough yet, as all choices together always are.
    pub fn is_unfinished(&self, question: &Question) -> bool {
        let lacks_reason = !question.not_applicable || self.note.is_none();
        match self.is {
            Claim::NotApplicable => lacks_reason,
            _ => self.is.is_incomplete() && !self.is.is_positive(question),
        }
    }

    /// The evidence files that are missing, too large or not as recorded: nobody can have checked what they prove.
    pub fn unsound_files(&self) -> Vec<&str> {
        self.evidence.iter().filter_map(Evidence::unsound_file).map(|(path, _)| path).collect()
    }
}
