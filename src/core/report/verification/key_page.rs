//! The keys of a register, shown after one was added.

use crate::register::settings::key::{Key, KeyState};
use crate::report::page::blocks::{Item, Page, Span, Tone};
use crate::say;
use crate::words::Words;

/// Builds the page of the keys; `path` is the secret half of the last, `unsigned` the number of certificates not signed
/// yet.
pub fn page(words: &Words, keys: &[Key], path: &str, unsigned: usize) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "key-made"));
    page.list(false, keys.iter().map(|key| Item::from(in_words(words, key))).collect());
    page.para(say!(words, "key-secret", path = path));
    if unsigned > 0 {
        page.para(Span::new(Tone::Warn, say!(words, "key-unsigned", count = unsigned)));
    }
    page
}

/// A key with the days on which it is valid.
pub fn in_words(words: &Words, key: &Key) -> String {
    let (public, from) = (key.public.as_str(), words.date(key.from));
    match key.state {
        KeyState::InUse => say!(words, "key-in-use", key = public, from = from),
        KeyState::Retired(until) => say!(words, "key-retired", key = public, from = from, until = words.date(until)),
        KeyState::Lost(on) => say!(words, "key-lost", key = public, from = from, on = words.date(on)),
        KeyState::Compromised(on) => say!(words, "key-compromised", key = public, from = from, on = words.date(on)),
    }
}
