//! Random certificates and their later events.

use cert_core::application::edition::{EndsWith, NextEdition};
use cert_core::basics::clean::clean_line;
use cert_core::basics::municipality::{Location, Terc};
use cert_core::basics::text::{Id, Version};
use cert_core::certificate::amending::{Amendment, revocation};
use cert_core::certificate::certificate::{AnswersCopy, Certificate, CertificateId, Holder, People, RubricCopy};
use chrono::{Days, NaiveDate};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};

use crate::support::issuer::day;

/// Checks a law for `cases` random values.
pub(crate) fn hold<S: Strategy>(cases: u32, strategy: &S, law: impl Fn(S::Value)) {
    let config = Config { cases, failure_persistence: None, max_shrink_time: 10_000, ..Config::default() };
    let ran = TestRunner::new(config).run(strategy, |value| {
        law(value);
        Ok(())
    });
    if let Err(failure) = ran {
        panic!("{failure}");
    }
}

/// `days` days after the first possible day of issue.
pub(crate) fn later(days: u64) -> NaiveDate {
    day("2024-01-01") + Days::new(days)
}

/// An attempt to append an event, some days after the last attempt.
#[derive(Debug, Clone)]
pub(crate) struct Try {
    after: u64,
    amendment: Option<Amendment>,
    line: String,
}

/// The certificate after every accepted attempt; none is before the issue.
pub(crate) fn tried(mut certificate: Certificate, tries: &[Try]) -> Certificate {
    let mut on = certificate.issued;
    for one in tries {
        on = on + Days::new(one.after);
        let events = match &one.amendment {
            Some(amendment) => amendment.events(&certificate, &one.line, on, &one.line, true),
            None => revocation(&certificate, &one.line, on, &one.line).map(|event| vec![event]),
        };
        certificate.events.extend(events.unwrap_or_default());
    }
    certificate
}

/// Attempts that are often accepted.
pub(crate) fn tries() -> impl Strategy<Value = Vec<Try>> {
    let one = (0..200_u64, option::weighted(0.95, amendment()), line());
    vec(one.prop_map(|(after, amendment, line)| Try { after, amendment, line }), 0..8)
}

fn amendment() -> impl Strategy<Value = Amendment> {
    let ends = option::of(0..2000_u64);
    (ends, option::of(ends_with()), any::<bool>(), any::<bool>(), option::of(line())).prop_map(
        |(ends, ends_with, certain, not_held, name)| Amendment {
            edition_ends: ends.map(later),
            ends_with,
            certain,
            not_held,
            name,
        },
    )
}

/// A certificate as issued, with any number of months and any names.
pub(crate) fn certificate() -> impl Strategy<Value = Certificate> {
    let terc = select(vec!["2401011", "1465011", "0201033"]);
    let at = select(vec![None, Location::new(50.81, 19.12).ok(), Location::new(54.0, 18.000_01).ok()]);
    let also_met = option::of(btree_set(10..=20_u8, 0..3));
    let issue = (0..1000_u64, 1..=40_u32, 1..=9_u8, option::of(1..50_u32), also_met);
    let names = (line(), line(), vec(line(), 1..4), line());
    (issue, (terc, at), names, option::of(next_edition()), 0..99_999_u32).prop_map(
        |(issue, place, names, next, number)| {
            let (issued, months, level, replaces) = (later(issue.0), issue.1, issue.2, issue.3);
            let (name, edition, reviewers, issuer) = names;
            let reviewers = reviewers.iter().enumerate().map(|(index, name)| format!("{index} {name}")).collect();
            Certificate {
                id: CertificateId::new("UBO", issued, number),
                level,
                also_met: issue.4.map(|levels| levels.into_iter().collect()),
                rules: 1,
                issued,
                months,
                replaces: replaces.map(|number| CertificateId::new("UBO", issued, number)),
                holder: Holder { name, terc: Terc::new(place.0).expect("a code"), at: place.1 },
                rubric: RubricCopy {
                    id: Id::new("ubo").expect("an id"),
                    version: Version::new("2026.1").expect("a version"),
                    sha256: "0a".repeat(32),
                }
                .into(),
                answers: AnswersCopy { edition, sha256: "b1".repeat(32), points: number % 40, of: 42 },
                people: People { filled_by: None, reviewers, issuer: format!("wystawia {issuer}") }.into(),
                next_edition: next.map(|next| NextEdition { ends: next.ends.map(|ends| ends.max(issued)), ..next }),
                events: Vec::new(),
            }
        },
    )
}

fn next_edition() -> impl Strategy<Value = NextEdition> {
    (option::of(line()), option::of((0..2000_u64, any::<bool>())), option::of(ends_with()), any::<bool>()).prop_map(
        |(name, ends, ends_with, held)| {
            let (ends, certain) = if held { ends.unzip() } else { (None, None) };
            NextEdition { name, held, ends: ends.map(later), ends_with, certain: certain.unwrap_or(false) }
        },
    )
}

fn ends_with() -> impl Strategy<Value = EndsWith> {
    select(EndsWith::ALL.to_vec())
}

// Texts as they are after reading: on one line, cleaned, and not empty.
fn line() -> impl Strategy<Value = String> {
    let odd =
        vec!["\"\"\"", "'''", "\\", "\n", "\t", "#", "[[event]]", "= 1", "\u{1b}[31m", "😀", "„ż”", "\u{202e}", "\r\n"];
    (vec(select(odd), 0..4), "[a-zżółćęąńś A-Z0-9\"'\\\\=\\[\\]{}.,–-]{0,20}")
        .prop_map(|(odd, text)| clean_line(&format!("X{text}{}", odd.join(&text))))
}
