//! The claim of an answer, and where a fault of it stands.

use std::ops::Range;

use toml::de::DeValue;

use crate::application::claim_syntax::Written;
use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;
use crate::basics::problem::ValueProblem;
use crate::rubric::claim::Claim;
use crate::rubric::problem::RubricProblem;
use crate::rubric::rubric::Question;
use crate::toml::fault_list::FaultList;
use crate::toml::value::{Value, wrong_type};

/// The claim in a value, if it fits the question.
pub(super) fn claim(faults: &FaultList<'_>, question: &Question, value: Value<'_>) -> Option<Claim> {
    let Some(written) = written(value) else { return wrong_type(faults, "is", expected(question), value) };
    let claim = Claim::read(question, written);
    claim.map_err(|fault| faults.add(span_of(&fault, value), fault)).ok()
}

// A fault of one choice stands at that choice, the last of its kind.
fn span_of(fault: &FaultKind, value: Value<'_>) -> Range<usize> {
    let word = match (fault.of(), fault.of()) {
        (Some(ValueProblem::UnknownId { id, .. }), _) => id,
        (_, Some(RubricProblem::RepeatedChoice { choice })) => choice,
        _ => return value.span(),
    };
    let list = value.get_ref().as_array().into_iter().flatten();
    let mut same = list.filter(|item| item.get_ref().as_str().is_some_and(|text| clean_line(text) == *word));
    same.next_back().map_or(value.span(), toml::Spanned::span)
}

fn expected(question: &Question) -> &'static str {
    match question.kind.code() {
        "many" => "array",
        "number" => "integer",
        _ => "string",
    }
}

/// Whether the answer is one that the question has.
pub(super) fn fits(question: &Question, value: Value<'_>) -> bool {
    let is = value.get_ref().as_table().and_then(|table| table.get("is"));
    is.and_then(written).is_some_and(|written| Claim::read(question, written).is_ok())
}

/// What is written in a value; nothing where no claim is written so.
pub(super) fn written(value: Value<'_>) -> Option<Written> {
    Some(match value.get_ref() {
        DeValue::String(word) => Written::Word(clean_line(word)),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Written::Number(number),
            Err(_) => Written::Word(clean_line(&number.to_string())),
        },
        DeValue::Boolean(flag) => Written::Word(flag.to_string()),
        DeValue::Array(list) => {
            let word = |word: &toml::Spanned<DeValue<'_>>| word.get_ref().as_str().map(clean_line);
            Written::List(list.iter().map(word).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}
