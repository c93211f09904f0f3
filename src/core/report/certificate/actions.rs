//! What to do next about a certificate, with commands to paste.

use crate::certificate::status::CertificateOn;
use crate::register::triage::{Action, action};
use crate::report::page::blocks::{Item, Line, Span, Tone};
use crate::say;
use crate::words::Words;

/// What to do about a certificate, if anything. `options` are those that the commands need too, each with a space in
/// front.
pub(crate) fn item(words: &Words, state: &CertificateOn<'_>, options: &str) -> Option<Item> {
    let need = action(state)?;
    let command = |text: String| Line::from(Span::new(Tone::Code, format!("{text}{options}")));
    let (renew, end, certain) = (renew(words, state), end(words, state), certain(words, state));
    let (lead, commands) = match need {
        Action::Signature => {
            (say!(words, "next-signature", name = named(state)), vec!["cert register sign".to_owned()])
        }
        Action::Renewal => (say!(words, "next-renewal", name = named(state)), vec![renew]),
        Action::EditionEnd => (say!(words, "next-edition-end", name = named(state)), vec![end]),
        Action::Confirmation(day) => {
            (say!(words, "next-confirmation", name = named(state), day = words.date(day)), vec![certain, end])
        }
    };
    Some(Item { lead: lead.into(), details: commands.into_iter().map(command).collect() })
}

fn named(state: &CertificateOn<'_>) -> String {
    format!("{} ({})", state.name(), state.id())
}

/// The command that renews.
pub(crate) fn renew(words: &Words, state: &CertificateOn<'_>) -> String {
    say!(words, "command-renew", id = state.id().to_string())
}

/// The command that enters or moves the end of the edition.
pub(crate) fn end(words: &Words, state: &CertificateOn<'_>) -> String {
    say!(words, "command-end", id = state.id().to_string())
}

/// The command that confirms the end of the edition.
pub(crate) fn certain(words: &Words, state: &CertificateOn<'_>) -> String {
    say!(words, "command-certain", id = state.id().to_string())
}
