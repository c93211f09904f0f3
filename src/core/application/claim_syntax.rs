//! Claims as people write them and as files store them.

use std::collections::BTreeSet;

use crate::application::problem::AnswersProblem;
use crate::basics::fault::FaultKind;
use crate::basics::municipality::fold;
use crate::basics::nearest::nearest;
use crate::basics::problem::ValueProblem;
use crate::basics::text::Id;
use crate::rubric::claim::{CLAIM_WORDS, Claim, LARGEST_NUMBER};
use crate::rubric::problem::RubricProblem;
use crate::rubric::rubric::{Question, QuestionKind};

/// The word for "not known yet".
const UNKNOWN: &str = "nie-wiem";

/// A claim as written, not yet checked against its question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    Word(String),
    /// A list of words.
    List(Vec<String>),
    /// A whole number.
    Number(i64),
}

impl Written {
    /// Parses the text after `ID=` on the command line: the words of the files, or `yes`, `no`, `unknown`,
    /// `not-applicable`; several choices are separated by commas.
    pub fn from_line(question: &Question, text: &str) -> Written {
        let text = text.trim();
        let word = match text {
            "yes" => "tak",
            "no" => "nie",
            "unknown" => UNKNOWN,
            "not-applicable" => "nie-dotyczy",
            other => other,
        };
        match &question.kind {
            QuestionKind::Many { choices, .. } if is_none(text) && !choices.iter().any(|it| it.id.as_str() == text) => {
                Written::List(Vec::new())
            }
            _ if CLAIM_WORDS.contains(&word) => Written::Word(word.to_owned()),
            QuestionKind::Many { .. } => {
                let inner = text.trim_start_matches('[').trim_end_matches(']');
                let words = inner.split(',').map(|word| word.trim().trim_matches('"')).filter(|word| !word.is_empty());
                Written::List(words.map(|word| if word == "unknown" { UNKNOWN } else { word }.to_owned()).collect())
            }
            QuestionKind::Number { .. } => {
                text.parse().map_or_else(|_| Written::Word(word.to_owned()), Written::Number)
            }
            QuestionKind::YesNo | QuestionKind::One { .. } => Written::Word(word.to_owned()),
        }
    }
}

// Whether a text means "none of these", in the words of the screen or shorter.
fn is_none(text: &str) -> bool {
    let text = fold(text);
    ["zadne", "zadnaznich", "zadneznich", "zadna", "brak", "nie", "no", "none", "noneofthese", "noneofthem"]
        .contains(&text.as_str())
}

impl Claim {
    /// Some choices, with the others not known yet. Without any choice the claim is unknown, and with all of them it is
    /// complete.
    pub fn partly(question: &Question, chosen: BTreeSet<Id>) -> Claim {
        match chosen.len() {
            0 => Claim::Unknown,
            count if count == question.kind.choices().len() => Claim::Many(chosen),
            _ => Claim::Partly(chosen),
        }
    }

    /// Checks a written claim against its question.
    ///
    /// # Errors
    /// Returns an error if the answer is of the wrong kind, a choice is unknown or repeated, or `nie-dotyczy` is not
    /// allowed.
    pub fn read(question: &Question, written: Written) -> Result<Claim, FaultKind> {
        match (written, &question.kind) {
            (Written::Word(word), _) if word == UNKNOWN => Ok(Claim::Unknown),
            (Written::Word(word), _) if word == "nie-dotyczy" => {
                let question_id = question.id.to_string();
                let refused = FaultKind::from(AnswersProblem::NotApplicableForbidden { question: question_id });
                question.not_applicable.then_some(Claim::NotApplicable).ok_or(refused)
            }
            (Written::Word(word), QuestionKind::YesNo) if word == "tak" => Ok(Claim::Yes),
            (Written::Word(word), QuestionKind::YesNo) if word == "nie" => Ok(Claim::No),
            (Written::Word(word), QuestionKind::One { .. }) => choice(question, &word).map(Claim::One),
            (Written::List(words), QuestionKind::Many { .. }) => many(question, &words),
            (Written::Number(number), QuestionKind::Number { .. })
                if (0..=i64::from(LARGEST_NUMBER)).contains(&number) =>
            {
                Ok(Claim::Number(u32::try_from(number).unwrap_or_default()))
            }
            (written, _) => Err(misfit(question, &written)),
        }
    }

    /// The claim as files store it.
    pub fn written(&self) -> Written {
        match self {
            Claim::Yes => Written::Word("tak".to_owned()),
            Claim::No => Written::Word("nie".to_owned()),
            Claim::Unknown => Written::Word(UNKNOWN.to_owned()),
            Claim::NotApplicable => Written::Word("nie-dotyczy".to_owned()),
            Claim::One(choice) => Written::Word(choice.to_string()),
            Claim::Many(chosen) => Written::List(chosen.iter().map(Id::to_string).collect()),
            Claim::Partly(chosen) => {
                Written::List(chosen.iter().map(Id::to_string).chain([UNKNOWN.to_owned()]).collect())
            }
            Claim::Number(number) => Written::Number(i64::from(*number)),
        }
    }
}

fn misfit(question: &Question, written: &Written) -> FaultKind {
    let found = match written {
        Written::Word(word) if word == "true" || word == "false" => word.clone(),
        Written::Word(word) => format!("\"{word}\""),
        Written::List(words) => format!("[{}]", words.join(", ")),
        Written::Number(number) => number.to_string(),
    };
    let near = match written {
        Written::Word(word) => meant(word).filter(|_| matches!(question.kind, QuestionKind::YesNo)),
        _ => None,
    };
    FaultKind::from(AnswersProblem::WrongAnswer {
        question: question.id.to_string(),
        kind: question.kind.code(),
        found,
        near,
    })
}

// The likely meaning of a word that the files do not use.
fn meant(word: &str) -> Option<String> {
    match word.to_lowercase().as_str() {
        "yes" | "true" | "y" | "t" => Some("tak".to_owned()),
        "no" | "false" | "n" => Some("nie".to_owned()),
        lower => nearest(lower, CLAIM_WORDS),
    }
}

fn many(question: &Question, words: &[String]) -> Result<Claim, FaultKind> {
    let (mut chosen, mut is_partial) = (BTreeSet::new(), false);
    for word in words {
        let is_new = match word.as_str() {
            UNKNOWN => !std::mem::replace(&mut is_partial, true),
            _ => chosen.insert(choice(question, word)?),
        };
        if !is_new {
            return Err(FaultKind::from(RubricProblem::RepeatedChoice { choice: word.clone() }));
        }
    }
    Ok(if is_partial { Claim::partly(question, chosen) } else { Claim::Many(chosen) })
}

fn choice(question: &Question, word: &str) -> Result<Id, FaultKind> {
    let choices = question.kind.choices();
    choices.iter().find(|choice| choice.id.as_str() == word).map(|choice| choice.id.clone()).ok_or_else(|| {
        let near = nearest(word, choices.iter().map(|choice| choice.id.as_str()));
        let known = choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", ");
        FaultKind::from(ValueProblem::UnknownId { what: "answer", id: word.to_owned(), known, near })
    })
}
