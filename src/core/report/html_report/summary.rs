//! The first screen of the page: the level, the next one, and the counts.

use serde::Serialize;

use crate::report::assessment;
use crate::report::html_report;
use crate::report::html_report::options::Options;
use crate::report::phrases;
use crate::say;
use crate::scoring::advice::{Act, Step};
use crate::scoring::assessment::Basis;
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

// The first screen shows what to do first; the rest follows below.
const MOST_FIRST: usize = 3;

/// The contents of the first screen.
#[derive(Debug, Serialize)]
pub(crate) struct Summary {
    municipality: String,
    edition: String,
    kicker: String,
    accent: u8,
    /// The number of the level, if any is reached.
    number: Option<u8>,
    level: String,
    standard: Option<String>,
    besides: Vec<String>,
    own: String,
    next: Next,
    facts: Vec<(String, String)>,
    privacy: Option<String>,
}

/// What comes next.
#[derive(Debug, Serialize)]
struct Next {
    title: String,
    standard: Option<String>,
    first: Vec<First>,
    more: Option<String>,
}

/// One of the first things to do.
#[derive(Debug, Serialize)]
struct First {
    id: String,
    text: String,
    act: String,
    /// Says that a threshold is our convention, if one is mentioned.
    convention: Option<String>,
}

/// The first screen of a result.
pub(crate) fn summary(words: &Words, evaluation: &Evaluation<'_>, options: Options) -> Summary {
    let (answers, result, rubric) = (evaluation.answers(), evaluation.assessment(), evaluation.rubric());
    let level = rubric.level(result.level);
    let basis = result.basis.code();
    let mut besides = Vec::new();
    if result.potential > result.level {
        besides.push(assessment::page::potential(words, evaluation));
    }
    besides.extend(evaluation.remarks.iter().map(|remark| assessment::notes::remark(words, remark)));
    besides.extend(reviewed(words, evaluation));
    besides.extend(result.skipped().into_iter().map(|lower| assessment::page::skipped(words, evaluation, lower)));
    let (answered, used) = (&answers.rubric.version, &rubric.version);
    if answered != used {
        besides.push(say!(words, "result-version", answered = answered.as_str(), used = used.as_str()));
    }
    let edition = answers.edition.name.as_str();
    Summary {
        municipality: answers.municipality.name.clone(),
        edition: answers.edition.ended.map_or_else(
            || edition.to_owned(),
            |day| say!(words, "report-ended", edition = edition, day = words.date(day)),
        ),
        kicker: say!(words, "report-kicker", scheme = words.pick(&rubric.title), basis = basis),
        // Three accent colours; a questionnaire with more levels starts over.
        accent: level.map_or(0, |level| (level.number.max(1) - 1) % 3 + 1),
        number: level.map(|level| level.number),
        level: level.map_or_else(|| say!(words, "report-no-level"), |level| words.pick(&level.name).to_owned()),
        standard: level.map(|level| words.pick(&level.standard).to_owned()),
        besides,
        own: say!(words, "result-self", basis = basis),
        next: next(words, evaluation),
        facts: facts(words, evaluation, options),
        privacy: (!options.with_names).then(|| say!(words, "report-without-names")),
    }
}

// The foundation's verdicts so far, if another basis is shown: only they lead to a certificate.
fn reviewed(words: &Words, evaluation: &Evaluation<'_>) -> Option<String> {
    let covered = evaluation.coverage.reviewed;
    if covered.have == 0 || evaluation.basis == Basis::Confirmed {
        return None;
    }
    let level = phrases::level(words, evaluation.rubric(), evaluation.level_on(Basis::Confirmed));
    Some(say!(words, "report-reviewed", have = covered.have, need = covered.need, level = level))
}

fn next(words: &Words, evaluation: &Evaluation<'_>) -> Next {
    let Some(advice) = &evaluation.advice else {
        let title = evaluation
            .target
            .map_or_else(|| say!(words, "report-next-none"), |level| say!(words, "report-next-met", level = level));
        let title = match evaluation.basis {
            // On this basis the foundation has already seen the application.
            Basis::Confirmed => title,
            _ => format!("{title} {}", say!(words, "report-next-apply")),
        };
        return Next { title, standard: None, first: Vec::new(), more: None };
    };
    let grouped: Vec<&[Step]> = advice.steps.chunk_by(|a, b| a.question == b.question).collect();
    let left = grouped.len().saturating_sub(MOST_FIRST);
    Next {
        title: assessment::steps::title(words, advice),
        standard: evaluation.rubric().level(advice.level).map(|level| words.pick(&level.standard).to_owned()),
        first: grouped.iter().take(MOST_FIRST).filter_map(|steps| first(words, evaluation, steps)).collect(),
        more: (left > 0).then(|| say!(words, "report-next-more", count = left)),
    }
}

fn first(words: &Words, evaluation: &Evaluation<'_>, steps: &[Step]) -> Option<First> {
    let question = evaluation.rubric().question(&steps.first()?.question)?;
    let acts = html_report::advice::acts(words, evaluation, question, steps);
    let says_threshold = steps.iter().any(|step| matches!(step.act, Act::Answer | Act::Improve));
    Some(First {
        id: format!("krok-{}", question.id),
        text: words.pick(&question.text).to_owned(),
        act: acts.join("; "),
        convention: phrases::convention(words, question).filter(|_| says_threshold),
    })
}

fn facts(words: &Words, evaluation: &Evaluation<'_>, options: Options) -> Vec<(String, String)> {
    let (answers, rubric, points) = (evaluation.answers(), evaluation.rubric(), evaluation.assessment().points);
    let named = say!(
        words,
        "report-questionnaire-named",
        title = words.pick(&rubric.title),
        version = rubric.version.as_str(),
        source = rubric.source.as_str()
    );
    let mut facts = vec![
        (say!(words, "report-made"), words.date(options.on)),
        (say!(words, "report-basis"), phrases::basis(words, evaluation.basis)),
        (say!(words, "report-other-bases"), assessment::page::other_bases(words, evaluation)),
        (say!(words, "report-questionnaire"), named),
    ];
    if let Some(level) = answers.applied_for {
        facts.push((say!(words, "column-applied-for"), phrases::level(words, rubric, level)));
    }
    let counted = say!(words, "points-bar", got = points.got, of = points.of, percent = points.percent());
    facts.push((say!(words, "report-points"), counted));
    if options.with_names {
        facts.extend(answers.filled_by.clone().map(|name| (say!(words, "report-filled-by"), name)));
        let mut reviewers: Vec<&str> =
            evaluation.submission.review.verdicts.iter().map(|verdict| verdict.by.as_str()).collect();
        reviewers.sort_unstable();
        reviewers.dedup();
        if !reviewers.is_empty() {
            facts.push((say!(words, "report-reviewers"), reviewers.join(", ")));
        }
    }
    facts
}
