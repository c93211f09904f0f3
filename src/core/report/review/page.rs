//! The state of a review: what to send back to the municipality, and what is left to decide.

use crate::application::review::Ruling;
use crate::application::submission::Submission;
use crate::basics::text::Id;
use crate::report::assessment::notes;
use crate::report::page::blocks::{Item, Page, Span, Tone};
use crate::report::phrases;
use crate::reviewing::outcome::AnswerOutcome;
use crate::rubric::rubric::Question;
use crate::say;
use crate::scoring::assessment::Basis;
use crate::scoring::warning::Warning;
use crate::words::Words;

/// Builds the page of a review.
pub fn page(words: &Words, submission: Submission<'_>) -> Page {
    let mut page = Page::default();
    let (answers, outcomes, open) = (submission.answers, submission.outcomes(), submission.undecided());
    page.heading(1, format!("{}, {}", answers.municipality.name, answers.edition.name));
    page.para(say!(words, "review-counts", done = outcomes.len() - open.len(), all = outcomes.len()));
    notes::add(&mut page, words, &submission.remarks(), &[]);
    let levels = Basis::ALL.map(|basis| phrases::level_on(words, basis, submission.assess(basis).level));
    page.para(levels.join(" "));
    let ruled = |ruling: Ruling| outcomes.iter().filter_map(|answer| ruled(words, answer, ruling)).collect();
    add(&mut page, say!(words, "review-rejected-title"), ruled(Ruling::Rejected));
    add(&mut page, say!(words, "review-questions-title"), ruled(Ruling::Question));
    let left = outcomes.iter().filter_map(|answer| left_over(words, answer)).collect();
    add(&mut page, say!(words, "review-left-title"), left);
    let warnings = submission.warnings(Basis::Confirmed);
    let of_files: Vec<Warning> = warnings.into_iter().filter(|warning| warning.kind.file().is_some()).collect();
    let unsound = notes::warned(words, &of_files, Id::to_string, true).into_iter();
    let unsound = unsound.map(|text| Item::from(Span::new(Tone::Warn, text)));
    add(&mut page, say!(words, "review-unsound-title"), unsound.collect());
    page
}

fn add(page: &mut Page, title: String, items: Vec<Item>) {
    if !items.is_empty() {
        page.heading(2, title);
        page.list(false, items);
    }
}

fn ruled(words: &Words, answer: &AnswerOutcome<'_>, ruling: Ruling) -> Option<Item> {
    let verdict = answer.outcome.counting().filter(|verdict| verdict.is == ruling)?;
    Some(Item { lead: named(words, answer.question).into(), details: vec![phrases::verdict(words, verdict).into()] })
}

// With the verdict on the earlier answer, if there was one.
fn left_over(words: &Words, answer: &AnswerOutcome<'_>) -> Option<Item> {
    let void = answer.outcome.void();
    let void = void.map(|verdict| say!(words, "verdict-void", verdict = phrases::verdict(words, verdict)).into());
    let is_left = answer.outcome.counting().is_none();
    is_left.then(|| Item { lead: named(words, answer.question).into(), details: void.into_iter().collect() })
}

fn named(words: &Words, question: &Question) -> String {
    format!("{} ({})", words.pick(&question.text), question.id)
}
