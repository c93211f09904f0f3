//! `--as-of`: the state as known on another day.

use cert_core::certificate::event::EventKind;

use crate::support::small_register::{SmallRegister, certificate, day, instead_of, planned, then};

fn small() -> SmallRegister {
    let last = planned(1, "2025-11-20", "2026-12-15", "Stare Przykładowo", "3299011");
    let moved = EventKind::EditionMoved { ends: day("2027-01-31"), ends_with: None };
    let ended = EventKind::EditionCertain { ends: day("2027-02-10"), ends_with: None };
    let last = then(last, "2026-06-01", EventKind::NameCorrected { name: "Przykładowo".to_owned() });
    let last = then(then(last, "2026-12-01", moved), "2027-02-20", ended);
    let next = instead_of(certificate(2, "2027-03-01", "Przykładowo", "3299011"), &last);
    SmallRegister::with(&[last, then(next, "2027-05-01", EventKind::Revoked)])
}

#[test]
fn only_what_was_known_on_the_day_counts() {
    let small = small();
    for (on, name, status, until, exit) in [
        ("2025-11-19", "Stare Przykładowo", "not-yet-valid", "2026-12-15", 3),
        ("2026-05-31", "Stare Przykładowo", "valid", "2026-12-15", 0),
        ("2026-06-01", "Przykładowo", "valid", "2026-12-15", 0),
        ("2026-12-01", "Przykładowo", "valid", "2027-01-31", 0),
        ("2027-02-19", "Przykładowo", "open", "2027-01-31", 4),
        ("2027-02-20", "Przykładowo", "expired", "2027-02-10", 3),
        ("2027-03-01", "Przykładowo", "superseded", "2027-02-10", 3),
    ] {
        let found = &small.json(on, &["check", "UBO-2025-0001"])["certificates"][0];
        let known = (&found["municipality"]["name"], &found["status"], &found["valid_until"]);
        assert_eq!(known, (&name.into(), &status.into(), &until.into()), "{on}");
        assert_eq!(small.run_on(on, &["check", "UBO-2025-0001"]).code, Some(exit), "{on}");
    }
}

#[test]
fn what_came_later_is_not_shown() {
    let small = small();
    let known = small.json("2026-12-24", &["show", "UBO-2025-0001"]);
    let kinds: Vec<_> =
        known["events"].as_array().expect("a list").iter().filter_map(|event| event["kind"].as_str()).collect();
    assert_eq!((kinds, &known["replaced_by"]), (vec!["name-corrected", "edition-moved"], &serde_json::Value::Null));
    let page = small.run_on("2026-12-24", &["show", "UBO-2025-0001"]).out();
    assert!(page.contains("31.01.2027") && !page.contains("2027-02") && !page.contains("10.02.2027"), "{page}");
    let later = small.json("2027-04-01", &["show", "UBO-2025-0001"]);
    assert_eq!(later["replaced_by"], "UBO-2027-0002");
    assert_eq!(small.json("2027-04-01", &["show", "UBO-2027-0002"])["status"], "valid");
    assert_eq!(small.json("2027-05-01", &["show", "UBO-2027-0002"])["status"], "revoked");
}

#[test]
fn a_municipality_whose_latest_was_revoked_has_nothing_left_to_judge() {
    let small = small();
    let judged = |on: &str| small.json(on, &["check"])["certificates"][0]["id"].clone();
    assert_eq!((judged("2027-04-01"), judged("2027-05-01")), ("UBO-2027-0002".into(), serde_json::Value::Null));
    assert_eq!(small.run_on("2027-05-01", &["check"]).code, Some(0));
    assert_eq!(small.run_on("2027-05-01", &["check", "--all"]).code, Some(3));
}
