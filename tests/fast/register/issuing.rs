//! Deciding on an application: the level awarded, and every reason for refusal.

use cert_core::basics::fault::FaultKind;
use cert_core::basics::municipality::Terc;
use cert_core::certificate::event::EventKind;
use cert_core::certificate::validity::DecidedBy;
use cert_core::register::award::NotIssued;
use cert_core::register::problem::RegisterProblem;

use super::bench::{Bench, after, codes};
use crate::support::issuer::{REVIEWER, day};

type Change = fn(&mut Bench);

fn refused(change: Change) -> Vec<&'static str> {
    let mut bench = Bench::new();
    change(&mut bench);
    codes(bench.first())
}

#[test]
fn the_highest_level_that_is_met_is_awarded_with_all_that_the_certificate_says() {
    let mut bench = Bench::new();
    bench.ends("2028-01-31", false);
    let draft = bench.first().expect("a draft");
    assert_eq!((draft.level, draft.applied_for, draft.replaces), (2, None, None));
    assert_eq!(draft.also_met, [1]);
    assert_eq!((draft.holder.name.as_str(), draft.holder.terc.as_str()), ("Przykładowo", "2401011"));
    assert_eq!((draft.edition.as_str(), draft.points.got, draft.points.of), ("XII edycja", 4, 5));
    let people = (draft.filled_by.as_str(), draft.people.issuer.as_str());
    assert_eq!((people, draft.people.reviewers), (("Anna Przykładna", "Wit Wystawiający"), vec![REVIEWER.to_owned()]));
    assert_eq!((draft.validity.until, draft.validity.because), (day("2028-01-31"), DecidedBy::Edition));
    assert_eq!(draft.next_edition, bench.answers.next_edition);
}

#[test]
fn another_level_than_the_one_applied_for_is_awarded_only_where_it_is_named() {
    let mut bench = Bench::new();
    bench.answers.applied_for = Some(1);
    assert_eq!(bench.first().map(|draft| (draft.level, draft.also_met)), Ok((1, vec![2])));
    bench.level = Some(2);
    assert_eq!(bench.first().map(|draft| (draft.level, draft.also_met)), Ok((2, vec![1])));
    (bench.level, bench.answers.applied_for) = (None, Some(2));
    bench.reject("kogo-pytano");
    assert_eq!(codes(bench.first()), ["level-not-met"]);
    bench.level = Some(1);
    assert_eq!(bench.first().map(|draft| (draft.level, draft.also_met)), Ok((1, vec![])));
}

#[test]
fn while_a_verdict_can_change_the_level_nobody_can_tell() {
    let mut bench = Bench::new();
    bench.ask("kogo-pytano");
    let open = |bench: &Bench| match bench.first() {
        Err(NotIssued::Undecided(faults)) => Some(faults.0[0].kind.clone()),
        _ => None,
    };
    let fault = |asked: Option<&str>, waiting: Option<&str>, level, met| {
        let (asked, waiting, path) = (asked.map(str::to_owned), waiting.map(str::to_owned), "zgloszenie".to_owned());
        Some(FaultKind::from(RegisterProblem::VerdictsOpen { level, met, asked, waiting, path }))
    };
    assert_eq!(open(&bench), fault(Some("kogo-pytano"), None, 2, 1), "it could be the highest");
    bench.answers.applied_for = Some(1);
    assert_eq!(bench.first().map(|draft| draft.level), Ok(1), "it does not change the level applied for");
    bench.level = Some(2);
    assert_eq!(open(&bench), fault(Some("kogo-pytano"), None, 2, 1));
    bench.review.verdicts.clear();
    bench.level = None;
    assert_eq!(open(&bench), fault(None, Some("oceniono"), 1, 0));
    bench.answers.filled_by = None;
    assert_eq!((open(&bench), codes(bench.first())), (None, vec!["filled-by-needed", "verdicts-open"]));
}

#[test]
fn days_that_cannot_be_right_are_let_stand_only_where_that_is_meant() {
    let mut bench = Bench::new();
    bench.answers.edition.ended = Some(day("2026-11-21"));
    bench.act("oceniono", "2026-12-01");
    bench.confirm(REVIEWER, "2026-11-18");
    assert_eq!(codes(bench.first()), ["edition-to-come", "act-to-come"]);
    bench.is_meant = true;
    assert!(bench.first().is_ok());
}

#[test]
fn every_reason_to_refuse_is_told() {
    let table: [(&str, Change, &[&str]); 15] = [
        ("no code", |b| b.answers.municipality.terc = None, &["terc-needed"]),
        ("nobody filled it in", |b| b.answers.filled_by = None, &["filled-by-needed"]),
        ("the filler issues", |b| b.by = "ANNA  przykladna", &["filled-by-too"]),
        ("the reviewer issues", |b| b.by = "ola oceniajaca", &["reviewed-too"]),
        ("the reviewer filled it in", |b| b.answers.filled_by = Some(REVIEWER.to_owned()), &["filled-by-too"]),
        ("the issuer is not listed", |b| b.register.settings.people = vec![REVIEWER.to_owned()], &["not-listed"]),
        ("nor is the reviewer", |b| b.register.settings.people = vec!["Inna".to_owned()], &["not-listed"; 2]),
        (
            "one who does it all",
            |b| (b.by, b.answers.filled_by) = (REVIEWER, Some(REVIEWER.to_owned())),
            &["filled-by-too", "reviewed-too"],
        ),
        ("before the last verdict", |b| b.on = "2026-11-17", &["before-last"]),
        ("no review", |b| b.review.verdicts.clear(), &["verdicts-open"]),
        ("a level on which nobody ruled", |b| (b.level, b.review.verdicts) = (Some(2), vec![]), &["verdicts-open"]),
        ("an answer that changed", |b| b.answers.given.clear(), &["level-not-met"]),
        ("the edition is over", |b| b.ends("2026-11-19", false), &["next-edition-over"]),
        ("more than five years", |b| b.ends("2031-11-21", false), &["remote-end"]),
        ("certain, and to come", |b| b.ends("2026-11-21", true), &["certain-too-early"]),
    ];
    for (what, change, expected) in table {
        assert_eq!(refused(change), expected, "{what}");
    }
    let all = refused(|bench| {
        (bench.answers.municipality.terc, bench.answers.filled_by) = (None, None);
        bench.ends("2026-11-16", false);
        (bench.by, bench.on, bench.level) = (REVIEWER, "2026-11-17", Some(2));
        bench.reject("kogo-pytano");
    });
    let expected =
        ["filled-by-needed", "reviewed-too", "terc-needed", "before-last", "next-edition-over", "level-not-met"];
    assert_eq!(all, expected);
}

#[test]
fn an_unlikely_day_that_is_meant_is_taken() {
    let days: [Change; 2] = [|bench| bench.ends("2031-11-21", false), |bench| bench.ends("2026-11-21", true)];
    for change in days {
        let mut bench = Bench::new();
        change(&mut bench);
        bench.is_meant = true;
        assert!(bench.first().is_ok());
    }
    assert_eq!(refused(|bench| (bench.ends("2026-11-19", false), bench.is_meant = true).1), ["next-edition-over"]);
}

#[test]
fn an_edition_that_ends_on_the_day_of_issue_is_not_over() {
    let mut bench = Bench::new();
    bench.ends(bench.on, false);
    assert!(bench.first().is_ok());
}

#[test]
fn the_day_of_the_last_verdict_will_do() {
    let mut bench = Bench::new();
    bench.on = "2026-11-18";
    assert!(bench.first().is_ok());
}

#[test]
fn a_refusal_of_a_level_names_what_is_missing_and_what_is_met() {
    let lacking = |change: Change| {
        let mut bench = Bench::new();
        change(&mut bench);
        bench.first().err().map(|why| why.faults().0[0].kind.clone())
    };
    let fault = |level, met, questions: &str| {
        let (questions, path) = (questions.to_owned(), "zgloszenie".to_owned());
        Some(FaultKind::from(RegisterProblem::LevelNotMet { level, met, questions, path }))
    };
    let rejected = lacking(|bench| (bench.reject("kogo-pytano"), bench.level = Some(2)).1);
    assert_eq!(rejected, fault(2, 1, "kogo-pytano"));
    assert_eq!(lacking(|bench| bench.answers.given.clear()), fault(1, 0, "oceniono"));
    let applied = lacking(|bench| (bench.answers.given.clear(), bench.answers.applied_for = Some(2)).1);
    assert_eq!(applied, fault(2, 0, "oceniono, kogo-pytano"));
}

#[test]
fn who_was_overruled_is_no_issuer_either() {
    let mut bench = Bench::new();
    bench.confirm("Iga Inna, Dział Ocen", "2026-11-19");
    let reviewers = vec!["Iga Inna, Dział Ocen".to_owned()];
    assert_eq!(bench.first().map(|draft| draft.people.reviewers), Ok(reviewers));
    for by in [REVIEWER, "Iga Inna", "iga inna (prezes)"] {
        bench.by = by;
        assert_eq!(codes(bench.first()), ["reviewed-too"], "{by}");
    }
}

#[test]
fn a_municipality_that_holds_one_or_may_hold_one_gets_no_second() {
    let holding = |kind: Option<(&str, EventKind)>, on| {
        let mut bench = Bench::new();
        let first = bench.issued(1, "2026-11-20");
        bench.holding(vec![kind.map_or(first.clone(), |(on, kind)| after(first, on, kind))]);
        bench.on = on;
        codes(bench.first())
    };
    assert_eq!(holding(None, "2026-11-20"), ["already-held"]);
    assert_eq!(holding(None, "2027-11-20"), ["already-held"]);
    assert_eq!(holding(None, "2027-11-21"), ["already-held"], "the end of the edition is not known");
    assert_eq!(holding(Some(("2027-01-02", EventKind::EditionNotHeld)), "2027-11-20"), ["already-held"]);
    assert_eq!(holding(Some(("2027-01-02", EventKind::EditionNotHeld)), "2027-11-21"), [""; 0]);
    assert_eq!(holding(Some(("2027-01-02", EventKind::Revoked)), "2027-01-02"), [""; 0]);
    assert_eq!(holding(Some(("2027-01-02", EventKind::Revoked)), "2027-01-01"), ["already-held", "before-last"]);
}

#[test]
fn another_municipality_of_the_same_name_holds_nothing_of_this_one() {
    let mut bench = Bench::new();
    let first = bench.issued(1, "2026-11-20");
    bench.holding(vec![first]);
    bench.answers.municipality.terc = Terc::new("2402011").ok();
    assert!(bench.first().is_ok());
}
