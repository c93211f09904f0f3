//! The conclusion in words, for readers who know nothing about keys: first what cannot be determined here.

use chrono::NaiveDate;
use serde::Serialize;

use crate::basics::clean::shown_path as shown;
use crate::report::verify_page::file::conclusion::{Conclusion, step};
use crate::say;
use crate::trust::doubt::Doubt;
use crate::trust::handed::outcome::OutcomeOfFile;
use crate::trust::verification::check::VerificationStep;
use crate::words::Words;

/// A conclusion as shown.
#[derive(Debug, Serialize)]
pub(super) struct VerdictShown {
    pub(super) conclusion: &'static str,
    pub(super) tone: &'static str,
    sign: &'static str,
    pub(super) heading: String,
    /// What cannot be determined.
    unknown: Option<String>,
    reason: String,
}

impl Conclusion {
    /// Puts the conclusion into words, with the days it mentions.
    pub(super) fn shown(self, words: &Words, outcome: &OutcomeOfFile<'_>, today: NaiveDate) -> VerdictShown {
        let found = outcome.found.as_ref().ok();
        let listed_on = found.and_then(|found| found.age?.signed_on);
        let signed_on = found.and_then(|found| step(found, VerificationStep::Signature)?.about.parse().ok());
        let said = outcome.said.as_ref();
        let validity = said.map(|said| said.validity_on(today));
        let day = |day: Option<NaiveDate>| day.map(|day| words.long_date(day)).unwrap_or_default();
        let (code, list) = (self.code(), day(listed_on));
        let until = day(validity.as_ref().map(|validity| validity.until));
        let is_at_least = validity.is_some_and(|validity| validity.is_at_least());
        let revoked = day(said.and_then(|said| said.revocation_on(today)).map(|event| event.on));
        let doubt = found.and_then(|found| found.checks.iter().find_map(|check| check.doubt));
        let (tone, sign) = self.tone();
        VerdictShown {
            conclusion: code,
            tone,
            sign,
            heading: say!(words, "verify-page-heading", conclusion = code, day = list.as_str()),
            unknown: Some(say!(words, "verify-page-unknown", conclusion = code, day = list.as_str()))
                .filter(|unknown| unknown != "–"),
            reason: say!(
                words,
                "verify-page-reason",
                conclusion = code,
                list = list.as_str(),
                today = words.long_date(today),
                until = until,
                order = if signed_on == listed_on { "same" } else { "later" },
                open = if is_at_least { "yes" } else { "no" },
                signed = day(signed_on),
                last_signed = day(signed_on.max(listed_on)),
                issued = day(said.map(|said| said.issued)),
                revoked = revoked,
                key = doubt.and_then(Doubt::key).map(|key| key.to_string()).unwrap_or_default(),
                damage = doubt.map(Doubt::code).unwrap_or_default(),
                kind = if outcome.file.is_print { "print" } else { "file" },
                file = shown(outcome.file.file.name),
                id = said.map(|said| said.id.to_string()).unwrap_or_default()
            ),
        }
    }
}
