//! The options at a question: its answers first, under keys that are easy to guess, then help, a note, another place.

use std::collections::BTreeSet;

use cert_core::basics::text::Id;
use cert_core::report::phrases;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::{Question, QuestionKind};
use cert_core::say;
use cert_core::words::Words;

use crate::ask::MenuOption;
use crate::ask::interview::session::Session;

/// A person's choice at a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionChoice {
    Is(Claim),
    /// A box of a list.
    Box(Id),
    /// The box that says that the other choices are not known.
    Rest,
    /// The answer of last edition's application, with its evidence.
    Still,
    /// The same, for every question of the criterion.
    StillAll,
    Help,
    Note,
    Elsewhere,
}

/// An option, with the words that can be typed for it.
pub fn option(text: String, keys: &str) -> MenuOption {
    MenuOption { text, words: keys.split(", ").map(str::to_owned).collect(), ticked: None }
}

impl Session<'_> {
    /// Every option at a question, with its text.
    pub(crate) fn question_menu(&self, question: &Question) -> Vec<(QuestionChoice, MenuOption)> {
        let words = self.words;
        let mut options = self.answers_of(question);
        options.push((
            QuestionChoice::Is(Claim::Unknown),
            option(say!(words, "answer-unknown"), &say!(words, "key-unknown")),
        ));
        if question.not_applicable {
            let text = say!(words, "answer-not-applicable");
            options.push((QuestionChoice::Is(Claim::NotApplicable), text.into()));
        }
        if self.inheritable(question).is_some() {
            options.push((QuestionChoice::Still, option(say!(words, "option-still"), &say!(words, "key-still"))));
        }
        if self.is_criterion_inheritable(question) {
            options.push((
                QuestionChoice::StillAll,
                option(say!(words, "option-still-all"), &say!(words, "key-still-all")),
            ));
        }
        options.extend(aside(words));
        options
    }

    fn answers_of(&self, question: &Question) -> Vec<(QuestionChoice, MenuOption)> {
        let words = self.words;
        let is = |claim: Claim, shown: MenuOption| (QuestionChoice::Is(claim), shown);
        match &question.kind {
            QuestionKind::YesNo => vec![
                is(Claim::Yes, option(say!(words, "answer-yes"), &say!(words, "key-yes"))),
                is(Claim::No, option(say!(words, "answer-no"), &say!(words, "key-no"))),
            ],
            QuestionKind::One { choices, .. } => {
                let shown = |id: &Id| is(Claim::One(id.clone()), phrases::choice(words, question, id).into());
                choices.iter().map(|choice| shown(&choice.id)).collect()
            }
            QuestionKind::Many { choices, .. } => {
                let given = self.answers.given.get(&question.id).map(|answer| &answer.is);
                let is_ticked = |id: &Id| given.and_then(Claim::chosen).is_some_and(|chosen| chosen.contains(id));
                let boxed = |text: String, ticked| MenuOption { ticked: Some(ticked), ..text.into() };
                let choice = |id: &Id| boxed(phrases::choice(words, question, id), is_ticked(id));
                let rest = matches!(given, Some(Claim::Partly(_)));
                let boxes = choices.iter().map(|one| (QuestionChoice::Box(one.id.clone()), choice(&one.id)));
                let none = option(say!(words, "answer-none-of-these"), &say!(words, "key-none"));
                boxes
                    .chain([(QuestionChoice::Rest, boxed(say!(words, "option-rest-unknown"), rest))])
                    .chain([is(Claim::Many(BTreeSet::new()), none)])
                    .collect()
            }
            QuestionKind::Number { .. } => Vec::new(),
        }
    }

    /// The initial position of the cursor: on the present answer, else on *don't know yet*.
    pub(crate) fn start(&self, question: &Question, options: &[(QuestionChoice, MenuOption)]) -> Option<usize> {
        let given = self.answers.given.get(&question.id).map(|answer| answer.is.clone());
        let at = |wanted: &QuestionChoice| options.iter().position(|(choice, _)| choice == wanted);
        if let Some(first) = given.as_ref().and_then(Claim::chosen).and_then(BTreeSet::first) {
            return at(&QuestionChoice::Box(first.clone()));
        }
        given.and_then(|claim| at(&QuestionChoice::Is(claim))).or_else(|| at(&QuestionChoice::Is(Claim::Unknown)))
    }
}

fn aside(words: &Words) -> [(QuestionChoice, MenuOption); 3] {
    [
        (QuestionChoice::Help, option(say!(words, "option-help"), &say!(words, "key-help"))),
        (QuestionChoice::Note, option(say!(words, "option-note"), &say!(words, "key-note"))),
        (QuestionChoice::Elsewhere, option(say!(words, "option-jump"), &say!(words, "key-jump"))),
    ]
}
