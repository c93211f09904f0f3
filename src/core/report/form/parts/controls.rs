//! The controls for answering a question: radio buttons or checkboxes, or a number.

use serde::Serialize;

use crate::application::answers::Answer;
use crate::editing::claim::{NONE, UNKNOWN};
use crate::report::form::form::Form;
use crate::report::form::parts::field::TextField;
use crate::rubric::claim::Claim;
use crate::rubric::rubric::{Question, QuestionKind};
use crate::say;

#[derive(Debug, Serialize)]
pub(crate) struct Controls {
    /// `radio` for one choice, `checkbox` for several.
    kind: &'static str,
    /// *Don't know yet* comes first, checked until there is an answer.
    boxes: Vec<TickBox>,
    /// The number field, if a number is asked for.
    number: Option<TextField>,
}

#[derive(Debug, Serialize)]
struct TickBox {
    id: String,
    value: String,
    text: String,
    ticked: bool,
}

/// The controls of a question with its answer.
pub(crate) fn controls(form: &Form<'_>, question: &Question, answer: Option<&Answer>) -> Controls {
    let is = answer.map_or(&Claim::Unknown, |answer| &answer.is);
    let words = form.words;
    let one = |value: &str, text: String, ticked: bool| TickBox {
        id: format!("answer-{}-{value}", question.id),
        value: value.to_owned(),
        text,
        ticked,
    };
    let unknown = match is {
        Claim::Partly(_) => one(UNKNOWN, say!(words, "form-rest-unknown"), true),
        Claim::Many(chosen) if !chosen.is_empty() => one(UNKNOWN, say!(words, "form-rest-unknown"), false),
        _ => one(UNKNOWN, say!(words, "answer-unknown"), is.is_unknown()),
    };
    let mut boxes = vec![unknown];
    match &question.kind {
        QuestionKind::YesNo => boxes.extend([
            one("tak", say!(words, "answer-yes"), *is == Claim::Yes),
            one("nie", say!(words, "answer-no"), *is == Claim::No),
        ]),
        QuestionKind::One { choices, .. } => boxes.extend(choices.iter().map(|choice| {
            one(choice.id.as_str(), words.pick(&choice.text).to_owned(), *is == Claim::One(choice.id.clone()))
        })),
        QuestionKind::Many { choices, .. } => {
            let chosen = is.chosen();
            boxes.extend(choices.iter().map(|choice| {
                let ticked = chosen.is_some_and(|chosen| chosen.contains(&choice.id));
                one(choice.id.as_str(), words.pick(&choice.text).to_owned(), ticked)
            }));
            let is_none = matches!(is, Claim::Many(chosen) if chosen.is_empty());
            boxes.push(one(NONE, say!(words, "answer-none-of-these"), is_none));
        }
        QuestionKind::Number { .. } => {}
    }
    if question.not_applicable {
        boxes.push(one("nie-dotyczy", say!(words, "answer-not-applicable"), *is == Claim::NotApplicable));
    }
    let is_number = matches!(question.kind, QuestionKind::Number { .. });
    let number = is_number.then(|| {
        let now = if let Claim::Number(number) = is { number.to_string() } else { String::new() };
        TextField::new(form, format!("answer-{}", question.id), now)
    });
    let is_several = is_number || matches!(question.kind, QuestionKind::Many { .. });
    Controls { kind: if is_several { "checkbox" } else { "radio" }, boxes, number }
}

/// The boxes of a question on paper, without *don't know yet*; empty if a number is asked for.
pub(crate) fn on_paper(form: &Form<'_>, question: &Question) -> Vec<String> {
    let words = form.words;
    match &question.kind {
        QuestionKind::YesNo => vec![say!(words, "answer-yes"), say!(words, "answer-no")],
        QuestionKind::One { choices, .. } => choices.iter().map(|choice| words.pick(&choice.text).to_owned()).collect(),
        QuestionKind::Many { choices, .. } => {
            let texts = choices.iter().map(|choice| words.pick(&choice.text).to_owned());
            texts.chain([say!(words, "answer-none-of-these")]).collect()
        }
        QuestionKind::Number { .. } => Vec::new(),
    }
}
