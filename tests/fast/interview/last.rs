//! Last edition's answers: offered one by one, never taken silently.

use cert::ask::script::ScriptedReply;
use cert::ask::session::PreviousApplication;
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

fn with_file(mut stage: Stage) -> Stage {
    let path = "dowody/raport.pdf".to_owned();
    let file = EvidenceRef::File { path, sha256: Some("1".repeat(64)), state: EvidenceState::Intact };
    let answer = stage.answers.given.get_mut(&id("raport")).expect("an answer");
    answer.evidence = vec![Evidence::new(file)];
    stage
}

#[test]
fn an_answer_of_last_time_is_told_and_under_the_cursor() {
    let played = stage_after(small().answered("raport", "nie")).ask([]);
    assert_eq!(played.asked_last(), "Odpowiedź: > nie");
    assert_eq!(played.count("W poprzednim zgłoszeniu (proszę potwierdzić albo zmienić): nie"), 1);
}

#[test]
fn nothing_of_last_time_counts_before_it_is_confirmed() {
    let last = || small().answered("raport", "nie").claimed("grupy", "radni,seniorzy");
    let played = stage_after(last()).ask([]);
    assert!(played.answers.given.is_empty());
    let played = stage_after(last()).ask([ScriptedReply::Enter]);
    assert_eq!((played.is("raport"), played.given("grupy")), (word("nie"), None));
    assert!(played.store.saves.iter().all(|saved| saved.given.len() <= 1));
}

#[test]
fn questions_answered_last_time_are_asked_all_the_same() {
    let last = small().answered("raport", "nie").claimed("grupy", "").claimed("zasady", "nic").claimed("lata", "0");
    let played = stage_after(last).ask([
        ScriptedReply::Enter,
        ScriptedReply::Enter,
        ScriptedReply::Enter,
        ScriptedReply::Enter,
        ScriptedReply::Enter,
    ]);
    assert!(played.is_done(), "{:#?}", played.shown);
    assert_eq!(played.numbers(), [1, 2, 3, 5]);
}

#[test]
fn ticks_and_numbers_of_last_time_stand_there_to_be_changed() {
    let last = small().claimed("grupy", "radni,seniorzy").claimed("lata", "4");
    let ticks = stage_after(last).ask([
        pick(NO),
        pick(ON_A_LIST),
        ScriptedReply::Back,
        pick(UNKNOWN),
        pick(UNKNOWN),
        ScriptedReply::Enter,
    ]);
    assert_eq!(ticks.cursors("Proszę zaznaczyć:"), ["[1, 2]"]);
    assert_eq!(ticks.cursors("Liczba:"), ["4"]);
}

#[test]
fn an_answer_given_now_goes_before_that_of_last_time() {
    let played = stage_after(small().answered("raport", "tak")).claimed("raport", "nie-wiem").ask([]);
    assert_eq!(played.asked_last(), "Odpowiedź: > jeszcze nie wiem");
    assert_eq!(played.count("W poprzednim zgłoszeniu"), 0);
}

#[test]
fn evidence_of_last_time_is_offered_and_not_taken_by_itself() {
    let played =
        stage_after(small().answered("raport", "tak")).ask([ScriptedReply::Enter, pick(LATER), ScriptedReply::Enter]);
    assert_eq!(played.evidence("raport"), []);
    let last = stage_after(small().answered("raport", "tak"));
    let played = last.ask([ScriptedReply::Enter, pick(USED), pick("z poprzedniego"), ScriptedReply::Enter]);
    assert_eq!(played.evidence("raport"), [proof("https://a.example")]);
}

#[test]
fn a_file_of_last_time_is_brought_in_from_its_folder() {
    let last = with_file(small().answered("raport", "tak"));
    let played =
        stage_after(last).ask([ScriptedReply::Enter, pick(USED), pick("z poprzedniego"), ScriptedReply::Enter]);
    assert_eq!(played.store.attached, ["/rok-temu/dowody/raport.pdf"]);
    assert_eq!(played.evidence("raport").len(), 1);
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
