//! The rubric: levels, criteria and questions of one scheme in one version.
//!
//! A [`Rubric`] is correct by construction: [`Rubric::new`] refuses parts that break one of [`super::rules`], and
//! returns every fault at once.

use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;
use crate::basics::nearest::nearest;
use crate::basics::problem::ValueProblem;
use crate::basics::text::{Id, Text, Version};
use crate::codes;
use crate::rubric::problem::RubricProblem;

/// The parts of a rubric, not yet checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// The scheme.
    pub id: Id,
    /// The version of the questions.
    pub version: Version,
    /// The name of the scheme.
    pub title: Text,
    /// Where the scheme is described.
    pub source: String,
    /// What to do with a finished application.
    pub apply: Text,
    /// The shortest validity of a certificate, in calendar months.
    pub months: u32,
    /// Whether a level includes the requirements of the levels below it.
    pub cumulative: bool,
    /// The levels, in ascending order.
    pub levels: Vec<Level>,
    /// The criteria, in the order asked.
    pub criteria: Vec<Criterion>,
    /// The questions, in the order asked.
    pub questions: Vec<Question>,
    /// Pairs of answers that contradict each other.
    pub contradictions: Vec<Contradiction>,
    /// The SHA-256 of the file, in hexadecimal.
    pub sha256: String,
}

/// A level, and the criteria that its own sentence requires.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    /// Its number, from 1.
    pub number: u8,
    pub name: Text,
    /// What it requires, in plain words.
    pub standard: Text,
    /// A remark for readers of the questionnaire; certificates do not show it.
    pub note: Option<Text>,
    /// The criteria in its sentence.
    pub criteria: Vec<Id>,
}

/// A part of a level's sentence that can be met or not.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// Its identifier.
    pub id: Id,
    /// The stage of the participatory budget it concerns.
    pub stage: Option<Stage>,
    /// Its name.
    pub title: Text,
    /// What it requires, in plain words.
    pub standard: Text,
}

codes! {
    /// A stage of a participatory budget, as the certificate divides it.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Stage {
        /// Until projects are developed.
        Creation = "tworzenie",
        /// Submission and discussion.
        Submission = "zglaszanie",
        /// Verification, voting, results.
        Selection = "wybor",
        /// Implementation and monitoring.
        Implementation = "realizacja",
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Its identifier, never reused.
    pub id: Id,
    /// The criterion it belongs to.
    pub criterion: Id,
    /// What can be answered and what passes.
    pub kind: QuestionKind,
    /// Whether its criterion requires it; if not, it only adds points.
    pub required: bool,
    /// The question.
    pub text: Text,
    /// How to decide, and what counts as evidence.
    pub help: Text,
    /// A rule that is our own, not the source's.
    pub convention: Option<Text>,
    /// Whether a positive answer needs evidence.
    pub evidence: EvidenceNeed,
    /// How many months before the answers a piece of evidence may be dated.
    pub within_months: Option<u32>,
    /// Whether `nie-dotyczy` is allowed.
    pub not_applicable: bool,
    /// When the question applies.
    pub only_if: Option<Condition>,
    /// Whether it is about the edition assessed alone: an answer about another edition does not carry over.
    pub per_edition: bool,
    /// The question in last edition's application whose evidence can be reused here.
    pub last_edition: Option<Id>,
    /// The version that introduced it.
    pub since: Version,
    /// The version that last changed its meaning.
    pub changed: Option<Version>,
}

codes! {
    /// What can be answered, and what passes.
    #[derive(Debug, Clone, PartialEq)]
    pub enum QuestionKind {
        /// `tak` passes.
        YesNo = "yes-no",
        /// One of several choices; some of them pass.
        One {
            /// The choices.
            choices: Vec<Choice>,
            /// The choices that pass.
            passes: Vec<Id>,
        } = "one",
        /// Any number of several choices; enough of them pass.
        Many {
            /// The choices.
            choices: Vec<Choice>,
            /// How many choices are needed.
            at_least: u32,
        } = "many",
        /// A number; one that is large enough passes.
        Number {
            /// The least number that passes.
            at_least: u32,
        } = "number",
    }
}

impl QuestionKind {
    /// The choices; empty for a yes-no question or a number.
    pub fn choices(&self) -> &[Choice] {
        match self {
            QuestionKind::One { choices, .. } | QuestionKind::Many { choices, .. } => choices,
            QuestionKind::YesNo | QuestionKind::Number { .. } => &[],
        }
    }
}

/// One choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its identifier within the question.
    pub id: Id,
    /// Its wording.
    pub text: Text,
}

codes! {
    /// Whether a positive answer needs evidence.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum EvidenceNeed {
        /// A positive answer counts only with evidence.
        Required = "required",
        /// Evidence may be given.
        Welcome = "welcome",
        /// There is nothing to prove.
        None = "none",
    }
}

/// A condition on the claimed answer to another question.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// The other question.
    pub question: Id,
    /// What its answer must be.
    pub holds: Holds,
}

/// Two answers that contradict each other; this is remarked on and decides nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Contradiction {
    /// One answer.
    pub when: Condition,
    /// The other, to another question.
    pub and: Condition,
    /// What is odd about them.
    pub text: Text,
}

/// What a condition requires of the answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Holds {
    /// At least this number, or this many choices.
    AtLeast(u32),
    /// One of these choices; `tak` for a yes-no question.
    Is(Vec<Id>),
}

/// A rubric that was checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Rubric(pub(super) Parts);

impl Parts {
    /// The question with an id.
    pub fn question(&self, id: &Id) -> Option<&Question> {
        self.questions.iter().find(|question| &question.id == id)
    }

    /// The question that a person named.
    ///
    /// # Errors
    /// Returns an error if there is none, with a similar id if one exists.
    pub fn question_named(&self, written: &str) -> Result<&Question, FaultKind> {
        let id = written.trim();
        let found = self.questions.iter().find(|question| question.id.as_str() == id);
        found.ok_or_else(|| {
            let near = nearest(written, self.questions.iter().map(|question| question.id.as_str()));
            FaultKind::from(ValueProblem::UnknownId {
                what: "question",
                id: clean_line(written),
                known: String::new(),
                near,
            })
        })
    }

    /// Checks that the rubric has a level.
    ///
    /// # Errors
    /// Returns an error if it does not.
    pub fn check_level(&self, number: u8) -> Result<(), FaultKind> {
        if self.level(number).is_some() {
            return Ok(());
        }
        let known: Vec<String> = self.levels.iter().map(|level| level.number.to_string()).collect();
        Err(FaultKind::from(RubricProblem::UnknownLevel { found: number.into(), known: known.join(", ") }))
    }

    /// The criterion with an id.
    pub fn criterion(&self, id: &Id) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| &criterion.id == id)
    }

    pub fn level(&self, number: u8) -> Option<&Level> {
        self.levels.iter().find(|level| level.number == number)
    }

    /// The questions of a criterion, in order.
    pub fn questions_of<'a>(&'a self, criterion: &'a Id) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |question| &question.criterion == criterion)
    }

    /// The criteria that a level requires: its own and, if levels are cumulative, those below.
    pub fn criteria_for(&self, level: u8) -> Vec<&Id> {
        let counts = |number: u8| number == level || (self.cumulative && number < level);
        let asked = |id: &&Id| self.levels.iter().any(|l| counts(l.number) && l.criteria.contains(id));
        self.criteria.iter().map(|criterion| &criterion.id).filter(asked).collect()
    }

    /// The numbers of the levels that require a criterion, ascending.
    pub fn levels_asking(&self, criterion: &Id) -> Vec<u8> {
        let asks = |level: &&Level| self.criteria_for(level.number).contains(&criterion);
        self.levels.iter().filter(asks).map(|level| level.number).collect()
    }
}

impl std::ops::Deref for Rubric {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
