//! The status of a certificate on a day, and within some more days.

use cert_core::certificate::event::EventKind;

use crate::support::small_register::{
    SmallRegister, TODAY, certificate, every_status, instead_of, planned, settled, then,
};

// The status and the exit of one certificate.
fn asked(small: &SmallRegister, id: &str, within: &str) -> (String, Option<i32>) {
    let args = ["check", id, "--within", within];
    let found = small.json(TODAY, &args)["certificates"][0]["status"].as_str().expect("a status").to_owned();
    (found, small.run(&args).code)
}

#[test]
fn every_status_has_its_exit() {
    let small = every_status();
    for (id, within, status, exit) in [
        ("UBO-2026-0002", "0", "revoked", 3),
        ("UBO-2025-0001", "0", "superseded", 3),
        ("UBO-2026-0003", "0", "valid", 0),
        ("UBO-2026-0004", "0", "not-yet-valid", 3),
        ("UBO-2025-0005", "0", "expired", 3),
        ("UBO-2025-0006", "0", "open", 4),
        ("UBO-2025-0007", "0", "open", 4),
        ("UBO-2025-0008", "0", "valid", 0),
        ("UBO-2025-0008", "45", "expiring", 3),
        ("UBO-2025-0009", "0", "valid", 0),
        ("UBO-2025-0009", "45", "valid", 4),
    ] {
        assert_eq!(asked(&small, id, within), (status.to_owned(), Some(exit)), "{id} +{within}");
    }
}

#[test]
fn the_days_asked_for_are_counted_through_the_last_one() {
    // 30 days on is 20 December 2026, the last valid day of both.
    let small = every_status();
    for (id, status, exits) in [("UBO-2025-0008", "expiring", (0, 3)), ("UBO-2025-0009", "valid", (0, 4))] {
        assert_eq!(asked(&small, id, "30"), ("valid".to_owned(), Some(exits.0)), "{id}");
        assert_eq!(asked(&small, id, "31"), (status.to_owned(), Some(exits.1)), "{id}");
    }
}

#[test]
fn revoked_goes_before_superseded_before_what_the_dates_say() {
    let last = settled(1, "2024-01-01", "Przykładowo", "3299011");
    let next = instead_of(settled(2, "2025-01-01", "Przykładowo", "3299011"), &last);
    let later = instead_of(settled(3, "2026-11-21", "Przykładowo", "3299011"), &next);
    let small = SmallRegister::with(&[then(last, "2025-06-01", EventKind::Revoked), next, later]);
    assert_eq!(asked(&small, "UBO-2024-0001", "0").0, "revoked");
    // The third is issued tomorrow; until then the second is judged by its dates.
    assert_eq!(asked(&small, "UBO-2025-0002", "0").0, "expired");
    let tomorrow = small.json("2026-11-21", &["check", "UBO-2025-0002"]);
    assert_eq!(tomorrow["certificates"][0]["status"], "superseded");
}

#[test]
fn the_json_says_both_days_and_which_of_them_counts() {
    let moved = EventKind::EditionMoved { ends: "2028-01-31".parse().expect("a day"), ends_with: None };
    let small = SmallRegister::with(&[then(planned(7, TODAY, "2027-10-15", "Przykładowo", "3299011"), TODAY, moved)]);
    let printed = small.run(&["check", "--format", "json"]).out();
    assert_eq!(
        printed.trim_end(),
        r#"{"format":"cert.check/1","as_of":"2026-11-20","within":0,"certificates":[{"id":"UBO-2026-0007","municipality":{"name":"Przykładowo","terc":"3299011"},"level":2,"also_met":null,"status":"valid","valid_until":"2028-01-31","at_least":false,"because":"edition","twelve_months":"2027-11-20","edition_ends":"2028-01-31","planned":true,"days_left":437,"signed":false}],"damaged":[],"signed_on":null}"#
    );
    let small = SmallRegister::with(&[certificate(7, TODAY, "Przykładowo", "3299011")]);
    let found = &small.json(TODAY, &["check"])["certificates"][0];
    assert_eq!((&found["at_least"], found["edition_ends"].is_null()), (&true.into(), true));
}
