//! The key the page verifies with, for comparison with the one the foundation publishes elsewhere.

use serde::Serialize;

use crate::register::settings::key::PublicKey;
use crate::report::verify_page::asked::AskedOfPage;
use crate::say;
use crate::words::Words;

/// The key as shown.
#[derive(Debug, Serialize)]
pub(super) struct KeyShown {
    /// Its letters in groups, for comparison.
    groups: Vec<String>,
    /// Whether the user typed it.
    is_typed: bool,
    /// What was typed, if it is not a key.
    fault: Option<String>,
    typed: String,
    contact: Option<String>,
}

/// The size of a group.
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
