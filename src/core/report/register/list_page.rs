//! The certificates of a register, for people.

use crate::report::page::blocks::Page;
use crate::report::register::certificates::Certificates;
use crate::say;
use crate::words::Words;

/// Builds the page of `cert list`.
pub fn page(words: &Words, listed: &Certificates<'_>) -> Page {
    let mut page = Page::default();
    if listed.states.is_empty() {
        page.para(say!(words, "list-nothing"));
        return page;
    }
    page.heading(1, say!(words, "list-title", day = words.date(listed.day), count = listed.states.len()));
    listed.table(&mut page, words);
    page
}
