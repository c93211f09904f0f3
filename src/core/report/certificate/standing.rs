//! What a certificate is on a day, in pieces of a page.

use crate::certificate::status::{State, Status};
use crate::certificate::validity::Because;
use crate::register::triage::Concern;
use crate::report::page::blocks::{Span, Tone};
use crate::say;
use crate::words::Words;

/// `✓ ważny`, in its tone; the sign repeats the word for those who skim.
pub(crate) fn span(words: &Words, state: &State<'_>) -> Span {
    let (tone, sign) = match Concern::of(state) {
        Concern::Valid => (Tone::Good, "✓"),
        Concern::Untold | Concern::Open | Concern::Unsigned => (Tone::Warn, "○"),
        Concern::Expiring => (Tone::Warn, "◑"),
        Concern::Invalid => (Tone::Bad, "✗"),
    };
    let status = status(words, state.status);
    let said = if state.signed == Some(false) { say!(words, "status-unsigned", status = status) } else { status };
    Span::new(tone, format!("{sign} {said}"))
}

/// A status in words.
pub fn status(words: &Words, status: Status) -> String {
    match status {
        Status::Revoked => say!(words, "certificate-revoked"),
        Status::Superseded => say!(words, "certificate-superseded"),
        Status::NotYetValid => say!(words, "certificate-not-yet-valid"),
        Status::Expired => say!(words, "certificate-expired"),
        Status::Open => say!(words, "certificate-open"),
        Status::Expiring => say!(words, "certificate-expiring"),
        Status::Valid => say!(words, "certificate-valid"),
    }
}

/// The last valid day, and whether it is the last for certain.
pub(crate) fn until(words: &Words, state: &State<'_>) -> String {
    let day = words.short_date(state.validity.until);
    match &state.validity {
        _ if !state.has_last_day() => "–".to_owned(),
        validity if validity.is_at_least() => say!(words, "until-at-least", day = day),
        validity if validity.is_planned() && validity.because == Because::Edition => {
            say!(words, "until-planned", day = day)
        }
        _ => day,
    }
}

/// The days to the last valid one, or since.
pub(crate) fn days_left(words: &Words, state: &State<'_>) -> String {
    match state.days_left() {
        _ if !state.has_last_day() => "–".to_owned(),
        days @ 0.. => days.to_string(),
        days => say!(words, "days-ago", days = days.unsigned_abs()),
    }
}
