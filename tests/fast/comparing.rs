//! Two applications side by side, each scored by its own questionnaire.

use chrono::NaiveDate;
use std::sync::Arc;

use cert_core::application::answers::{Answer, Answers, RubricRef};
use cert_core::application::evidence::{Evidence, EvidenceRef};
use cert_core::application::review::{Review, Ruling, Verdict, digest};
use cert_core::application::submission::Submission;
use cert_core::basics::source::Source;
use cert_core::basics::text::{Id, Lang, Version};
use cert_core::format;
use cert_core::report::comparison;
use cert_core::report::page::markdown;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::Rubric;
use cert_core::scoring::assessment::{Basis, QuestionState};
use cert_core::scoring::comparison::{Compared, Comparison, LevelChange, Way, compare};
use cert_core::words::Words;

const DATES: &str = r#"
[[criterion]]
id = "terminy"
title = { pl = "Terminy", en = "Dates" }
standard = { pl = "Jest termin.", en = "There is a date." }

[[question]]
id = "termin"
criterion = "terminy"
kind = "yes-no"
required = true
text = { pl = "Czy jest termin?", en = "Is there a date?" }
help = { pl = "Tak, jeśli go ogłoszono.", en = "Yes, if it was announced." }
evidence = "required"
not_applicable = false
since = "2026.2"
"#;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

fn small() -> String {
    std::fs::read_to_string("tests/scenarios/small/rubric.toml").expect("the small questionnaire")
}

fn rubric(text: &str) -> Rubric {
    let source = Source { name: "rubric.toml".to_owned(), text: text.to_owned() };
    format::rubric::parse(&Arc::new(source)).expect("a questionnaire")
}

// The next version: one question changed its meaning, one is gone, and a criterion with its own question is new.
fn next() -> Rubric {
    let text = small().replace("version = \"2026.1\"\n", "version = \"2026.2\"\n");
    let text = text.replace("[\"ocena\", \"udzial\"]", "[\"ocena\", \"udzial\", \"terminy\"]");
    let text = text.replace("at_least = 2\n", "at_least = 2\nchanged = \"2026.2\"\n");
    let parts = text.split("\n[[").filter(|part| !part.contains("id = \"opublikowano\""));
    let kept = parts.collect::<Vec<_>>().join("\n[[");
    rubric(&format!("{kept}\n{DATES}"))
}

fn id(text: &str) -> Id {
    Id::new(text).expect("an id")
}

fn yes() -> Answer {
    let proof = EvidenceRef::Url("https://przykladowo.example/raport".to_owned());
    Answer { is: Claim::Yes, evidence: vec![Evidence::new(proof)], note: None }
}

fn groups() -> Answer {
    Answer { is: Claim::Many(["autorzy", "radni"].map(id).into()), ..yes() }
}

fn answers(version: &str, given: &[(&str, Answer)]) -> Answers {
    let version = Version::new(version).expect("a version");
    let given = given.iter().map(|(question, answer)| (id(question), answer.clone())).collect();
    Answers { given, ..Answers::new(RubricRef { id: id("maly"), version }) }
}

fn way(comparison: &Comparison, question: &str) -> (Option<QuestionState>, Option<QuestionState>, Way) {
    let moved = comparison.questions.iter().find(|moved| moved.id == id(question)).expect("the question");
    (moved.before, moved.after, moved.way)
}

#[test]
fn a_year_later_by_the_next_questionnaire() {
    let (last, this) = (rubric(&small()), next());
    let old = answers("2026.1", &[("oceniono", yes()), ("opublikowano", yes()), ("kogo-pytano", groups())]);
    let new =
        answers("2026.2", &[("oceniono", yes()), ("kogo-pytano", Answer::new(Claim::Unknown)), ("termin", yes())]);
    let none = Review::default();
    let old = Submission::new(&last, &old, &none, day());
    let new = Submission::new(&this, &new, &none, day());
    let comparison = compare(old, new, Basis::Evidenced);
    let order: Vec<&str> = comparison.questions.iter().map(|moved| moved.id.as_str()).collect();
    assert_eq!(order, ["oceniono", "kogo-pytano", "termin", "opublikowano"]);
    assert_eq!(way(&comparison, "oceniono").2, Way::Same);
    assert_eq!(way(&comparison, "termin"), (None, Some(QuestionState::Satisfied), Way::New));
    assert_eq!(way(&comparison, "opublikowano"), (Some(QuestionState::Satisfied), None, Way::Gone));
    let (before, after, went) = way(&comparison, "kogo-pytano");
    assert!(before.is_none() && after.is_some() && went == Way::New, "it means something else now");
    let drawn = markdown::draw(&comparison::page::page(
        &Words::new(Lang::En),
        &Compared::new(old, new, Basis::Evidenced),
        false,
    ));
    for said in [
        "its own version of the questionnaire, 2026.1 and 2026.2",
        "| Is there a date? (termin) | – | ✓ satisfied | + new |",
    ] {
        assert!(drawn.contains(said), "{said}: {drawn}");
    }
    let renewal = comparison.renewal();
    assert_eq!((renewal.level, comparison.old.level, comparison.new.level), (LevelChange::Lost, 2, 1));
    assert_eq!(
        (renewal.still_met, renewal.raised, renewal.lost),
        (vec![id("ocena")], vec![id("terminy")], vec![id("udzial")])
    );
}

#[test]
fn the_other_way_round_what_was_new_is_gone() {
    let (last, this, none) = (rubric(&small()), next(), Review::default());
    let old = answers("2026.1", &[("oceniono", yes()), ("opublikowano", yes())]);
    let new = answers("2026.2", &[("oceniono", yes()), ("termin", yes())]);
    let old = Submission::new(&last, &old, &none, day());
    let new = Submission::new(&this, &new, &none, day());
    let comparison = compare(new, old, Basis::Evidenced);
    let ways = ["oceniono", "kogo-pytano", "termin", "opublikowano"].map(|question| way(&comparison, question).2);
    assert_eq!(ways, [Way::Same, Way::Gone, Way::Gone, Way::New]);
}

#[test]
fn by_one_questionnaire_an_older_application_is_held_only_to_what_it_was_asked() {
    let (this, none) = (next(), Review::default());
    let old = answers("2026.1", &[("oceniono", yes()), ("opublikowano", Answer::new(Claim::Unknown))]);
    let new = answers("2026.2", &[("oceniono", Answer::new(Claim::No)), ("kogo-pytano", groups()), ("termin", yes())]);
    let side = |answers| Submission::new(&this, answers, &none, day());
    let comparison = compare(side(&old), side(&new), Basis::Evidenced);
    let ways = ["oceniono", "kogo-pytano", "termin", "opublikowano"].map(|question| way(&comparison, question).2);
    assert_eq!(ways, [Way::Fell, Way::New, Way::New, Way::Gone]);
    assert_eq!(way(&comparison, "opublikowano"), (None, None, Way::Gone));
}

#[test]
fn a_verdict_is_heard_of_the_answer_as_it_stands() {
    let rubric = rubric(&small());
    let answers = answers("2026.1", &[("oceniono", yes()), ("opublikowano", yes()), ("kogo-pytano", groups())]);
    let verdict = |question: &str, answer: &Answer, is| Verdict {
        question: id(question),
        of: digest(answer),
        is,
        by: "Anna Przykładowa".to_owned(),
        on: "2026-11-20".parse().expect("a day"),
        note: Some("powód".to_owned()),
        forced: None,
    };
    let elsewhere = Answer::new(Claim::Yes);
    let verdicts = vec![
        verdict("oceniono", &yes(), Ruling::Question),
        verdict("oceniono", &elsewhere, Ruling::Rejected),
        verdict("opublikowano", &elsewhere, Ruling::Confirmed),
    ];
    let review = Review { verdicts };
    let submission = Submission::new(&rubric, &answers, &review, day());
    let codes: Vec<&str> = submission.outcomes().iter().map(|answer| answer.outcome.code()).collect();
    assert_eq!(codes, ["question", "void", "none"]);
}
