//! The part of the page for the desk that says what to do, and how other cities did it.

use serde::Serialize;

use crate::report::assessment::evaluation::Scored;
use crate::report::assessment::reasons;
use crate::report::assessment::steps;
use crate::report::html_report::page::Making;
use crate::report::practices;
use crate::rubric::practice::Practice;
use crate::rubric::rubric::Question;
use crate::say;
use crate::scoring::advice::{Act, Advice, Step};
use crate::words::Words;

/// The way to a level.
#[derive(Debug, Serialize)]
pub(crate) struct Steps {
    title: String,
    list: Vec<Shown>,
    practices: Vec<Told>,
}

/// What to do about one question.
#[derive(Debug, Serialize)]
struct Shown {
    id: String,
    question: String,
    acts: Vec<String>,
    reason: Option<String>,
    help: Option<String>,
    practices: Vec<Named>,
}

/// A practice that is told further below.
#[derive(Debug, Serialize)]
struct Named {
    id: String,
    text: String,
}

/// A practice.
#[derive(Debug, Serialize)]
struct Told {
    id: String,
    title: String,
    what: String,
    facts: Vec<(String, String)>,
}

/// The way to the level advised on.
pub(crate) fn steps(words: &Words, scored: &Scored<'_>, advice: &Advice, making: Making) -> Steps {
    let grouped: Vec<&[Step]> = advice.steps.chunk_by(|a, b| a.question == b.question).collect();
    let title = say!(words, "steps-title", level = advice.level, count = grouped.len());
    let shown: Vec<Shown> = grouped.into_iter().filter_map(|steps| one(words, scored, steps, making)).collect();
    // Each once, in the order of the library, where those of one city stand together.
    let is_named = |practice: &&Practice| {
        shown.iter().flat_map(|step| &step.practices).any(|named| named.id == practice.id.as_str())
    };
    let practices = scored.library.0.iter().filter(is_named);
    let practices = practices.map(|practice| Told {
        id: practice.id.to_string(),
        title: format!("{}: {}", practice.municipality, words.pick(&practice.title)),
        what: words.pick(&practice.what).to_owned(),
        facts: facts(words, scored, practice),
    });
    let practices = practices.collect();
    Steps { title, list: shown, practices }
}

/// What to do about a question, in order.
pub(crate) fn acts(words: &Words, scored: &Scored<'_>, question: &Question, steps: &[Step]) -> Vec<String> {
    steps.iter().map(|step| steps::what_to_do(words, scored, question, step)).collect()
}

// The steps point here, so that the questions need not be told again.
fn facts(words: &Words, scored: &Scored<'_>, practice: &Practice) -> Vec<(String, String)> {
    let questions = say!(words, "practice-questions");
    let facts = practices::page::facts(words, scored.rubric, practice);
    facts.into_iter().filter(|(title, _)| *title != questions).collect()
}

fn one(words: &Words, scored: &Scored<'_>, steps: &[Step], making: Making) -> Option<Shown> {
    let question = scored.rubric.question(&steps.first()?.question)?;
    let result = scored.assessment.question(&question.id)?;
    let is_rejected = steps::is_rejected(scored, &question.id);
    // Where only the foundation has something to do, help and practices would be noise.
    let is_to_do = is_rejected || steps.iter().any(|step| step.act != Act::Review);
    let practices = scored.library.helping_with(&question.id).into_iter().take(steps::MOST_PRACTICES);
    let practices = practices.map(|practice| {
        let (city, title) = (practice.municipality.as_str(), words.pick(&practice.title));
        Named { id: practice.id.to_string(), text: say!(words, "practice-named", city = city, title = title) }
    });
    Some(Shown {
        id: question.id.to_string(),
        question: words.pick(&question.text).to_owned(),
        acts: acts(words, scored, question, steps),
        reason: is_rejected.then(|| reasons::said(words, scored, question, result, making.with_names)),
        help: is_to_do.then(|| words.pick(&question.help).to_owned()),
        practices: if is_to_do { practices.collect() } else { Vec::new() },
    })
}
