//! Certificates in a list: one row each, the same on every page.

use serde_json::{Value, json};

use crate::certificate::status::CertificateOn;
use crate::certificate::validity::DecidedBy;
use crate::report::certificate::standing;
use crate::report::phrases;
use crate::report::site::frame::SiteFrame;
use crate::report::site::paths;
use crate::report::site::place::gmina_of;
use crate::say;
use crate::words::Words;

// The powiat, if known, and the voivodeship. A city with powiat rights is its own powiat.
fn place(words: &Words, state: &CertificateOn<'_>) -> String {
    let voivodeship = phrases::voivodeship(words, &state.certificate.holder.terc);
    let powiat = gmina_of(state).map(|gmina| gmina.powiat).filter(|powiat| *powiat != state.name());
    match powiat {
        Some(powiat) => say!(words, "site-place", powiat = powiat, voivodeship = voivodeship),
        None => say!(words, "site-place-city", voivodeship = voivodeship),
    }
}

/// The row of a certificate; `root` leads from the page to the root.
pub(super) fn row(frame: &SiteFrame<'_>, state: &CertificateOn<'_>, root: &str) -> Value {
    let (words, certificate, validity) = (&frame.words, state.certificate, &state.validity);
    let is_planned = validity.is_planned() && validity.because == DecidedBy::Edition;
    json!({
        "name": state.name(),
        "href": format!("{root}{}", paths::certificate(state.id(), frame.lang())),
        "place": place(words, state),
        "level": certificate.level,
        "also_met": certificate.also_met.as_deref().filter(|levels| !levels.is_empty()).map(|levels| {
            levels.iter().map(u8::to_string).collect::<Vec<_>>().join(", ")
        }),
        "edition": certificate.answers.edition,
        "issued": words.short_date(certificate.issued),
        "issued_iso": certificate.issued.to_string(),
        "until": words.short_date(validity.until),
        "until_iso": validity.until.to_string(),
        "qualifier": match () {
            () if !state.has_last_day() => None,
            () if validity.is_at_least() => Some(say!(words, "site-at-least")),
            () if is_planned => Some(say!(words, "site-planned")),
            () => None,
        },
        // A day that an edition may still postpone is not a definite end.
        "ends": state.has_last_day() && !validity.is_at_least(),
        "state": standing::named(words, state),
        "id": state.id().to_string(),
    })
}
