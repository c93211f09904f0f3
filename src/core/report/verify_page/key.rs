//! The key by which the page verifies, so that a person can compare it with the one that the foundation gives elsewhere.

use serde::Serialize;

use crate::register::settings::key::PublicKey;
use crate::report::verify_page::asked::AskedOfPage;
use crate::say;
use crate::words::Words;

/// The key as it is shown.
#[derive(Debug, Serialize)]
pub(super) struct KeyShown {
    /// Its letters in groups, as a person compares them.
    groups: Vec<String>,
    /// Whether a person typed it.
    is_typed: bool,
    /// What was typed, and is no key.
    fault: Option<String>,
    typed: String,
    contact: Option<String>,
}

/// The letters of a group.
const GROUP: usize = 4;

pub(super) fn shown(words: &Words, asked: &AskedOfPage<'_>) -> KeyShown {
    let typed = asked.typed.map(PublicKey::read);
    let fault = typed.as_ref().and_then(|typed| typed.as_ref().err());
    let groups = asked.key().map(|key| {
        let letters: Vec<char> = key.as_str().chars().collect();
        letters.chunks(GROUP).map(|group| group.iter().collect()).collect()
    });
    KeyShown {
        groups: groups.unwrap_or_default(),
        is_typed: matches!(typed, Some(Ok(_))),
        fault: fault.map(|_| say!(words, "verify-page-key-fault")),
        typed: asked.typed.unwrap_or_default().chars().take(1000).collect(),
        contact: asked.own.contact.as_deref().map(|contact| say!(words, "verify-page-contact", contact = contact)),
    }
}
