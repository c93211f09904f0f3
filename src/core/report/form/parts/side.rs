//! The panel always in sight: the current level, progress, and exactly what the next level needs.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::report::assessment::steps;
use crate::report::form::form::Form;
use crate::report::form::route::Route;
use crate::report::form::templates;
use crate::report::html_report::advice::acts;
use crate::report::phrases;
use crate::say;
use crate::scoring::advice::Step;
use crate::scoring::assessment::Basis;
use crate::scoring::progress::Progress;

#[derive(Serialize)]
struct SidePanel {
    /// 0 if no level is reached.
    level: u8,
    accent: u8,
    title: String,
    /// The level as claimed, and as evidenced.
    bases: Vec<String>,
    answered: usize,
    all: usize,
    count: String,
    next: Option<NextLevel>,
    /// A short version, for the bar at the bottom of a narrow screen.
    bar: String,
}

#[derive(Serialize)]
struct NextLevel {
    title: String,
    steps: Vec<MissingStep>,
}

#[derive(Serialize)]
struct MissingStep {
    href: String,
    text: String,
    acts: Vec<String>,
}

/// The panel, on every page but the start.
pub(crate) fn side(form: &Form<'_>) -> Result<String, Faults> {
    let (words, evaluation) = (form.words, &form.evaluation);
    let level = evaluation.assessment().level;
    let Progress { answered, asked: all, .. } = evaluation.submission.progress(None);
    let next = next(form);
    let left = next.as_ref().map(|next| next.steps.len()).unwrap_or_default();
    let target = evaluation.target.unwrap_or_default();
    form.fill(
        &templates::SIDE,
        &SidePanel {
            level,
            accent: accent(level),
            title: phrases::level(words, form.rubric(), level),
            bases: [Basis::Evidenced, Basis::Claimed]
                .map(|basis| phrases::level_on(words, basis, evaluation.level_on(basis)))
                .into(),
            answered,
            all,
            count: say!(words, "form-answered", answered = answered, all = all),
            bar: say!(words, "form-bar", level = level, answered = answered, all = all, left = left, target = target),
            next,
        },
    )
}

/// One of three accent colours; a questionnaire with more levels starts over.
pub(crate) fn accent(level: u8) -> u8 {
    if level == 0 { 0 } else { (level - 1) % 3 + 1 }
}

fn next(form: &Form<'_>) -> Option<NextLevel> {
    let (words, evaluation) = (form.words, &form.evaluation);
    let advice = evaluation.advice.as_ref()?;
    let step = |steps: &[Step]| {
        let question = form.rubric().question(&steps.first()?.question)?;
        Some(MissingStep {
            href: Route::question(form.rubric(), &question.id),
            text: words.pick(&question.text).to_owned(),
            acts: acts(words, evaluation, question, steps),
        })
    };
    let steps: Vec<MissingStep> = advice.steps.chunk_by(|a, b| a.question == b.question).filter_map(step).collect();
    Some(NextLevel { title: steps::title(words, advice), steps })
}
