//! Steps of filling in an application: each is atomic, and none loses earlier input.

use std::collections::BTreeMap;

use cert_core::application::answers::Answers;
use cert_core::application::evidence::{Evidence, EvidenceRef};
use cert_core::basics::text::Id;
use cert_core::editing::edit::{Edit, Editing};
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::Rubric;
use serde_json::{Value, json};

// Applies steps in order, with these files available.
fn filled(rubric: &Rubric, files: &BTreeMap<String, String>, steps: &[Value]) -> Result<Answers, &'static str> {
    let mut answers = Answers::to(rubric);
    let today = "2026-11-20".parse().expect("a day");
    for step in steps {
        let edit: Edit = serde_json::from_value(step.clone()).expect("a step");
        let before = answers.clone();
        let taken = Editing { rubric, files, last: None, today }.take(&edit, &mut answers);
        if let Err(fault) = taken {
            assert_eq!(answers, before, "{step} is whole or not taken");
            return Err(fault.code());
        }
    }
    Ok(answers)
}

fn answer(question: &str, word: &str) -> Value {
    json!({ "do": "answer", "question": question, "ticked": [word] })
}

fn page(question: &str, page: &str) -> Value {
    json!({ "do": "page", "question": question, "page": page })
}

fn names(answers: &Answers, question: &str) -> Vec<String> {
    let given = &answers.given[&Id::new(question).expect("an id")];
    given.evidence.iter().map(|piece| piece.name().to_owned()).collect()
}

#[test]
fn what_is_answered_under_a_condition_stays_when_it_closes() {
    let rubric = cert::builtin::rubric().expect("the questionnaire");
    let steps = [
        answer("zasady-rozstrzygniete", "zmieniono"),
        answer("zmiany-przed-naborem", "tak"),
        page("zmiany-przed-naborem", "bip.example/uchwala"),
        json!({ "do": "note", "question": "zmiany-przed-naborem", "note": "§ 3" }),
        answer("zasady-rozstrzygniete", "nic"),
        answer("zasady-rozstrzygniete", "zmieniono"),
    ];
    let answers = filled(&rubric, &BTreeMap::new(), &steps).expect("answers");
    let kept = &answers.given[&Id::new("zmiany-przed-naborem").expect("an id")];
    assert_eq!((&kept.is, kept.note.as_deref()), (&Claim::Yes, Some("§ 3")));
    assert_eq!(names(&answers, "zmiany-przed-naborem"), ["https://bip.example/uchwala"]);
    assert_eq!(answers.filled_on.map(|day| day.to_string()).as_deref(), Some("2026-11-20"));
}

#[test]
fn evidence_is_added_placed_dated_used_again_and_removed() {
    let rubric = cert::builtin::rubric().expect("the questionnaire");
    let first = "edycja-oceniona";
    let steps = [
        answer(first, "tak"),
        page(first, "bip.example/raport"),
        page(first, "https://bip.example/raport"),
        json!({ "do": "act", "question": first, "act": "uchwała 12/2026 z 2 marca 2026", "day": "" }),
        json!({ "do": "place", "question": first, "at": "0", "place": " s. 3 " }),
        json!({ "do": "day", "question": first, "at": "0", "day": "2 marca 2026" }),
        answer("wnioski-spisane", "tak"),
        json!({ "do": "again", "question": "wnioski-spisane", "at": "0" }),
        json!({ "do": "remove", "question": first, "at": "1" }),
    ];
    let answers = filled(&rubric, &BTreeMap::new(), &steps).expect("answers");
    let date = "2026-03-02".parse().ok();
    let url = EvidenceRef::Url("https://bip.example/raport".to_owned());
    let placed = Evidence { date, place: Some("s. 3".to_owned()), ..Evidence::new(url.clone()) };
    assert_eq!(answers.given[&Id::new(first).expect("an id")].evidence, [placed]);
    let again = Evidence { date, ..Evidence::new(url) };
    assert_eq!(answers.given[&Id::new("wnioski-spisane").expect("an id")].evidence, [again]);
}

#[test]
fn what_was_typed_over_is_claimed_no_longer_even_where_the_new_text_is_refused() {
    let rubric = cert::builtin::rubric().expect("the questionnaire");
    let (first, plan) = ("edycja-oceniona", "plan-przyjety");
    let steps = [
        answer(first, "tak"),
        page(first, "bip.example/raport"),
        json!({ "do": "day", "question": first, "at": "0", "day": "2.03.2026" }),
        json!({ "do": "place", "question": first, "at": "0", "place": "s. 3" }),
        json!({ "do": "note", "question": first, "note": "uwaga" }),
        json!({ "do": "answer", "question": plan, "number": "4" }),
    ];
    let mut answers = filled(&rubric, &BTreeMap::new(), &steps).expect("answers");
    let today = "2026-11-20".parse().expect("a day");
    for step in [
        json!({ "do": "day", "question": first, "at": "0", "day": "31.02.2026" }),
        json!({ "do": "place", "question": first, "at": "0", "place": "x".repeat(10_001) }),
        json!({ "do": "note", "question": first, "note": "x".repeat(10_001) }),
        json!({ "do": "answer", "question": plan, "number": "kilka" }),
    ] {
        let edit: Edit = serde_json::from_value(step.clone()).expect("a step");
        let editing = Editing { rubric: &rubric, files: &BTreeMap::new(), last: None, today };
        assert!(editing.take(&edit, &mut answers).is_err(), "{step}");
    }
    let given = |question| &answers.given[&Id::new(question).expect("an id")];
    let piece = &given(first).evidence[0];
    assert_eq!((piece.date, piece.place.as_ref(), given(first).note.as_ref()), (None, None, None));
    assert_eq!((&given(first).is, &given(plan).is), (&Claim::Yes, &Claim::Unknown));
}

#[test]
fn one_file_is_one_and_another_of_its_name_has_a_number() {
    let rubric = cert::builtin::rubric().expect("the questionnaire");
    let files = BTreeMap::from([("dowody/Raport.pdf".to_owned(), "a".repeat(64))]);
    let file =
        |sha256: &str| json!({ "do": "file", "question": "grupy", "name": "raport.pdf", "sha256": sha256.repeat(64) });
    let answers = filled(&rubric, &files, &[file("a"), file("a"), file("b")]).expect("answers");
    assert_eq!(names(&answers, "grupy"), ["dowody/Raport.pdf", "dowody/raport-2.pdf"]);
}

#[test]
fn what_cannot_be_taken_says_why() {
    let rubric = cert::builtin::rubric().expect("the questionnaire");
    for (step, code) in [
        (answer("nie-ma", "tak"), "unknown-id"),
        (answer("edycja-oceniona", "moze"), "wrong-answer"),
        (answer("edycja-oceniona", "nie-dotyczy"), "not-applicable-forbidden"),
        (page("edycja-oceniona", "jan@urzad.example"), "not-an-address"),
        (json!({ "do": "act", "question": "edycja-oceniona", "act": "-", "day": "" }), "not-an-act"),
        (json!({ "do": "act", "question": "edycja-oceniona", "act": " ", "day": "2.03.2026" }), "field-needed"),
        (page("edycja-oceniona", ""), "field-needed"),
        (json!({ "do": "remove", "question": "edycja-oceniona", "at": "7" }), "no-such-piece"),
        (json!({ "do": "again", "question": "edycja-oceniona", "at": "-1" }), "no-such-piece"),
        (json!({ "do": "answer", "question": "plan-przyjety", "number": "kilka" }), "not-a-number"),
        (json!({ "do": "note", "question": "edycja-oceniona", "note": "x".repeat(10_001) }), "long-text"),
    ] {
        assert_eq!(filled(&rubric, &BTreeMap::new(), std::slice::from_ref(&step)).err(), Some(code), "{step}");
    }
}
