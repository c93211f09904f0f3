//! The validity of a certificate and its reason, as sentences of a letter.

use chrono::NaiveDate;

use crate::certificate::status::CertificateStatus;
use crate::certificate::validity::{DecidedBy, EditionEnd, Validity};
use crate::report::letter::values::day;
use crate::say;
use crate::words::Words;

/// The length of the validity in months, in words.
pub(crate) fn period(words: &Words, validity: &Validity) -> String {
    say!(words, "letter-rule-span", months = validity.months)
}

/// Both candidate days, which one decides, and why; what has passed by `today` is in the past tense.
pub(crate) fn sentences(words: &Words, validity: &Validity, status: CertificateStatus, today: NaiveDate) -> String {
    let when = tense(status == CertificateStatus::Expired);
    let ends = validity.edition_end.day();
    let months = months(words, validity, tense(validity.months_end < today));
    let edition = edition(words, validity, ends.map_or(when, |ends| tense(ends < today)));
    say!(words, "letter-rule", when = when, months = months, edition = edition, why = why(words, validity, when))
}

fn tense(is_past: bool) -> &'static str {
    if is_past { "past" } else { "now" }
}

fn months(words: &Words, validity: &Validity, when: &str) -> String {
    let (issued, end) = (day(words, validity.issued), day(words, validity.months_end));
    say!(words, "letter-rule-months", span = period(words, validity), issued = issued, when = when, end = end)
}

fn edition(words: &Words, validity: &Validity, when: &str) -> String {
    match validity.edition_end {
        EditionEnd::Unknown => say!(words, "letter-rule-unknown"),
        EditionEnd::NotHeld => say!(words, "letter-rule-not-held", when = when),
        EditionEnd::Planned(ends) => say!(words, "letter-rule-planned", when = when, day = day(words, ends)),
        EditionEnd::Certain(ends) => say!(words, "letter-rule-certain", when = when, day = day(words, ends)),
    }
}

fn why(words: &Words, validity: &Validity, when: &str) -> String {
    let span = || period(words, validity);
    let first = match (validity.edition_end, validity.because) {
        (EditionEnd::Unknown, _) => {
            say!(words, "letter-rule-why-unknown", end = day(words, validity.months_end))
        }
        (EditionEnd::NotHeld, _) => say!(words, "letter-rule-why-not-held", when = when, span = span()),
        (end, _) if end.day() == Some(validity.months_end) => say!(words, "letter-rule-why-same"),
        (_, DecidedBy::Edition) => say!(words, "letter-rule-why-edition", when = when),
        (_, DecidedBy::Months) => say!(words, "letter-rule-why-months", when = when, span = span()),
    };
    let then = match validity.because {
        _ if !validity.is_planned() => return first,
        DecidedBy::Edition => say!(words, "letter-rule-if-edition-moves", span = span()),
        DecidedBy::Months => say!(words, "letter-rule-if-edition-passes"),
    };
    format!("{first} {then}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;
    use crate::samples::day as on;

    fn said(end: EditionEnd, status: CertificateStatus) -> String {
        let today = on(if status == CertificateStatus::Expired { "2028-01-15" } else { "2027-11-01" });
        let validity = Validity::of(on("2026-11-20"), 12, end);
        sentences(&Words::new(Lang::En), &validity, status, today)
    }

    #[test]
    fn two_days_that_are_the_same_are_said_to_be() {
        let same = said(EditionEnd::Certain(on("2027-11-20")), CertificateStatus::Valid);
        assert!(same.ends_with("Both days are the same.") && !same.contains("later"), "{same}");
        let planned = said(EditionEnd::Planned(on("2027-11-20")), CertificateStatus::Valid);
        assert!(planned.contains("Both days are the same. Should the planned end"), "{planned}");
    }

    #[test]
    fn an_end_that_has_passed_was_planned() {
        let planned = |ends| said(EditionEnd::Planned(on(ends)), CertificateStatus::Valid);
        assert!(planned("2027-10-15").contains("was planned to end on 15 October 2027"));
        assert!(planned("2027-11-01").contains("is planned to end on 1 November 2027"));
    }

    #[test]
    fn what_has_expired_is_told_as_the_past() {
        let past = said(EditionEnd::Certain(on("2027-12-05")), CertificateStatus::Expired);
        let expected = "Its validity depended on two days: the period of 12 months from 20 November 2026 ended on \
                        20 November 2027; the next edition ended on 5 December 2027. The later day decided: the end of \
                        the edition.";
        assert_eq!(past, expected);
        assert!(said(EditionEnd::NotHeld, CertificateStatus::Expired).contains("the next edition was not held"));
    }
}
