//! What a review has come to: what to send back to the municipality, and what is left to decide.

use crate::domain::answers::Answers;
use crate::domain::review::{Review, Ruling};
use crate::domain::reviewing::{reviewable, unreviewed};
use crate::domain::rubric::{Question, Rubric};
use crate::report::page::{Item, Page};
use crate::say;
use crate::words::{Words, phrases};

/// The page of a review.
pub fn page(words: &Words, rubric: &Rubric, answers: &Answers, review: &Review) -> Page {
    let mut page = Page::default();
    page.heading(1, format!("{}, {}", answers.municipality.name, answers.edition.name));
    let (all, left) = (reviewable(rubric, answers), unreviewed(rubric, answers, review));
    page.para(say!(words, "review-counts", done = all.len() - left.len(), all = all.len()));
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
        page.list(false, left.iter().map(|question| Item::from(named(words, question))).collect());
    }
    page
}

fn named(words: &Words, question: &Question) -> String {
    format!("{} ({})", words.pick(&question.text), question.id)
}

fn ruled(words: &Words, answers: &Answers, review: &Review, question: &Question, ruling: Ruling) -> Option<Item> {
    let answer = answers.given.get(&question.id)?;
    let verdict = review.of(&question.id, answer).filter(|verdict| verdict.is == ruling)?;
    Some(Item { lead: named(words, question).into(), details: vec![phrases::verdict(words, verdict).into()] })
}
