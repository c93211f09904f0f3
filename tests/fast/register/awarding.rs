//! Impossible days, evidence that cannot be seen, and a script's question.

use std::fs;

use crate::support::issuer::{BY, Issuer, REVIEWER, issue, terc};

fn issuer() -> Issuer {
    let issuer = Issuer::new();
    issuer.application("zgloszenie", "Przykładowo", &terc(0));
    issuer
}

#[test]
fn a_day_that_cannot_be_right_needs_a_reason_which_is_kept() {
    let issuer = issuer();
    issuer.edit("zgloszenie", "ended = 2026-10-16", "ended = 2026-12-16");
    let review = ["review", "zgloszenie", "--by", REVIEWER, "--confirm-all"];
    issuer.run(&review).fails(3, &["does not end until 16 December 2026", "--force --reason"]);
    issuer.run(&[&review[..], &["--force"]].concat()).fails(2, &["--reason"]);
    fs::remove_file(issuer.path("zgloszenie/ocena.toml")).expect("removed");
    issuer.run(&[&review[..], &["--force", "--reason", "wyniki w grudniu"]].concat()).ends(0);
    let kept = fs::read_to_string(issuer.path("zgloszenie/ocena.toml")).expect("a review");
    assert!(kept.contains("forced = \"wyniki w grudniu\""), "{kept}");
    issuer.run(&issue("zgloszenie")).fails(3, &["does not end until 16 December 2026"]);
    issuer.run(&[&issue("zgloszenie")[..], &["--force"]].concat()).fails(2, &["--reason"]);
    issuer.run(&[&issue("zgloszenie")[..], &["--force", "--reason", "pismo gminy"]].concat()).ends(0);
    let entry = format!("kind = \"forced\"\nof = \"UBO-2026-0001\"\nby = \"{BY}\"\nreason = \"pismo gminy\"\n");
    let settings = fs::read_to_string(issuer.register().join("register.toml")).expect("settings");
    assert!(settings.contains(&entry), "{settings}");
    issuer.run(&["check"]).ends(0);
}

#[test]
fn what_nobody_has_seen_is_not_confirmed() {
    let issuer = issuer();
    fs::remove_file(issuer.path("zgloszenie/ocena.toml")).expect("removed");
    fs::remove_file(issuer.path("zgloszenie/dowody/raport-xii-edycja.txt")).expect("removed");
    let review = |more: &[&str]| issuer.run(&[&["review", "zgloszenie", "--by", REVIEWER], more].concat());
    review(&["--confirm", "oceniono-wybor"]).fails(3, &["`oceniono-wybor`: the evidence given is missing, altered"]);
    let summary = review(&["--summary"]);
    assert!(
        summary.out.contains("rozmowy, liczebnosc: the evidence file dowody/raport-xii-edycja.txt is missing"),
        "{summary:#?}"
    );
    let all = review(&["--confirm-all"]);
    assert!(all.code == Some(0) && all.err.contains("Not confirmed: `oceniono-wybor`"), "{all:#?}");
    let kept = fs::read_to_string(issuer.path("zgloszenie/ocena.toml")).expect("a review");
    assert!(kept.contains("[[verdict]]") && !kept.contains("\"oceniono-wybor\""), "{kept}");
}

#[test]
fn three_people_are_different_in_whatever_order_their_names_stand() {
    let issuer = issuer();
    issuer.run(&["issue", "zgloszenie", "--by", "Oceniająca Ola", "--yes"]).fails(3, &["reviewed this application"]);
}

#[test]
fn a_script_learns_whether_a_certificate_would_be_renewed() {
    let issuer = Issuer::with_certificate();
    issuer.next_application("następne", "Przykładowo", &terc(0));
    let before = issuer.snapshot("");
    let asked = |more: &[&str]| {
        let args = ["renew", "UBO-2026-0001", "następne", "--dry-run", "--format", "json"];
        let ran = issuer.run(&[&args[..], more].concat());
        let json: serde_json::Value =
            serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:#?}"));
        (ran.code, json)
    };
    let (code, json) = asked(&[]);
    assert_eq!((code, &json["answer"], &json["level"]), (Some(0), &"yes".into(), &3.into()), "{json}");
    assert_eq!((&json["format"], &json["replaces"]), (&"cert.draft/1".into(), &"UBO-2026-0001".into()));
    assert_eq!(json["renewal"]["level_before"], 3);
    assert_eq!(issuer.snapshot(""), before);
    fs::remove_file(issuer.path("następne/ocena.toml")).expect("removed");
    let (code, json) = asked(&[]);
    let open = serde_json::json!(["verdicts-open"]);
    assert_eq!((code, &json["answer"], &json["faults"], &json["level"]), (Some(4), &"open".into(), &open, &().into()));
    issuer.edit("następne", "[answers.oceniono-wybor]\nis = \"tak\"", "[answers.oceniono-wybor]\nis = \"nie\"");
    let (code, json) = asked(&[]);
    assert_eq!(
        (code, &json["answer"], &json["faults"]),
        (Some(3), &"no".into(), &serde_json::json!(["level-not-met"]))
    );
    issuer.run(&["renew", "UBO-2026-0001", "następne", "--yes"]).fails(2, &["--by"]);
}
