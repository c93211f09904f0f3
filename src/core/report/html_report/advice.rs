//! The section on what to do, with examples from other cities.

use serde::Serialize;

use crate::report::assessment::reasons;
use crate::report::assessment::steps;
use crate::report::html_report::options::Options;
use crate::report::phrases;
use crate::report::practices;
use crate::rubric::practice::{Library, Practice};
use crate::rubric::rubric::Question;
use crate::say;
use crate::scoring::advice::{Act, Step};
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

/// The steps to a level.
#[derive(Debug, Serialize)]
pub(crate) struct Steps {
    title: String,
    list: Vec<Advised>,
    practices: Vec<PracticeDetails>,
}

/// What to do about one question.
#[derive(Debug, Serialize)]
struct Advised {
    id: String,
    question: String,
    acts: Vec<String>,
    reason: Option<String>,
    convention: Option<String>,
    help: Option<String>,
    practices: Vec<PracticeName>,
}

/// The name of a practice described further down.
#[derive(Debug, Serialize)]
struct PracticeName {
    id: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct PracticeDetails {
    id: String,
    title: String,
    what: String,
    facts: Vec<(String, String)>,
}

/// The steps to the level advised.
pub(crate) fn steps(words: &Words, evaluation: &Evaluation<'_>, library: &Library, options: Options) -> Option<Steps> {
    let advice = evaluation.advice.as_ref()?;
    let grouped: Vec<&[Step]> = advice.steps.chunk_by(|a, b| a.question == b.question).collect();
    let title = steps::title(words, advice);
    let one = |steps: &[Step]| one(words, evaluation, library, steps, options);
    let shown: Vec<Advised> = grouped.into_iter().filter_map(one).collect();
    // Each once, in the order of the library, which groups them by city.
    let is_named = |practice: &&Practice| {
        shown.iter().flat_map(|step| &step.practices).any(|named| named.id == practice.id.as_str())
    };
    let practices = library.0.iter().filter(is_named);
    let practices = practices.map(|practice| PracticeDetails {
        id: practice.id.to_string(),
        title: format!("{}: {}", practice.municipality, phrases::practice_title(words, practice)),
        what: words.pick(&practice.what).to_owned(),
        facts: facts(words, evaluation, practice),
    });
    let practices = practices.collect();
    Some(Steps { title, list: shown, practices })
}

/// What to do about a question, in order.
pub(crate) fn acts(words: &Words, evaluation: &Evaluation<'_>, question: &Question, steps: &[Step]) -> Vec<String> {
    steps.iter().map(|step| steps::what_to_do(words, evaluation, question, step)).collect()
}

// The steps link here, so the questions are not repeated.
fn facts(words: &Words, evaluation: &Evaluation<'_>, practice: &Practice) -> Vec<(String, String)> {
    let questions = say!(words, "practice-questions");
    let facts = practices::page::facts(words, evaluation.rubric(), practice);
    facts.into_iter().filter(|(title, _)| *title != questions).collect()
}

fn one(
    words: &Words,
    evaluation: &Evaluation<'_>,
    library: &Library,
    steps: &[Step],
    options: Options,
) -> Option<Advised> {
    let question = evaluation.rubric().question(&steps.first()?.question)?;
    let result = evaluation.assessment().question(&question.id)?;
    let is_rejected = steps::is_rejected(evaluation, &question.id);
    // If only the foundation has something left to do, help and practices would be noise.
    let is_to_do = is_rejected || steps.iter().any(|step| step.act != Act::Review);
    let practices = library.helping_with(&question.id).into_iter().take(steps::MOST_PRACTICES);
    let practices = practices
        .map(|practice| PracticeName { id: practice.id.to_string(), text: phrases::practice(words, practice) });
    Some(Advised {
        id: question.id.to_string(),
        question: words.pick(&question.text).to_owned(),
        acts: acts(words, evaluation, question, steps),
        reason: is_rejected.then(|| reasons::said(words, evaluation, question, result, options.with_names)),
        convention: phrases::convention(words, question).filter(|_| is_to_do),
        help: is_to_do.then(|| words.pick(&question.help).to_owned()),
        practices: if is_to_do { practices.collect() } else { Vec::new() },
    })
}
