//! The answers that a rubric accepts: each question with its possible values.

use serde_json::{Map, Value, json};

use crate::basics::text::{Id, Lang};
use crate::rubric::claim::CLAIM_WORDS;
use crate::rubric::rubric::{Choice, Question, QuestionKind, Rubric};

/// The table of answers.
pub(super) fn answers(rubric: &Rubric, lang: Lang) -> Value {
    let of = |question: &Question| (question.id.to_string(), answer(question, lang));
    let properties: Map<String, Value> = rubric.questions.iter().map(of).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// The identifier of a question.
pub(super) fn question(rubric: &Rubric) -> Value {
    json!({ "enum": rubric.questions.iter().map(|question| question.id.as_str()).collect::<Vec<_>>() })
}

fn answer(question: &Question, lang: Lang) -> Value {
    json!({
        "title": question.text.get(lang),
        "description": question.help.get(lang),
        "type": "object",
        "required": ["is"],
        "properties": {
            "is": claim(question, lang),
            "evidence": { "type": "array", "items": { "$ref": "#/$defs/proof" } },
            "note": { "type": "string" },
        },
        "additionalProperties": false,
    })
}

fn claim(question: &Question, lang: Lang) -> Value {
    let [yes, no, unknown, not_applicable] = CLAIM_WORDS;
    let chosen = |choices: &[Choice]| choices.iter().map(|it| word(&it.id, it.text.get(lang))).collect::<Vec<_>>();
    let own = match &question.kind {
        QuestionKind::YesNo => vec![json!({ "const": yes }), json!({ "const": no })],
        QuestionKind::One { choices, .. } => chosen(choices),
        QuestionKind::Many { choices, .. } => {
            let items = [chosen(choices), vec![json!({ "const": unknown })]].concat();
            vec![json!({ "type": "array", "items": { "oneOf": items } })]
        }
        QuestionKind::Number { .. } => vec![json!({ "type": "integer", "minimum": 0 })],
    };
    let words = [unknown].into_iter().chain(question.not_applicable.then_some(not_applicable));
    let possible = own.into_iter().chain(words.map(|word| json!({ "const": word })));
    json!({ "oneOf": possible.collect::<Vec<_>>() })
}

fn word(id: &Id, text: &str) -> Value {
    json!({ "const": id.as_str(), "description": text })
}
