//! What to do next about a certificate, with commands to paste.

use crate::certificate::status::State;
use crate::register::triage::{Need, need};
use crate::report::page::blocks::{Item, Line, Span, Tone};
use crate::say;
use crate::words::Words;

/// What to do about a certificate, if anything. `options` are those that the commands need too, each with a space in
/// front.
pub(crate) fn item(words: &Words, state: &State<'_>, options: &str) -> Option<Item> {
    let need = need(state)?;
    let command = |text: String| Line::from(Span::new(Tone::Code, format!("{text}{options}")));
    let (renew, end, certain) = (renew(words, state), end(words, state), certain(words, state));
    let (lead, commands) = match need {
        Need::Signature => (say!(words, "next-signature", name = named(state)), vec!["cert register sign".to_owned()]),
        Need::Renewal => (say!(words, "next-renewal", name = named(state)), vec![renew]),
        Need::EditionEnd => (say!(words, "next-edition-end", name = named(state)), vec![end]),
        Need::Confirmation(day) => {
            (say!(words, "next-confirmation", name = named(state), day = words.date(day)), vec![certain, end])
        }
    };
    Some(Item { lead: lead.into(), details: commands.into_iter().map(command).collect() })
}

fn named(state: &State<'_>) -> String {
    format!("{} ({})", state.name(), state.id())
}

/// The command that renews.
pub(crate) fn renew(words: &Words, state: &State<'_>) -> String {
    say!(words, "command-renew", id = state.id().to_string())
}

/// The command that enters or moves the end of the edition.
pub(crate) fn end(words: &Words, state: &State<'_>) -> String {
    say!(words, "command-end", id = state.id().to_string())
}

/// The command that confirms the end of the edition.
pub(crate) fn certain(words: &Words, state: &State<'_>) -> String {
    say!(words, "command-certain", id = state.id().to_string())
}
