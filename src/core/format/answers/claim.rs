//! The claim of an answer, and the position of its faults.

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

/// Reads the claim in a value, if it fits the question.
pub(super) fn claim(faults: &FaultList<'_>, question: &Question, value: Value<'_>) -> Option<Claim> {
    let Some(written) = written(value) else { return wrong_type(faults, "is", expected(question), value) };
    let claim = Claim::read(question, written);
    claim.map_err(|fault| faults.add(span_of(&fault, value), fault)).ok()
}

// A fault of one choice points at that choice, or at its last occurrence.
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

/// Whether a value is a possible answer to the question.
pub(super) fn fits(question: &Question, value: Value<'_>) -> bool {
    let is = value.get_ref().as_table().and_then(|table| table.get("is"));
    is.and_then(written).is_some_and(|written| Claim::read(question, written).is_ok())
}

/// The claim as written in a value; none if the value has an unsuitable type.
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
