//! The next certificate of a municipality, replacing the last one.

use cert_core::basics::fault::FaultKind;
use cert_core::basics::municipality::Terc;
use cert_core::certificate::event::EventKind;
use cert_core::register::problem::RegisterProblem;
use cert_core::register::renewal::Renewal;

use super::bench::{Bench, after, codes};
use crate::support::issuer::day;

// The first certificate was issued a year ago, for level 2; the next edition was not held.
fn bench(events: &[(&str, EventKind)], on: &'static str) -> Bench {
    let mut bench = Bench::new();
    let mut first = bench.issued(1, "2026-11-20");
    for (on, kind) in events {
        first = after(first, on, kind.clone());
    }
    bench.holding(vec![first]);
    bench.on = on;
    bench
}

const NOT_HELD: [(&str, EventKind); 1] = [("2027-01-02", EventKind::EditionNotHeld)];

#[test]
fn what_is_valid_open_or_expired_can_be_renewed() {
    let (valid, open, expired) = (bench(&[], "2027-05-01"), bench(&[], "2028-05-01"), bench(&NOT_HELD, "2028-05-01"));
    for bench in [valid, open, expired] {
        let draft = bench.next(1).expect("a draft");
        assert_eq!((draft.level, draft.replaces.map(|id| id.number())), (2, Some(1)), "{}", bench.on);
    }
}

#[test]
fn what_is_revoked_or_replaced_cannot() {
    let revoked = bench(&[("2027-01-02", EventKind::Revoked)], "2027-05-01");
    assert_eq!(codes(revoked.next(1)), ["revoked-already"]);
    let mut replaced = bench(&NOT_HELD, "2028-05-01");
    let first = replaced.register.certificates[0].clone();
    let mut second = Bench::new().issued(2, "2027-11-21");
    second.replaces = Some(first.id.clone());
    replaced.holding(vec![first, second]);
    let faults = replaced.next(1).expect_err("a successor").faults();
    let (id, successor) = ("UBO-2026-0001".to_owned(), "UBO-2027-0002".to_owned());
    assert_eq!(faults.0[0].kind, FaultKind::from(RegisterProblem::SupersededAlready { id, successor }));
    assert_eq!(codes(replaced.next(2)), [""; 0]);
}

#[test]
fn an_old_one_is_not_renewed_beside_a_newer_one_that_is_held() {
    let mut bench = bench(&NOT_HELD, "2028-05-01");
    let (first, second) = (bench.register.certificates[0].clone(), Bench::new().issued(2, "2027-12-01"));
    bench.holding(vec![first, second]);
    assert_eq!(codes(bench.next(1)), ["already-held"]);
    assert_eq!(codes(bench.next(2)), [""; 0]);
}

#[test]
fn another_municipality_is_refused() {
    let mut bench = bench(&[], "2027-05-01");
    bench.answers.municipality.terc = Terc::new("2402011").ok();
    assert_eq!(codes(bench.next(1)), ["other-holder"]);
    bench.answers.municipality.terc = None;
    assert_eq!(codes(bench.next(1)), ["terc-needed"]);
}

#[test]
fn a_lower_level_needs_its_number() {
    let mut bench = bench(&[], "2027-05-01");
    bench.reject("kogo-pytano");
    let faults = bench.next(1).expect_err("a lower level").faults();
    assert_eq!(
        faults.0[0].kind,
        FaultKind::from(RegisterProblem::LowerLevel {
            id: "UBO-2026-0001".to_owned(),
            before: 2,
            level: 1,
            why: "met"
        })
    );
    bench.level = Some(1);
    assert_eq!(bench.next(1).map(|draft| draft.level), Ok(1));
    bench.level = Some(2);
    assert_eq!(codes(bench.next(1)), ["level-not-met"]);
}

#[test]
fn nothing_is_renewed_before_the_last_entry_of_the_municipality() {
    assert_eq!(codes(bench(&NOT_HELD, "2027-01-01").next(1)), ["before-last"]);
    assert_eq!(codes(bench(&NOT_HELD, "2027-01-02").next(1)), [""; 0]);
}

#[test]
fn days_are_gained_or_given_up_against_what_was_known_on_the_day() {
    let days = |events: &[(&str, EventKind)], on| {
        let bench = bench(events, on);
        let renewal = Renewal::new(&bench.register.certificates[0], &bench.next(1).expect("a draft"), None);
        (renewal.days, renewal.left, renewal.until_before)
    };
    let moved = |ends| EventKind::EditionMoved { ends: day(ends), ends_with: None };
    assert_eq!(days(&NOT_HELD, "2027-11-20"), (366, Some(0), day("2027-11-20")));
    assert_eq!(days(&NOT_HELD, "2027-11-21"), (367, None, day("2027-11-20")));
    assert_eq!(days(&[("2027-01-02", moved("2028-12-31"))], "2027-11-21"), (-40, Some(406), day("2028-12-31")));
}
