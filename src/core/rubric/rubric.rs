//! The rubric: levels, criteria and questions of one scheme in one version.
//!
//! A [`Rubric`] is correct by construction: [`Rubric::new`] refuses parts that break a rule of
//! [`super::rules`], with every fault at once.

use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;
use crate::basics::nearest::nearest;
use crate::basics::problem::ValueProblem;
use crate::basics::text::{Id, Text, Version};
use crate::codes;
use crate::rubric::problem::RubricProblem;

/// What a rubric is made of, before it is known to be correct.
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
    /// Whether a level also asks for everything that the levels below it ask for.
    pub cumulative: bool,
    /// The levels, in ascending order.
    pub levels: Vec<Level>,
    /// The criteria, in the order in which they are asked.
    pub criteria: Vec<Criterion>,
    /// The questions, in the order in which they are asked.
    pub questions: Vec<Question>,
    /// Answers that contradict each other.
    pub contradictions: Vec<Contradiction>,
    /// SHA-256 of the file, in hexadecimal digits.
    pub sha256: String,
}

/// A level and the criteria that its own sentence asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    /// Its number, from 1.
    pub number: u8,
    pub name: Text,
    /// What it asks for, in plain words.
    pub standard: Text,
    /// A remark for those who read the questionnaire; a certificate does not show it.
    pub note: Option<Text>,
    /// The criteria of its sentence.
    pub criteria: Vec<Id>,
}

/// A part of a level's sentence that can be met or not.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// Its identifier.
    pub id: Id,
    /// The stage of the participatory budget that it concerns.
    pub stage: Option<Stage>,
    /// Its name.
    pub title: Text,
    /// What it asks for, in plain words.
    pub standard: Text,
}

codes! {
    /// A stage of a participatory budget, as the certificate counts them.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Stage {
        /// Up to developing projects.
        Creation = "tworzenie",
        /// Submission and discussion.
        Submission = "zglaszanie",
        /// Verification, voting, results.
        Selection = "wybor",
        /// Carrying out and monitoring.
        Implementation = "realizacja",
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Its identifier, never reused.
    pub id: Id,
    /// The criterion that it belongs to.
    pub criterion: Id,
    /// What can be answered and what passes.
    pub kind: QuestionKind,
    /// Whether the criterion needs it; otherwise it only adds points.
    pub required: bool,
    /// The question.
    pub text: Text,
    /// How to decide, and what counts as evidence.
    pub help: Text,
    /// The rule that is ours and not the source's.
    pub convention: Option<Text>,
    /// Whether a positive answer needs evidence.
    pub evidence: EvidenceNeed,
    /// In how many months before the answers the day of a piece of evidence must lie.
    pub within_months: Option<u32>,
    /// Whether `nie-dotyczy` is possible.
    pub not_applicable: bool,
    /// When the question applies.
    pub only_if: Option<Condition>,
    /// Whether it is about the edition assessed alone: what was said of another one is no answer.
    pub per_edition: bool,
    /// The question whose evidence in last edition's application is evidence here.
    pub last_edition: Option<Id>,
    /// The version that brought it.
    pub since: Version,
    /// The version that last changed its meaning.
    pub changed: Option<Version>,
}

codes! {
    /// What can be answered, and what passes.
    #[derive(Debug, Clone, PartialEq)]
    pub enum QuestionKind {
        /// Yes passes.
        YesNo = "yes-no",
        /// One of several; some of them pass.
        One {
            /// What can be chosen.
            choices: Vec<Choice>,
            /// The choices that pass.
            passes: Vec<Id>,
        } = "one",
        /// Any of several; enough of them pass.
        Many {
            /// What can be chosen.
            choices: Vec<Choice>,
            /// How many are needed.
            at_least: u32,
        } = "many",
        /// A number; one large enough passes.
        Number {
            /// How much is needed.
            at_least: u32,
        } = "number",
    }
}

impl QuestionKind {
    /// What can be chosen; nothing for a yes-no question or a number.
    pub fn choices(&self) -> &[Choice] {
        match self {
            QuestionKind::One { choices, .. } | QuestionKind::Many { choices, .. } => choices,
            QuestionKind::YesNo | QuestionKind::Number { .. } => &[],
        }
    }
}

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its identifier within the question.
    pub id: Id,
    /// What it says.
    pub text: Text,
}

codes! {
    /// Whether a positive answer needs evidence.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum EvidenceNeed {
        /// It counts only with evidence.
        Required = "required",
        /// Evidence may be given.
        Welcome = "welcome",
        /// There is nothing to prove.
        None = "none",
    }
}

/// The claimed answer to another question on which a question depends.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// The other question.
    pub question: Id,
    /// What its answer must be.
    pub holds: Holds,
}

/// Two answers that contradict each other; that decides nothing, and is remarked.
#[derive(Debug, Clone, PartialEq)]
pub struct Contradiction {
    /// One answer.
    pub when: Condition,
    /// The other, to another question.
    pub and: Condition,
    /// What is odd about it.
    pub text: Text,
}

/// What the answer to the question of a condition must be.
#[derive(Debug, Clone, PartialEq)]
pub enum Holds {
    /// At least this number, or this many choices.
    AtLeast(u32),
    /// One of these choices; `tak` for a yes-no question.
    Is(Vec<Id>),
}

/// A correct rubric.
#[derive(Debug, Clone, PartialEq)]
pub struct Rubric(pub(super) Parts);

impl Parts {
    /// The question of that identifier.
    pub fn question(&self, id: &Id) -> Option<&Question> {
        self.questions.iter().find(|question| &question.id == id)
    }

    /// The question that a person named.
    ///
    /// # Errors
    /// There is none; perhaps one is called nearly so.
    pub fn question_named(&self, written: &str) -> Result<&Question, FaultKind> {
        let found = Id::new(written.trim()).and_then(|id| self.question(&id));
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

    /// Whether the rubric has the level.
    ///
    /// # Errors
    /// It does not.
    pub fn check_level(&self, number: u8) -> Result<(), FaultKind> {
        if self.level(number).is_some() {
            return Ok(());
        }
        let known: Vec<String> = self.levels.iter().map(|level| level.number.to_string()).collect();
        Err(FaultKind::from(RubricProblem::UnknownLevel { found: number.into(), known: known.join(", ") }))
    }

    /// The criterion of that identifier.
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

    /// The criteria that a level asks for: its own and, where levels nest, those below.
    pub fn criteria_for(&self, level: u8) -> Vec<&Id> {
        let counts = |number: u8| number == level || (self.cumulative && number < level);
        let asked = |id: &&Id| self.levels.iter().any(|l| counts(l.number) && l.criteria.contains(id));
        self.criteria.iter().map(|criterion| &criterion.id).filter(asked).collect()
    }

    /// The numbers of the levels that ask for a criterion, ascending.
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
