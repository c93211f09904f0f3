//! What to do next about a certificate, with commands to paste.

use crate::basics::suggestion::Suggestion;
use crate::certificate::status::CertificateOn;
use crate::register::triage::{Action, action};
use crate::report::page::blocks::{Item, Line, Span, Tone};
use crate::say;
use crate::words::Words;

/// What to do about a certificate, if anything.
pub(crate) fn item(words: &Words, state: &CertificateOn<'_>) -> Option<Item> {
    let name = format!("{} ({})", state.name(), state.id());
    let (lead, commands) = match action(state)? {
        Action::Signature => (say!(words, "next-signature", name = name), vec![Suggestion::Sign]),
        Action::Renewal => (say!(words, "next-renewal", name = name), vec![renew(state)]),
        Action::EditionEnd => (say!(words, "next-edition-end", name = name), vec![end(state)]),
        Action::Confirmation(day) => {
            (say!(words, "next-confirmation", name = name, day = words.date(day)), vec![certain(state), end(state)])
        }
    };
    let command = |suggestion| Line::from(Span::new(Tone::Code, words.command(suggestion)));
    Some(Item { lead: lead.into(), details: commands.iter().map(command).collect() })
}

pub(crate) fn renew(state: &CertificateOn<'_>) -> Suggestion {
    Suggestion::Renew { id: state.id().to_string() }
}

/// Sets or moves the end of the edition.
pub(crate) fn end(state: &CertificateOn<'_>) -> Suggestion {
    Suggestion::EditionEnd { id: state.id().to_string() }
}

/// Confirms the end of the edition.
pub(crate) fn certain(state: &CertificateOn<'_>) -> Suggestion {
    Suggestion::EditionCertain { id: state.id().to_string() }
}
