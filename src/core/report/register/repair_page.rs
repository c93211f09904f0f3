//! What a repair of a register did, and what it left to the user.

use crate::register::repair::{Repaired, Unrepaired};
use crate::report::page::blocks::{Item, Page};
use crate::say;
use crate::words::Words;

pub fn page(words: &Words, done: &[Repaired], left: &[Unrepaired]) -> Page {
    let mut page = Page::default();
    page.para(if done.is_empty() { say!(words, "repair-nothing") } else { say!(words, "repair-done") });
    page.list(false, done.iter().map(|repaired| Item::from(repaired_in_words(words, repaired))).collect());
    if !left.is_empty() {
        page.para(say!(words, "repair-left"));
        page.list(false, left.iter().map(|left| Item::from(unrepaired_in_words(words, left))).collect());
    }
    page
}

fn repaired_in_words(words: &Words, repaired: &Repaired) -> String {
    match repaired {
        Repaired::Finished { path } => say!(words, "repaired-finished", path = path),
        Repaired::Removed { path } => say!(words, "repaired-removed", path = path),
        Repaired::NumberRaised { from, to } => say!(words, "repaired-number", from = *from, to = *to),
    }
}

fn unrepaired_in_words(words: &Words, left: &Unrepaired) -> String {
    match left {
        Unrepaired::LooseDossier { path } => say!(words, "left-loose", path = path),
        Unrepaired::NoCertificate { number } => say!(words, "left-no-certificate", number = *number),
        Unrepaired::NoDossier { id } => say!(words, "left-no-dossier", id = id),
        Unrepaired::DossierChanged { id, files } => say!(words, "left-dossier-changed", id = id, files = files),
        Unrepaired::RubricChanged { id } => say!(words, "left-rubric-changed", id = id),
        Unrepaired::Unread { path } => say!(words, "left-unread", path = path),
        Unrepaired::NoRubric { id } => say!(words, "left-no-rubric", id = id),
    }
}
