//! The content of a certificate, which a print must match.

use chrono::NaiveDate;

use crate::basics::clean::clean_line;
use crate::certificate::certificate::Certificate;
use crate::certificate::status::{CertificateOn, CertificateStatus};
use crate::report::phrases;
use crate::say;
use crate::words::Words;

/// The facts with their labels, on a day.
pub(super) fn facts(words: &Words, certificate: &Certificate, day: NaiveDate) -> Vec<(String, String)> {
    let name = clean_line(certificate.name_on(day));
    let level = certificate.level.to_string();
    vec![
        (say!(words, "verify-page-holder"), phrases::holder_with_code(words, &name, &certificate.holder.terc)),
        (say!(words, "verify-page-level"), phrases::with_others(words, &level, certificate.also_met.as_deref())),
        last_day(words, certificate, day),
        (say!(words, "verify-page-issued"), words.long_date(certificate.issued)),
        (say!(words, "verify-page-edition"), clean_line(&certificate.answers.edition)),
        (say!(words, "verify-page-id"), certificate.id.to_string()),
    ]
}

// The last valid day; worded so that an expired certificate never reads as valid.
fn last_day(words: &Words, certificate: &Certificate, day: NaiveDate) -> (String, String) {
    let state = CertificateOn::alone(certificate, day, 0);
    let (label, on) = match (certificate.revocation_on(day), state.by_dates()) {
        (Some(event), _) => ("revoked", event.on),
        (None, CertificateStatus::Expired) => ("past", state.validity.until),
        (None, CertificateStatus::Open) => ("open", state.validity.until),
        (None, _) if state.validity.is_at_least() => ("open", state.validity.until),
        (None, _) => ("valid", state.validity.until),
    };
    (say!(words, "verify-page-until", state = label), words.long_date(on))
}
