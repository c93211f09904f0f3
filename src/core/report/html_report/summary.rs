//! The first screen of the page for the desk: the level, the next one, and what was counted.

use serde::Serialize;

use crate::report::assessment;
use crate::report::assessment::evaluation::Scored;
use crate::report::html_report;
use crate::report::html_report::page::Making;
use crate::say;
use crate::scoring::advice::Step;
use crate::scoring::coverage::coverage;
use crate::scoring::score::Basis;
use crate::words::Words;
use crate::words::phrases;

// The first screen is for what to do first; the rest stands below.
const MOST_FIRST: usize = 4;

/// What stands first.
#[derive(Debug, Serialize)]
pub(crate) struct Summary {
    municipality: String,
    edition: String,
    kicker: String,
    accent: u8,
    /// The number of the level, or nothing.
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
}

/// What stands first, of a result.
pub(crate) fn summary(words: &Words, scored: &Scored<'_>, making: Making) -> Summary {
    let (answers, result, rubric) = (scored.answers, &scored.assessment, scored.rubric);
    let level = rubric.level(result.level);
    let basis = result.basis.code();
    let mut besides = Vec::new();
    if result.potential > result.level {
        besides.push(say!(words, "result-potential", level = phrases::level(words, rubric, result.potential)));
    }
    besides.extend(reviewed(words, scored));
    besides.extend(result.skipped().into_iter().map(|lower| assessment::page::skipped(words, scored, lower)));
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
        // Three accents; a questionnaire with more levels begins again.
        accent: level.map_or(0, |level| (level.number.max(1) - 1) % 3 + 1),
        number: level.map(|level| level.number),
        level: level.map_or_else(|| say!(words, "report-no-level"), |level| words.pick(&level.name).to_owned()),
        standard: level.map(|level| words.pick(&level.standard).to_owned()),
        besides,
        own: say!(words, "result-self", basis = basis),
        next: next(words, scored),
        facts: facts(words, scored, making),
        privacy: (!making.with_names).then(|| say!(words, "report-without-names")),
    }
}

// What the foundation has said so far, where another basis is shown: its word is the one that leads to a certificate.
fn reviewed(words: &Words, scored: &Scored<'_>) -> Option<String> {
    let covered = coverage(scored.rubric, scored.answers, scored.review).reviewed;
    let is_shown = covered.have > 0 && scored.assessment.basis != Basis::Confirmed;
    let confirmed =
        scored.levels_by_basis.iter().find(|(basis, _)| *basis == Basis::Confirmed).map(|(_, level)| *level);
    let level = phrases::level(words, scored.rubric, confirmed.filter(|_| is_shown)?);
    Some(say!(words, "report-reviewed", have = covered.have, need = covered.need, level = level))
}

fn next(words: &Words, scored: &Scored<'_>) -> Next {
    let Some(advice) = &scored.advice else {
        let title = scored
            .target
            .map_or_else(|| say!(words, "report-next-none"), |level| say!(words, "report-next-met", level = level));
        let title = match scored.assessment.basis {
            // What the foundation has confirmed, it has.
            Basis::Confirmed => title,
            _ => format!("{title} {}", say!(words, "report-next-apply")),
        };
        return Next { title, standard: None, first: Vec::new(), more: None };
    };
    let grouped: Vec<&[Step]> = advice.steps.chunk_by(|a, b| a.question == b.question).collect();
    let left = grouped.len().saturating_sub(MOST_FIRST);
    Next {
        title: say!(words, "steps-title", level = advice.level, count = grouped.len()),
        standard: scored.rubric.level(advice.level).map(|level| words.pick(&level.standard).to_owned()),
        first: grouped.iter().take(MOST_FIRST).filter_map(|steps| first(words, scored, steps)).collect(),
        more: (left > 0).then(|| say!(words, "report-next-more", count = left)),
    }
}

fn first(words: &Words, scored: &Scored<'_>, steps: &[Step]) -> Option<First> {
    let question = scored.rubric.question(&steps.first()?.question)?;
    let acts = html_report::advice::acts(words, scored, question, steps);
    Some(First {
        id: format!("krok-{}", question.id),
        text: words.pick(&question.text).to_owned(),
        act: acts.join("; "),
    })
}

fn facts(words: &Words, scored: &Scored<'_>, making: Making) -> Vec<(String, String)> {
    let (answers, rubric, points) = (scored.answers, scored.rubric, scored.assessment.points);
    let named = say!(
        words,
        "report-questionnaire-named",
        title = words.pick(&rubric.title),
        version = rubric.version.as_str(),
        source = rubric.source.as_str()
    );
    let mut facts = vec![
        (say!(words, "report-made"), words.date(making.on)),
        (say!(words, "report-basis"), phrases::basis(words, scored.assessment.basis)),
        (say!(words, "report-other-bases"), assessment::page::other_bases(words, scored)),
        (say!(words, "report-questionnaire"), named),
    ];
    if let Some(level) = answers.applied_for {
        facts.push((say!(words, "column-applied-for"), phrases::level(words, rubric, level)));
    }
    let counted = say!(words, "points-bar", got = points.got, of = points.of, percent = points.percent());
    facts.push((say!(words, "report-points"), counted));
    if making.with_names {
        facts.extend(answers.filled_by.clone().map(|name| (say!(words, "report-filled-by"), name)));
        let mut reviewers: Vec<&str> = scored.review.verdicts.iter().map(|verdict| verdict.by.as_str()).collect();
        reviewers.sort_unstable();
        reviewers.dedup();
        if !reviewers.is_empty() {
            facts.push((say!(words, "report-reviewers"), reviewers.join(", ")));
        }
    }
    facts
}
