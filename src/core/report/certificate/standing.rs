//! The state of a certificate on a day, as spans.

use crate::certificate::status::{CertificateOn, CertificateStatus, Signature};
use crate::certificate::validity::DecidedBy;
use crate::register::triage::Urgency;
use crate::report::page::blocks::{Span, Tone};
use crate::say;
use crate::words::Words;

/// `✓ ważny`, in its tone; the sign repeats the word for skimming.
pub(crate) fn span(words: &Words, state: &CertificateOn<'_>) -> Span {
    let (tone, sign) = match Urgency::of(state) {
        Urgency::Valid => (Tone::Good, "✓"),
        Urgency::EndUnknown | Urgency::Open | Urgency::Practice | Urgency::Unsigned | Urgency::Unverified => {
            (Tone::Warn, "○")
        }
        Urgency::Expiring => (Tone::Warn, "◑"),
        Urgency::Invalid => (Tone::Bad, "✗"),
    };
    let status = named(words, state);
    let said = match state.signature {
        Signature::Unknown => say!(words, "status-unverified", status = status),
        _ if state.is_alone => say!(words, "status-unverified", status = status),
        Signature::Missing => say!(words, "status-unsigned", status = status),
        Signature::Good | Signature::NotUsed => status,
    };
    Span::new(tone, format!("{sign} {said}"))
}

/// Its state, marked if the register is a practice copy.
pub(crate) fn named(words: &Words, state: &CertificateOn<'_>) -> String {
    let status = status(words, state.status);
    if state.is_practice { say!(words, "practice-marked", text = status) } else { status }
}

pub fn status(words: &Words, status: CertificateStatus) -> String {
    match status {
        CertificateStatus::Revoked => say!(words, "certificate-revoked"),
        CertificateStatus::Superseded => say!(words, "certificate-superseded"),
        CertificateStatus::NotYetValid => say!(words, "certificate-not-yet-valid"),
        CertificateStatus::Expired => say!(words, "certificate-expired"),
        CertificateStatus::Open => say!(words, "certificate-open"),
        CertificateStatus::Expiring => say!(words, "certificate-expiring"),
        CertificateStatus::Valid => say!(words, "certificate-valid"),
    }
}

/// The last valid day, and whether it is final.
pub(crate) fn until(words: &Words, state: &CertificateOn<'_>) -> String {
    let day = words.short_date(state.validity.until);
    match &state.validity {
        _ if !state.has_last_day() => "–".to_owned(),
        validity if validity.is_at_least() => say!(words, "until-at-least", day = day),
        validity if validity.is_planned() && validity.because == DecidedBy::Edition => {
            say!(words, "until-planned", day = day)
        }
        _ => day,
    }
}

/// The days until the last valid day, or since.
pub(crate) fn days_left(words: &Words, state: &CertificateOn<'_>) -> String {
    match state.days_left() {
        _ if !state.has_last_day() => "–".to_owned(),
        days @ 0.. => days.to_string(),
        days => say!(words, "days-ago", days = days.unsigned_abs()),
    }
}
