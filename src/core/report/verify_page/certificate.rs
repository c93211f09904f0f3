//! What a certificate says, which a print must show.

use chrono::NaiveDate;

use crate::basics::clean::clean_line;
use crate::certificate::certificate::Certificate;
use crate::report::phrases;
use crate::say;
use crate::words::Words;

/// Named facts, on a day.
pub(super) fn facts(words: &Words, certificate: &Certificate, day: NaiveDate) -> Vec<(String, String)> {
    let (validity, name) = (certificate.validity_on(day), clean_line(certificate.name_on(day)));
    let until = words.long_date(validity.until);
    let until = if validity.is_at_least() { say!(words, "until-at-least", day = until) } else { until };
    let level = certificate.level.to_string();
    vec![
        (say!(words, "verify-page-holder"), phrases::holder_with_code(words, &name, &certificate.holder.terc)),
        (say!(words, "verify-page-level"), phrases::with_others(words, &level, certificate.also_met.as_deref())),
        (say!(words, "verify-page-until"), until),
        (say!(words, "verify-page-issued"), words.long_date(certificate.issued)),
        (say!(words, "verify-page-edition"), clean_line(&certificate.answers.edition)),
        (say!(words, "verify-page-id"), certificate.id.to_string()),
    ]
}
