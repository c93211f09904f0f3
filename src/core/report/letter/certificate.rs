//! The values of a letter about a certificate.

use serde_json::{Value, json};

use crate::application::edition::EndsWith;
use crate::application::submission::Submission;
use crate::certificate::certificate::CertificateId;
use crate::certificate::status::CertificateOn;
use crate::certificate::validity::{DecidedBy, EditionEnd};
use crate::register::register::Register;
use crate::report::letter;
use crate::report::letter::application::unmet_of;
use crate::report::letter::values::{day, level, municipality, sentence, with_sender};
use crate::report::phrases;
use crate::rubric::rubric::Rubric;
use crate::say;
use crate::words::Words;

/// The values for a certificate on a day; rubric and application are those of the award, if available.
pub fn values(
    words: &Words,
    state: &CertificateOn<'_>,
    register: &Register,
    (rubric, application): (Option<&Rubric>, Option<Submission<'_>>),
) -> Value {
    let (certificate, left) = (state.certificate, state.days_left());
    let id = |id: &CertificateId| id.to_string();
    let revocation = certificate
        .revocation_on(state.day)
        .map(|event| json!({ "day": day(words, event.on), "day_iso": event.on.to_string(), "reason": sentence(&event.reason) }));
    let fallen = fallen_from(state, register);
    let levels = fallen.map(|before| certificate.level + 1..=before);
    let unmet = levels.zip(application).map(|(levels, application)| unmet_of(words, application, levels));
    let also_met = certificate.also_met.as_deref().unwrap_or_default();
    let values = json!({
        "municipality": municipality(words, state.name(), Some(&certificate.holder.terc)),
        "edition": certificate.answers.edition,
        "level": level(words, rubric, certificate.level),
        "fallen_from": fallen.map(|number| level(words, rubric, number)),
        "fallen_met": fallen.is_some_and(|before| also_met.contains(&before)),
        "unmet": unmet.unwrap_or_default(),
        "also_met": phrases::also_met(words, certificate.also_met.as_deref()),
        "certificate": of_certificate(words, state),
        "next_edition": next_edition(words, state),
        "status": state.status.code(),
        "days_left": left,
        "in_days": say!(words, "letter-in-days", days = u64::try_from(left).unwrap_or_default()),
        "predecessor": certificate.replaces.as_ref().map(id),
        "successor": register.successor_on(state.id(), state.day).map(|successor| id(&successor.id)),
        "revocation": revocation,
    });
    with_sender(words, &register.settings, state.day, values)
}

/// The level of the certificate it superseded, if that was higher.
pub fn fallen_from(state: &CertificateOn<'_>, register: &Register) -> Option<u8> {
    let last = register.find(state.certificate.replaces.as_ref()?).ok()?;
    Some(last.level).filter(|before| *before > state.certificate.level)
}

fn of_certificate(words: &Words, state: &CertificateOn<'_>) -> Value {
    let (certificate, validity) = (state.certificate, &state.validity);
    json!({
        "id": certificate.id.to_string(),
        "issued": day(words, validity.issued),
        "issued_iso": validity.issued.to_string(),
        "until": day(words, validity.until),
        "until_iso": validity.until.to_string(),
        "months_end": day(words, validity.months_end),
        "months_end_iso": validity.months_end.to_string(),
        "months": validity.months,
        "at_least": validity.is_at_least(),
        "planned": validity.is_planned(),
        "until_planned": validity.is_planned() && validity.because == DecidedBy::Edition,
        "period": letter::rule::period(words, validity),
        "rule": letter::rule::sentences(words, validity, state.status, state.day),
    })
}

fn next_edition(words: &Words, state: &CertificateOn<'_>) -> Value {
    let (certificate, end) = (state.certificate, state.validity.edition_end);
    let known = match end {
        EditionEnd::Unknown => "unknown",
        EditionEnd::NotHeld => "not-held",
        EditionEnd::Planned(_) => "planned",
        EditionEnd::Certain(_) => "certain",
    };
    let name = certificate.next_edition.as_ref().and_then(|next| next.name.as_deref());
    let mark = certificate.mark_on(state.day).filter(|mark| *mark != EndsWith::Other);
    json!({
        "name": name,
        "known": known,
        "ends": end.day().map(|ends| day(words, ends)),
        "ends_iso": end.day().map(|ends| ends.to_string()),
        "is_past": end.day().is_some_and(|ends| ends < state.day),
        "ends_with": mark.map(|mark| phrases::ends_with(words, mark)),
    })
}
