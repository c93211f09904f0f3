//! Going one question back, and to another place.

use cert::ask::script::ScriptedReply;

use super::replies::*;
use super::stage::small;

#[test]
fn esc_goes_one_question_back_with_the_earlier_answer_under_the_cursor() {
    let played = small().ask([pick(NO), ScriptedReply::Back]);
    assert!(played.ran_out());
    assert_eq!(played.numbers(), [1, 2, 1]);
    assert_eq!(played.asked_last(), "Odpowiedź: > nie");
    assert_eq!(played.count("Dotychczasowa odpowiedź: nie"), 1);
}

#[test]
fn esc_twice_goes_two_questions_back_and_then_forward_again() {
    let lines = vec![pick(NO), pick(NONE_OF_THESE), ScriptedReply::Back, ScriptedReply::Back, pick(UNKNOWN), pick(NO)];
    let played = small().ask(lines);
    assert_eq!(played.numbers()[..5], [1, 2, 3, 2, 1]);
    assert_eq!(played.is("raport"), word("nie-wiem"));
}

#[test]
fn what_was_answered_is_kept_when_one_goes_back_and_stops() {
    let played = small().ask([pick(NO), ScriptedReply::Back, ScriptedReply::Interrupt]);
    assert_eq!(played.is("raport"), word("nie"));
}

#[test]
fn esc_on_the_first_question_goes_to_the_end_of_the_heading_and_returns() {
    let played = small().ask([ScriptedReply::Back, typed("Anna Przykładowa")]);
    assert!(played.ran_out());
    assert_eq!(played.answers.filled_by.as_deref(), Some("Anna Przykładowa"));
    assert_eq!(played.numbers(), [1, 1]);
}

#[test]
fn going_on_at_an_open_question_esc_goes_to_the_one_before_it() {
    let stage = small().answered("raport", "tak").claimed("grupy", "mlodziez,radni");
    let played = stage.ask([ScriptedReply::Back]);
    assert_eq!(played.numbers(), [3, 2]);
}

#[test]
fn esc_passes_over_questions_that_do_not_apply() {
    let stage = small().answered("raport", "tak").claimed("grupy", "").claimed("zasady", "nic");
    let played = stage.ask([ScriptedReply::Back]);
    assert_eq!(played.numbers(), [5, 3]);
}

#[test]
fn esc_among_the_evidence_goes_back_to_the_answer_which_is_kept() {
    let played = small().ask([pick(YES), ScriptedReply::Back]);
    assert!(played.ran_out());
    assert_eq!(played.numbers(), [1]);
    assert_eq!(played.asked_last(), "Odpowiedź: > tak");
    assert_eq!(played.is("raport"), word("tak"));
}

#[test]
fn a_changed_answer_keeps_its_evidence_and_note() {
    let yes = vec![pick(NOTE), typed("uwaga"), pick(YES), typed("a.example"), ScriptedReply::Back];
    let played = small().ask(script([yes, vec![pick(NO), ScriptedReply::Back, pick(YES), ScriptedReply::Enter]]));
    assert_eq!(played.evidence("raport").len(), 1);
    assert_eq!(played.given("raport").and_then(|answer| answer.note.as_deref()), Some("uwaga"));
}

#[test]
fn one_can_go_to_any_criterion_and_then_on_to_what_is_open() {
    let stage = small().claimed("lata", "0");
    let played = stage.ask([pick(ELSEWHERE), pick("Plan"), ScriptedReply::Enter]);
    assert!(played.ran_out(), "{:#?}", played.shown);
    assert_eq!(played.numbers(), [1, 5, 1]);
    assert_eq!(played.count("== Plan"), 1);
}

#[test]
fn in_the_criterion_chosen_answered_questions_are_asked_too() {
    let stage = small().answered("raport", "tak").claimed("grupy", "").claimed("zasady", "nic");
    let played = stage
        .ask_from("ocena", [ScriptedReply::Enter, ScriptedReply::Enter, ScriptedReply::Enter, pick(NONE_OF_THESE)]);
    assert_eq!(played.numbers()[..2], [1, 2]);
    assert_eq!(played.cursors("Odpowiedź:")[0], "tak");
}

#[test]
fn the_places_tell_their_status_in_words() {
    let stage = small().answered("raport", "tak").answered("grupy", "mlodziez,radni").claimed("lata", "0");
    let played = stage.ask([pick(ELSEWHERE), pick("Ocena – spełnione"), pick(ELSEWHERE), pick("Plan – niespełnione")]);
    assert!(played.ran_out(), "{:#?}", played.shown);
}

#[test]
fn esc_in_the_list_of_places_stays_at_the_question() {
    let played = small().ask([pick(ELSEWHERE), ScriptedReply::Back, pick(NO)]);
    assert_eq!(played.is("raport"), word("nie"));
}

#[test]
fn esc_after_a_jump_goes_back_to_where_one_was() {
    let played = small().ask([pick(NO), pick(ELSEWHERE), pick("Plan"), ScriptedReply::Back]);
    assert_eq!(played.numbers(), [1, 2, 5, 2]);
}

#[test]
fn one_can_finish_early_and_nothing_is_lost() {
    let played = small().ask([pick(NO), pick(ELSEWHERE), pick(FINISH)]);
    assert!(played.is_done());
    assert_eq!(played.is("raport"), word("nie"));
}

#[test]
fn the_heading_can_be_corrected_from_a_question_which_is_then_asked_again() {
    let heading = vec![
        typed("Przykładowo Dolne"),
        ScriptedReply::Enter,
        ScriptedReply::Enter,
        ScriptedReply::Enter,
        pick("nie,"),
        ScriptedReply::Enter,
    ];
    let played =
        small().ask(script([vec![pick(NO), pick(ELSEWHERE), pick(HEADING)], heading, vec![ScriptedReply::Enter]]));
    assert!(played.ran_out(), "{:#?}", played.shown);
    assert_eq!(played.answers.municipality.name, "Przykładowo Dolne");
    assert_eq!(played.numbers(), [1, 2, 2]);
}

#[test]
fn esc_leaves_the_heading_where_it_was_entered_from_a_question() {
    let played = small().ask([pick(ELSEWHERE), pick(HEADING), ScriptedReply::Back, pick(NO)]);
    assert_eq!(played.is("raport"), word("nie"), "{:#?}", played.shown);
}

#[test]
fn a_criterion_without_a_question_that_applies_says_so() {
    let stage = small().answered("raport", "tak").claimed("grupy", "").claimed("lata", "0");
    let played = stage.ask_from("role", []);
    let said = played.shown.iter().take_while(|text| !text.starts_with("\n==")).any(|text| text.contains("Role"));
    assert!(said, "{:#?}", played.shown);
}
