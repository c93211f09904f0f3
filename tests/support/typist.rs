//! The lines a person types to answer every question of the built-in questionnaire.

use std::time::{SystemTime, UNIX_EPOCH};

use cert::builtin;
use cert_core::rubric::rubric::{Question, QuestionKind};
use chrono::{DateTime, NaiveDate};

/// Names, no code, the end, no next edition, no level, the author.
pub(crate) const HEADING: [&str; 7] = ["Przykładowo", "XII edycja", "", "16.10.2025", "2", "?", "Anna Przykładowa"];

/// The folder named after municipality and edition.
pub(crate) const FOLDER: &str = "przykladowo-xii-edycja";

/// The heading, then these lines.
pub(crate) fn after_heading<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    HEADING.iter().copied().chain(lines.iter().copied()).collect()
}

/// Everything: the heading, a positive answer to each question, one address as evidence for all of them.
pub(crate) fn everything() -> Vec<String> {
    let rubric = builtin::rubric().expect("the built-in questionnaire");
    let questions = rubric.questions.iter().enumerate();
    let answers = questions.flat_map(|(index, question)| {
        let evidence = if index == 0 { "https://bip.przykladowo.example/raport" } else { "1" };
        // If only the last months count, the day is asked for.
        let date = question.within_months.map(|_| today().to_string());
        [positive(question), format!("{evidence}, s. {}", index + 1)].into_iter().chain(date).collect::<Vec<_>>()
    });
    HEADING.iter().map(|line| (*line).to_owned()).chain(answers).collect()
}

#[allow(clippy::disallowed_methods, reason = "a person types the day of today")]
fn today() -> NaiveDate {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock").as_secs();
    DateTime::from_timestamp(elapsed.cast_signed(), 0).expect("a moment").date_naive()
}

fn positive(question: &Question) -> String {
    match &question.kind {
        QuestionKind::YesNo => "t".to_owned(),
        QuestionKind::One { choices, passes } => {
            let index = choices.iter().position(|choice| passes.contains(&choice.id)).expect("a choice that passes");
            (index + 1).to_string()
        }
        QuestionKind::Many { choices, .. } => {
            (1..=choices.len()).map(|number| number.to_string()).collect::<Vec<_>>().join(",")
        }
        QuestionKind::Number { at_least } => at_least.to_string(),
    }
}
