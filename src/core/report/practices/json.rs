//! `cert.practices/1`: practices for scripts. Frozen: fields are added, never changed.

use serde::Serialize;

use crate::basics::text::Id;
use crate::report::rubric::checklist_json::TextView;
use crate::rubric::practice::Practice;
use crate::rubric::rubric::Stage;

#[derive(Serialize)]
struct Practices<'a> {
    format: &'static str,
    practices: Vec<PracticeView<'a>>,
}

#[derive(Serialize)]
struct PracticeView<'a> {
    id: &'a str,
    municipality: &'a str,
    from: &'a str,
    to: Option<&'a str>,
    title: TextView<'a>,
    who: TextView<'a>,
    what: TextView<'a>,
    stages: Vec<&'static str>,
    groups: Vec<&'a str>,
    numbers: Vec<NumberView<'a>>,
    outcome: Option<TextView<'a>>,
    source: TextView<'a>,
    questions: Vec<&'a str>,
}

#[derive(Serialize)]
struct NumberView<'a> {
    value: &'a str,
    what: TextView<'a>,
}

/// One object.
///
/// # Errors
/// None that can happen: every key is a text.
pub fn draw(practices: &[&Practice]) -> serde_json::Result<String> {
    let practices = practices.iter().map(|practice| view(practice)).collect();
    serde_json::to_string(&Practices { format: "cert.practices/1", practices }).map(|line| line + "\n")
}

fn view(practice: &Practice) -> PracticeView<'_> {
    let numbers = practice.numbers.iter().map(|n| NumberView { value: &n.value, what: (&n.what).into() });
    PracticeView {
        id: practice.id.as_str(),
        municipality: &practice.municipality,
        from: &practice.from,
        to: practice.to.as_deref(),
        title: (&practice.title).into(),
        who: (&practice.who).into(),
        what: (&practice.what).into(),
        stages: practice.stages.iter().copied().map(Stage::code).collect(),
        groups: practice.groups.iter().map(Id::as_str).collect(),
        numbers: numbers.collect(),
        outcome: practice.outcome.as_ref().map(TextView::from),
        source: (&practice.source).into(),
        questions: practice.questions.iter().map(Id::as_str).collect(),
    }
}
