//! Letters about a renewal: a lower level is not presented as good news, and a refusal says what still holds.

use super::written::unfolded;
use crate::support::issuer::{BY, Issuer, REVIEWER, terc};

// A certificate of level 3, and the application for the next edition with one negative answer.
fn issuer(question: &str) -> Issuer {
    let issuer = Issuer::with_certificate();
    issuer.next_application("następne", "Przykładowo", &terc(0));
    let head = format!("[answers.{question}]\nis = ");
    issuer.edit("następne", &format!("{head}\"tak\""), &format!("{head}\"nie\""));
    issuer.run(&["review", "następne", "--by", REVIEWER, "--confirm-all"]).ends(0);
    issuer
}

#[test]
fn a_level_that_fell_is_told_without_joy_and_with_what_is_lacking() {
    let issuer = issuer("oceniono-wybor");
    let renew = ["renew", "UBO-2026-0001", "następne", "--by", BY, "--level", "1", "--yes"];
    issuer.run(&renew).ends(0);
    for (lang, joy, parts) in [
        ("en", "delighted", ["lower level than in certificate UBO-2026-0001 (level 3", "Why: "]),
        ("pl", "z radością", ["niższy poziom niż w certyfikacie UBO-2026-0001 (poziom 3", "Dlaczego: "]),
    ] {
        let text = unfolded(&issuer.run(&["letter", "UBO-2026-0002", "--kind", "issued", "--lang", lang]).out);
        assert!(!text.contains(joy) && parts.iter().all(|part| text.contains(part)), "{text}");
    }
    std::fs::remove_dir_all(issuer.register().join("dossiers")).expect("removed");
    let text = issuer.run(&["letter", "UBO-2026-0002", "--kind", "issued"]).out;
    assert!(text.contains("lower level") && text.contains("glad to explain why"), "{text}");
}

#[test]
fn a_level_that_fell_by_two_says_what_each_of_them_lacks() {
    let issuer = Issuer::with_certificate();
    issuer.next_application("następne", "Przykładowo", &terc(0));
    // Level 2 needs one of the two questions, and level 3 the other.
    for question in ["oceniono-tworzenie", "plan-wspolnie"] {
        let head = format!("[answers.{question}]\nis = ");
        issuer.edit("następne", &format!("{head}\"tak\""), &format!("{head}\"nie\""));
    }
    issuer.run(&["review", "następne", "--by", REVIEWER, "--confirm-all"]).ends(0);
    issuer.run(&["renew", "UBO-2026-0001", "następne", "--by", BY, "--level", "1", "--yes"]).ends(0);
    let text = issuer.run(&["letter", "UBO-2026-0002", "--kind", "issued"]).out;
    assert_eq!(text.matches("Why: ").count(), 2, "{text}");
}

#[test]
fn a_level_that_was_applied_for_and_is_lower_is_not_said_to_be_all_that_is_met() {
    let issuer = Issuer::with_certificate();
    issuer.next_application("następne", "Przykładowo", &terc(0));
    issuer.edit("następne", "applied_for = 3", "applied_for = 1");
    issuer.review("następne");
    let renew = ["renew", "UBO-2026-0001", "następne", "--by", BY, "--yes"];
    issuer.run(&renew).fails(3, &["for level 1, though level 3 is met too", "`--level 3` or `--level 1`"]);
    issuer.run(&[&renew[..], &["--level", "1"]].concat()).ends(0);
    let text = unfolded(&issuer.run(&["letter", "UBO-2026-0002", "--kind", "issued"]).out);
    assert!(text.contains("lower level") && text.contains("are met too; please let us know"), "{text}");
    assert!(!text.contains("could not"), "{text}");
}

#[test]
fn who_is_refused_a_renewal_learns_until_when_the_present_one_runs() {
    let issuer = issuer("edycja-oceniona");
    let text = issuer.run(&["letter", "następne", "--kind", "refused"]).out;
    assert!(text.contains("UBO-2026-0001, which you hold now, remains valid, until the end of 20 November 2027"));
}
