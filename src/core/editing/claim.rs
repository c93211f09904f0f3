//! Turns ticked boxes and a typed number into a claim.

use std::collections::BTreeSet;

use crate::application::claim_syntax::Written;
use crate::basics::fault::FaultKind;
use crate::basics::text::Id;
use crate::editing::problem::EditProblem;
use crate::rubric::claim::{Claim, LARGEST_NUMBER};
use crate::rubric::rubric::{Question, QuestionKind};

/// The box *don't know yet*; with other choices ticked, it covers the rest.
pub const UNKNOWN: &str = "nie-wiem";

/// The box *none of these*.
pub const NONE: &str = "zadne";

/// The state of a question's fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ticked {
    /// The boxes that are ticked.
    pub ticked: Vec<String>,
    /// The number as typed.
    pub number: String,
    /// The box touched last; it wins over boxes that contradict it.
    pub last: String,
}

impl Ticked {
    /// The claim it makes. Nothing ticked means unknown: *none of these* has its own box.
    ///
    /// # Errors
    /// Returns an error if the number is malformed or out of range, or the question has no such box.
    pub fn claim(&self, question: &Question) -> Result<Claim, FaultKind> {
        match &question.kind {
            QuestionKind::Many { .. } => self.many(question),
            QuestionKind::Number { .. } => self.number(question),
            QuestionKind::YesNo | QuestionKind::One { .. } => match self.ticked.last() {
                Some(word) => Claim::read(question, Written::Word(word.clone())),
                None => Ok(Claim::Unknown),
            },
        }
    }

    fn many(&self, question: &Question) -> Result<Claim, FaultKind> {
        if self.is_just_ticked("nie-dotyczy") {
            return Claim::read(question, Written::Word("nie-dotyczy".to_owned()));
        }
        let aside = [UNKNOWN, NONE, "nie-dotyczy"];
        let words = self.ticked.iter().filter(|word| !aside.contains(&word.as_str())).cloned().collect();
        let chosen: BTreeSet<Id> = match Claim::read(question, Written::List(words))? {
            Claim::Many(chosen) => chosen,
            _ => BTreeSet::new(),
        };
        Ok(match () {
            () if self.is_just_ticked(NONE) => Claim::Many(BTreeSet::new()),
            () if chosen.is_empty() && self.has(NONE) && !self.is_just_ticked(UNKNOWN) => Claim::Many(chosen),
            () if chosen.is_empty() || self.has(UNKNOWN) => Claim::partly(question, chosen),
            () => Claim::Many(chosen),
        })
    }

    fn number(&self, question: &Question) -> Result<Claim, FaultKind> {
        let typed = self.number.trim();
        if self.is_just_ticked("nie-dotyczy") {
            return Claim::read(question, Written::Word("nie-dotyczy".to_owned()));
        }
        if typed.is_empty() || self.is_just_ticked(UNKNOWN) {
            return Ok(Claim::Unknown);
        }
        let number = Some(typed).filter(|typed| typed.chars().all(|digit| digit.is_ascii_digit()));
        let number = number.and_then(|typed| typed.parse().ok()).filter(|number| *number <= LARGEST_NUMBER);
        number.map(Claim::Number).ok_or_else(|| EditProblem::NotANumber { found: typed.to_owned() }.into())
    }

    fn has(&self, word: &str) -> bool {
        self.ticked.iter().any(|ticked| ticked == word)
    }

    fn is_just_ticked(&self, word: &str) -> bool {
        self.last == word && self.has(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Text;
    use crate::rubric::rubric::Choice;
    use crate::samples::small_rubric;

    fn question(kind: QuestionKind) -> Question {
        Question { kind, ..small_rubric().questions[0].clone() }
    }

    fn many(ticked: &[&str], last: &str) -> Claim {
        let choice = |id: &str| Choice { id: Id::new(id).expect("an id"), text: Text::default() };
        let question = question(QuestionKind::Many { choices: ["a", "b"].map(choice).into(), at_least: 1 });
        let ticked = ticked.iter().map(|word| (*word).to_owned()).collect();
        Ticked { ticked, last: last.to_owned(), number: String::new() }.claim(&question).expect("a claim")
    }

    fn ids(words: &[&str]) -> BTreeSet<Id> {
        words.iter().map(|word| Id::new(word).expect("an id")).collect()
    }

    #[test]
    fn of_a_list_the_rest_stays_unknown_until_somebody_says_otherwise() {
        assert_eq!(many(&[UNKNOWN, "a"], "a"), Claim::Partly(ids(&["a"])));
        assert_eq!(many(&["a"], UNKNOWN), Claim::Many(ids(&["a"])));
        assert_eq!(many(&["a", UNKNOWN], UNKNOWN), Claim::Partly(ids(&["a"])));
        assert_eq!(many(&["a", "b", UNKNOWN], "b"), Claim::Many(ids(&["a", "b"])), "nothing is left to be known");
    }

    #[test]
    fn that_none_fits_is_said_and_never_follows_from_an_empty_list() {
        assert_eq!(many(&[], "a"), Claim::Unknown);
        assert_eq!(many(&[UNKNOWN, "a", NONE], NONE), Claim::Many(ids(&[])));
        assert_eq!(many(&[NONE, "a"], "a"), Claim::Many(ids(&["a"])));
        assert_eq!(many(&[NONE, UNKNOWN], UNKNOWN), Claim::Unknown);
        assert_eq!(many(&[UNKNOWN], NONE), Claim::Unknown);
    }

    #[test]
    fn a_number_is_whole_and_an_empty_one_is_not_known_yet() {
        let question = question(QuestionKind::Number { at_least: 3 });
        let read = |number: &str, ticked: &[&str], last: &str| {
            let ticked = ticked.iter().map(|word| (*word).to_owned()).collect();
            Ticked { ticked, number: number.to_owned(), last: last.to_owned() }.claim(&question)
        };
        let claim = |number| read(number, &[], "").map_err(|fault| fault.code());
        assert_eq!((claim(" 4 "), claim("0")), (Ok(Claim::Number(4)), Ok(Claim::Number(0))));
        assert_eq!(claim(""), Ok(Claim::Unknown));
        for wrong in ["-1", "4,5", "cztery", "1001", "99999999999999999999"] {
            assert_eq!(claim(wrong), Err("not-a-number"), "{wrong}");
        }
        assert_eq!(read("4", &[UNKNOWN], UNKNOWN), Ok(Claim::Unknown));
    }
}
