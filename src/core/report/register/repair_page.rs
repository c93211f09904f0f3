//! What a repair of a register did, and what it left to a person.

use crate::register::repair::{Left, Mended};
use crate::report::page::blocks::{Item, Page};
use crate::say;
use crate::words::Words;

/// The page of a repair.
pub fn page(words: &Words, done: &[Mended], left: &[Left]) -> Page {
    let mut page = Page::default();
    page.para(if done.is_empty() { say!(words, "repair-nothing") } else { say!(words, "repair-done") });
    page.list(false, done.iter().map(|mended| Item::from(mended_in_words(words, mended))).collect());
    if !left.is_empty() {
        page.para(say!(words, "repair-left"));
        page.list(false, left.iter().map(|left| Item::from(left_in_words(words, left))).collect());
    }
    page
}

fn mended_in_words(words: &Words, mended: &Mended) -> String {
    match mended {
        Mended::Finished { path } => say!(words, "mended-finished", path = path),
        Mended::Removed { path } => say!(words, "mended-removed", path = path),
        Mended::NumberRaised { from, to } => say!(words, "mended-number", from = *from, to = *to),
    }
}

fn left_in_words(words: &Words, left: &Left) -> String {
    match left {
        Left::LooseDossier { path } => say!(words, "left-loose", path = path),
        Left::NoCertificate { number } => say!(words, "left-no-certificate", number = *number),
        Left::NoDossier { id } => say!(words, "left-no-dossier", id = id),
        Left::DossierChanged { id, files } => say!(words, "left-dossier-changed", id = id, files = files),
        Left::RubricChanged { id } => say!(words, "left-rubric-changed", id = id),
        Left::NoRubric { id } => say!(words, "left-no-rubric", id = id),
    }
}
