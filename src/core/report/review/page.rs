//! What a review has come to: what to send back to the municipality, and what is left to decide.

use crate::application::answers::Answers;
use crate::application::review::{Review, Ruling};
use crate::report::page::blocks::{Item, Page};
use crate::reviewing::outcome::{Said, heard};
use crate::reviewing::reviewer::{reviewable, undecided, unreviewed};
use crate::rubric::rubric::{Question, Rubric};
use crate::say;
use crate::words::Words;
use crate::words::phrases;

/// The page of a review.
pub fn page(words: &Words, rubric: &Rubric, answers: &Answers, review: &Review) -> Page {
    let mut page = Page::default();
    page.heading(1, format!("{}, {}", answers.municipality.name, answers.edition.name));
    let (all, left) = (reviewable(rubric, answers), unreviewed(rubric, answers, review));
    let open = undecided(rubric, answers, review);
    page.para(say!(words, "review-counts", done = all.len() - open.len(), all = all.len()));
    for (ruling, title) in [
        (Ruling::Rejected, say!(words, "review-rejected-title")),
        (Ruling::Question, say!(words, "review-questions-title")),
    ] {
        let items: Vec<Item> =
            all.iter().filter_map(|question| ruled(words, answers, review, question, ruling)).collect();
        if !items.is_empty() {
            page.heading(2, title);
            page.list(false, items);
        }
    }
    if !left.is_empty() {
        page.heading(2, say!(words, "review-left-title"));
        page.list(false, left.iter().map(|question| left_over(words, rubric, answers, review, question)).collect());
    }
    page
}

// With the verdict on the answer as it was, if there is one.
fn left_over(words: &Words, rubric: &Rubric, answers: &Answers, review: &Review, question: &Question) -> Item {
    let heard = heard(rubric, answers, review);
    let void = heard.iter().find(|heard| heard.question.id == question.id).and_then(|heard| match heard.said {
        Said::Void(verdict) => Some(say!(words, "verdict-void", verdict = phrases::verdict(words, verdict)).into()),
        Said::Verdict(_) | Said::Nothing => None,
    });
    Item { lead: named(words, question).into(), details: void.into_iter().collect() }
}

fn named(words: &Words, question: &Question) -> String {
    format!("{} ({})", words.pick(&question.text), question.id)
}

fn ruled(words: &Words, answers: &Answers, review: &Review, question: &Question, ruling: Ruling) -> Option<Item> {
    let answer = answers.given.get(&question.id)?;
    let verdict = review.of(&question.id, answer).filter(|verdict| verdict.is == ruling)?;
    Some(Item { lead: named(words, question).into(), details: vec![phrases::verdict(words, verdict).into()] })
}
