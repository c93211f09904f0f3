//! Last edition's answers: offered one by one, never reused silently.

use cert::ask::interview::session::PreviousApplication;
use cert::ask::script::ScriptedReply;
use cert_core::application::answers::Answers;
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};

use super::replies::*;
use super::stage::{Stage, id, proof, small};

fn stage_after(last: Stage) -> Stage {
    let mut proposal = Answers::new(last.answers.rubric.clone());
    proposal.municipality.name = String::from("Przykładowo");
    proposal.filled_by = Some("Anna Przykładowa".to_owned());
    let folder = "/rok-temu".to_owned();
    Stage { last: Some(PreviousApplication { answers: last.answers, proposal, folder }), ..small() }
}

// The small questionnaire, with one question about the assessed edition alone.
fn per_edition(question: &str) -> cert_core::rubric::rubric::Rubric {
    let text = include_str!("small.toml")
        .replace(&format!("id = \"{question}\"\n"), &format!("id = \"{question}\"\nper_edition = true\n"));
    let source = cert_core::basics::source::Source { name: "small.toml".to_owned(), text };
    cert_core::format::rubric::parse(&source.into()).expect("the small questionnaire")
}

fn with_file(mut stage: Stage) -> Stage {
    let path = "dowody/raport.pdf".to_owned();
    let file = EvidenceRef::File { path, sha256: Some("1".repeat(64)), state: EvidenceState::Intact };
    let answer = stage.answers.given.get_mut(&id("raport")).expect("an answer");
    answer.evidence = vec![Evidence::new(file)];
    stage
}

#[test]
fn an_answer_of_last_time_is_shown_and_enter_alone_claims_nothing() {
    let last = small().answered("raport", "tak").claimed("grupy", "radni,seniorzy").claimed("lata", "4");
    let played = stage_after(last).ask((0..7).map(|_| ScriptedReply::Enter));
    assert_eq!(played.count("W poprzednim zgłoszeniu"), 3);
    assert!(played.answers.given.values().all(|answer| answer.is.is_unknown() && answer.evidence.is_empty()));
}

#[test]
fn still_true_takes_the_pieces_of_its_own_question_with_their_places() {
    let mut last = small().answered("raport", "tak").claimed("grupy", "radni,seniorzy");
    last.answers.given.get_mut(&id("raport")).expect("an answer").evidence[0].place = Some("s. 7".to_owned());
    let first = vec![pick(YES), typed("https://b.example, s. 1")];
    let played = stage_after(last).ask(script([first, vec![ScriptedReply::Back, pick(STILL)]]));
    let expected = Evidence { place: Some("s. 7".to_owned()), ..proof("https://a.example") };
    assert_eq!((played.is("raport"), played.evidence("raport")), (word("tak"), &[expected][..]));
    assert_eq!(played.numbers(), [1, 2, 1, 2]);
}

#[test]
fn what_is_said_of_one_edition_is_no_default_for_the_next() {
    let mut stage = stage_after(small().answered("raport", "tak"));
    stage.rubric = per_edition("raport");
    let played = stage.ask([pick(STILL)]);
    assert!(played.answers.given.is_empty() && played.left == 0);
    let mut stage = stage_after(small().answered("raport", "tak"));
    stage.rubric = per_edition("raport");
    assert_eq!(stage.ask([pick(YES)]).count("Można podać numer"), 0);
}

#[test]
fn a_whole_criterion_is_still_true_by_one_key() {
    let last = small()
        .answered("raport", "tak")
        .claimed("grupy", "")
        .claimed("zasady", "zmieniono")
        .claimed("dyskusja", "nie");
    let played = stage_after(last).ask([pick("bez zmian w całym")]);
    assert_eq!(played.numbers(), [1, 5]);
    assert_eq!((played.is("zasady"), played.is("dyskusja")), (word("zmieniono"), word("nie")));
}

#[test]
fn an_answer_given_now_goes_before_that_of_last_time() {
    let played = stage_after(small().answered("raport", "tak")).claimed("raport", "nie-wiem").ask([]);
    assert_eq!(played.asked_last(), "Odpowiedź: > jeszcze nie wiem");
    // Last edition's knowledge stays visible while nothing is known now.
    assert_eq!(played.count("W poprzednim zgłoszeniu"), 1);
}

#[test]
fn evidence_of_last_time_is_offered_first_and_a_file_is_brought_in_from_its_folder() {
    let played = stage_after(with_file(small().answered("raport", "tak"))).ask([pick(YES), typed("1, s. 3")]);
    assert_eq!(played.store.attached, ["/rok-temu/dowody/raport.pdf"]);
    assert_eq!(played.evidence("raport")[0].place.as_deref(), Some("s. 3"));
}

#[test]
fn what_the_heading_proposes_stands_there_and_is_not_saved_unconfirmed() {
    let mut stage = stage_after(small());
    stage.answers.municipality.name.clear();
    stage.answers.edition.name.clear();
    let played = stage.play([ScriptedReply::Enter, typed("XIII edycja")], |session| session.heading(&[]));
    assert_eq!(played.cursors("Nazwa gminy:"), ["Przykładowo"]);
    assert_eq!(played.answers.municipality.name, "Przykładowo");
    assert_eq!(played.store.saves.last().and_then(|saved| saved.filled_by.clone()), None);
}
