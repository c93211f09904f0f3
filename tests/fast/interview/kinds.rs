//! The kinds of questions and their possible answers.

use cert::ask::script::ScriptedReply;
use cert_core::application::claim_syntax::Written;
use cert_core::rubric::claim::Claim;

use super::replies::*;
use super::stage::{Stage, id, small};

fn groups() -> Stage {
    small().answered("raport", "nie")
}

fn rules() -> Stage {
    groups().claimed("grupy", "")
}

fn years() -> Stage {
    rules().claimed("zasady", "nic")
}

fn list(words: &[&str]) -> Written {
    Written::List(words.iter().map(|word| (*word).to_owned()).collect())
}

#[test]
fn yes_no_and_unknown_are_three_answers() {
    for (choice, kept) in [(YES, "tak"), (NO, "nie"), (UNKNOWN, "nie-wiem")] {
        assert_eq!(small().ask([pick(choice)]).is("raport"), word(kept));
    }
}

#[test]
fn only_a_positive_answer_is_asked_for_evidence() {
    for choice in [NO, UNKNOWN] {
        assert_eq!(small().ask([pick(choice)]).numbers(), [1, 2], "{choice}");
    }
    assert_eq!(small().ask([pick(YES)]).numbers(), [1]);
}

#[test]
fn choices_are_ticked_on_a_list() {
    let played = groups().ask([tick(&["radni", "młodzież"])]);
    assert_eq!(played.is("grupy"), list(&["mlodziez", "radni"]));
    assert!(played.asked_last().starts_with("Dowód:"));
}

#[test]
fn too_few_ticks_are_an_answer_that_needs_no_evidence() {
    let played = groups().ask([tick(&["radni"])]);
    assert_eq!(played.is("grupy"), list(&["radni"]));
    assert_eq!(played.numbers(), [2, 3]);
}

#[test]
fn what_was_ticked_stays_ticked_when_one_comes_back() {
    let played = groups().ask([tick(&["radni"]), ScriptedReply::Back, ScriptedReply::Enter]);
    assert_eq!(played.cursors("Proszę zaznaczyć:")[..2], ["jeszcze nie wiem", "radni [1]"]);
    assert_eq!(played.is("grupy"), list(&["radni"]));
}

#[test]
fn of_the_rest_of_a_list_it_can_be_said_that_it_is_not_known_yet() {
    let played = groups().ask([tick(&["radni", "o pozostałych"]), ScriptedReply::Enter]);
    assert_eq!(played.is("grupy"), list(&["radni", "nie-wiem"]));
    assert_eq!(played.numbers(), [2, 3]);
    let again = groups().claimed("grupy", "radni,nie-wiem");
    assert_eq!(again.ask([]).asked_last(), "Proszę zaznaczyć: > radni [1, 3]");
    let nothing_known = groups().ask([tick(&["o pozostałych"])]);
    assert_eq!(nothing_known.is("grupy"), word("nie-wiem"));
}

#[test]
fn none_of_these_is_an_answer_of_its_own() {
    let played = groups().ask([pick(NONE_OF_THESE)]);
    assert_eq!(played.is("grupy"), list(&[]));
    assert_eq!(played.numbers(), [2, 3]);
}

#[test]
fn none_of_these_is_under_the_cursor_when_one_comes_back() {
    let played = groups().ask([pick(NONE_OF_THESE), ScriptedReply::Back]);
    assert_eq!(played.asked_last(), "Proszę zaznaczyć: > żadne z nich");
}

#[test]
fn one_choice_is_picked_from_the_menu() {
    let played = rules().ask([pick("bez zmian"), ScriptedReply::Back]);
    assert_eq!(played.is("zasady"), word("nic"));
    assert_eq!(played.asked_last(), "Odpowiedź: > bez zmian");
}

#[test]
fn a_note_is_asked_for_on_request_whatever_the_answer_is() {
    let played = rules().ask([pick(NOTE), typed("od 2027 r."), pick("zmieniono")]);
    assert_eq!(played.count("Dowód:"), 0);
    let note = |question: &str, played: &super::stage::Played| {
        played.given(question).and_then(|answer| answer.note.clone()).unwrap_or_default()
    };
    assert_eq!((played.is("zasady"), note("zasady", &played).as_str()), (word("zmieniono"), "od 2027 r."));
    let unknown = small().ask([pick(NOTE), typed("raport w druku")]);
    assert_eq!((unknown.is("raport"), note("raport", &unknown).as_str()), (word("nie-wiem"), "raport w druku"));
    let none = small().ask([pick(NOTE), ScriptedReply::Enter]);
    assert!(none.answers.given.is_empty());
}

#[test]
fn a_note_keeps_its_lines_and_is_edited_with_them() {
    let lines = "1. uchwała\n\n  2. protokół";
    for (left, expected) in [
        (ScriptedReply::Enter, lines),
        (typed("1. uchwała⏎⏎ 2. protokół"), lines),
        (typed("1. uchwała ⏎⏎ 3. protokół ⏎"), "1. uchwała\n\n3. protokół"),
        (typed("3. protokół"), "3. protokół"),
    ] {
        let mut stage = rules().claimed("zasady", "zmieniono");
        stage.answers.given.get_mut(&id("zasady")).expect("an answer").note = Some(lines.to_owned());
        let played = stage.ask([ScriptedReply::Back, pick(NOTE), left]);
        assert!(played.left == 0 && played.count("Uwaga") > 0, "{:#?}", played.shown);
        assert_eq!(played.given("zasady").and_then(|answer| answer.note.as_deref()), Some(expected));
    }
}

#[test]
fn does_not_apply_needs_a_reason() {
    let played = rules().ask([pick(NOT_APPLICABLE), typed(" "), typed("nie ma zasad"), pick(UNKNOWN)]);
    let answer = played.given("zasady").expect("an answer");
    assert_eq!((&answer.is, answer.note.as_deref()), (&Claim::NotApplicable, Some("nie ma zasad")));
    assert_eq!(played.count("To pole trzeba wypełnić."), 1);
    assert_eq!(played.numbers(), [3, 5]);
}

#[test]
fn does_not_apply_is_not_offered_elsewhere() {
    for stage in [small(), groups(), years()] {
        let played = stage.ask([pick(NOT_APPLICABLE)]);
        assert_eq!((played.numbers().len(), played.store.saves.len()), (1, 0));
    }
}

#[test]
fn does_not_apply_without_a_reason_is_asked_again_on_the_next_run() {
    let first = rules().ask([pick(NOT_APPLICABLE), ScriptedReply::Interrupt]);
    let again = Stage { answers: first.answers, ..small() }.ask([]);
    assert_eq!(again.numbers(), [3]);
    assert_eq!(again.asked_last(), "Odpowiedź: > nie dotyczy");
}

#[test]
fn a_number_is_typed_and_anything_else_is_refused() {
    let wrong = ["trzy", "-1", "1001", "2,5", "tak", "99999999999999999999"];
    let played = years().ask(wrong.map(typed).into_iter().chain([typed(" 4 "), ScriptedReply::Enter]));
    assert_eq!(played.count("liczba całkowita od 0 do 1000"), wrong.len());
    assert_eq!(played.is("lata"), Written::Number(4));
    assert_eq!(played.numbers(), [5, 6]);
}

#[test]
fn a_number_below_the_threshold_needs_no_evidence_and_stands_there_when_one_comes_back() {
    let played = years().ask([typed("2"), ScriptedReply::Back]);
    assert_eq!(played.numbers(), [5, 6, 5]);
    assert_eq!(played.asked_last(), "Liczba: > 2");
}

#[test]
fn enter_alone_at_a_number_knows_nothing_yet_and_words_are_taken_too() {
    assert_eq!(years().ask([ScriptedReply::Enter]).is("lata"), word("nie-wiem"));
    let played = years().ask([typed("p"), typed("m"), pick(FINISH)]);
    assert!(played.is_done(), "{:#?}", played.shown);
    assert_eq!((played.count("Zero: nie ma planu."), played.given("lata")), (1, None));
}

#[test]
fn the_cursor_begins_on_what_claims_nothing() {
    for stage in [small(), groups(), rules()] {
        assert!(stage.ask([]).asked_last().ends_with("> jeszcze nie wiem"));
    }
    let played = small().ask((0..7).map(|_| ScriptedReply::Enter));
    assert!(played.answers.given.values().all(|answer| answer.is.is_unknown()), "{:#?}", played.answers.given);
}
