//! Which question comes next.

use cert::ask::Stop;
use cert::ask::script::ScriptedReply;
use cert_core::basics::text::Lang;

use super::replies::*;
use super::stage::{built_in, small};

fn nothing_known() -> Vec<ScriptedReply> {
    vec![pick(UNKNOWN), pick(UNKNOWN), pick(UNKNOWN), pick(UNKNOWN)]
}

#[test]
fn questions_are_asked_in_order_each_criterion_under_its_heading() {
    let zasady = vec![pick("zmieniono")];
    let grupy = vec![tick(&["młodzież", "radni"]), ScriptedReply::Enter];
    let lata = vec![typed("4"), ScriptedReply::Enter];
    let lines = [yes_for_now(), grupy, zasady, yes_for_now(), lata, yes_for_now(), yes_for_now()];
    let played = small().ask(script(lines));
    assert!(played.is_done(), "{:#?}", played.shown);
    assert_eq!(played.numbers(), [1, 2, 3, 4, 5, 6, 7]);
    let headings: Vec<&String> = played.shown.iter().filter(|text| text.starts_with("\n== ")).collect();
    assert_eq!(headings.len(), 3);
    assert_eq!(headings[0], "\n== Ocena (poziomy 1, 2) ==\nCo najmniej raport.");
    assert_eq!(headings[2], "\n== Role (poziom 2) ==\nKto co robi.");
}

#[test]
fn a_question_shows_its_number_whether_it_is_required_and_its_convention() {
    let played = small().ask(nothing_known());
    assert_eq!(played.count("\n[1 z 7, wymagane]\nCzy jest raport?"), 1);
    assert_eq!(played.count("\n[3 z 7, zalecane]\nCo z zasadami?"), 1);
    let groups = played.shown.iter().find(|text| text.contains("[2 z 7")).expect("the second question");
    assert!(groups.contains("co najmniej 2 z 3"), "{groups}");
}

#[test]
fn the_standing_is_told_after_the_last_question_of_each_criterion() {
    let played = small().ask(nothing_known());
    assert!(played.is_done(), "{:#?}", played.shown);
    let standings: Vec<&String> = played.shown.iter().filter(|text| text.starts_with("STANDING")).collect();
    assert_eq!(standings, ["STANDING 3", "STANDING 4"]);
    let before = |words: &str| played.shown.iter().position(|text| text.contains(words));
    assert!(before("STANDING 3") < before("== Plan"));
}

#[test]
fn going_on_starts_at_the_first_open_question() {
    let stage = small().answered("raport", "tak").answered("grupy", "mlodziez,radni").claimed("lata", "nie-wiem");
    let played = stage.ask([]);
    assert!(played.ran_out());
    assert_eq!(played.numbers(), [3]);
}

#[test]
fn evidence_that_was_postponed_is_asked_for_on_the_next_run() {
    let first = small().ask(yes_for_now());
    assert_eq!(first.numbers(), [1, 2]);
    let again = super::stage::Stage { answers: first.answers, ..small() }.ask([]);
    assert_eq!(again.numbers(), [1]);
    assert_eq!(again.count("brakuje dowodu"), 1);
    assert_eq!(again.asked_last(), "Odpowiedź: > tak");
}

#[test]
fn evidence_that_is_only_welcome_is_not_asked_for_again() {
    let stage = small().answered("raport", "tak").claimed("grupy", "mlodziez,radni");
    assert_eq!(stage.ask([]).numbers(), [3]);
}

#[test]
fn nothing_is_asked_where_nothing_is_open() {
    let played =
        small().answered("raport", "tak").claimed("grupy", "").claimed("zasady", "nic").claimed("lata", "0").ask([]);
    assert!(played.is_done());
    assert_eq!(played.numbers(), [0; 0]);
}

#[test]
fn questions_that_an_answer_makes_pointless_are_passed_over_aloud() {
    let lines = vec![pick(NO), pick(NONE_OF_THESE), pick(UNKNOWN), typed("0")];
    let played = small().ask(lines);
    assert!(played.is_done(), "{:#?}", played.shown);
    assert_eq!(played.numbers(), [1, 2, 3, 5]);
    assert_eq!(played.count("Pomijam 2 pytania"), 1);
}

#[test]
fn a_question_passed_over_within_a_criterion_is_told_too() {
    let played = small().ask([pick(NO), pick(NONE_OF_THESE), pick("bez zmian"), pick(UNKNOWN)]);
    assert_eq!(played.numbers(), [1, 2, 3, 5]);
    assert_eq!(played.count("Pomijam 1 pytanie"), 1, "{:#?}", played.shown);
}

#[test]
fn an_unknown_answer_leaves_its_dependents_for_later() {
    let stage = small().answered("raport", "nie").claimed("grupy", "").claimed("zasady", "nic");
    let played = stage.ask([pick(UNKNOWN)]);
    assert!(played.is_done());
    assert_eq!(played.numbers(), [5]);
    assert_eq!(played.count("Pomijam"), 0);
}

#[test]
fn dependents_are_asked_once_the_answer_is_there() {
    let stage = small().answered("raport", "nie").claimed("grupy", "").claimed("zasady", "nic");
    let lines = vec![typed("1"), pick(NO), pick(NO)];
    assert_eq!(stage.ask(lines).numbers(), [5, 6, 7]);
}

#[test]
fn help_is_shown_and_the_same_is_asked_again() {
    let played = small().ask([pick(HELP), pick(HELP), pick(NO)]);
    assert!(played.ran_out());
    assert_eq!(played.count("Raport to dokument."), 2);
    assert_eq!(played.numbers(), [1, 2]);
    assert_eq!(played.is("raport"), word("nie"));
}

#[test]
fn a_script_that_runs_out_ends_the_dialogue() {
    let played = small().ask([]);
    assert!(matches!(played.stop, Some(Stop::Ended)));
    assert!(played.answers.given.is_empty());
}

#[test]
fn after_the_questions_for_a_level_it_is_said_whether_it_is_met_and_how_many_are_left() {
    let after = |lines: Vec<ScriptedReply>| {
        let mut stage = small();
        stage.answers.applied_for = Some(1);
        let played = stage.ask(lines);
        played.shown.iter().find(|text| text.contains("Co dalej?")).expect("the menu").clone()
    };
    let groups = || vec![tick(&["młodzież", "radni"]), ScriptedReply::Enter];
    let unmet = after(vec![pick(NO), pick(NONE_OF_THESE), pick(UNKNOWN)]);
    assert!(unmet.contains("przy tych odpowiedziach nie jest on możliwy"), "{unmet}");
    let met = after(script([yes_with("https://a.example"), groups(), vec![pick("bez zmian")]]));
    assert!(met.contains("Poziom 1 nie wymaga już niczego więcej"), "{met}");
    let open = after(script([yes_for_now(), groups(), vec![pick("bez zmian")]]));
    assert!(open.contains("brakuje jeszcze odpowiedzi albo dowodów"), "{open}");
}

#[test]
fn the_questions_left_are_counted_with_those_that_depend_on_them() {
    let mut stage = small();
    stage.answers.applied_for = Some(1);
    // What depends on the rules, which are not known, is not among them.
    let rest = pick("odpowiem także na pozostałe pytania (od 1 do 3, zależnie od odpowiedzi)");
    let played = stage.ask([pick(NO), pick(NONE_OF_THESE), pick(UNKNOWN), rest]);
    assert_eq!(played.numbers(), [1, 2, 3, 5], "{:#?}", played.shown);
}

#[test]
fn where_the_level_is_out_of_reach_and_another_is_not_the_cursor_is_on_the_other_questions() {
    let mut stage = built_in(Lang::Pl).claimed("grupy", "");
    stage.answers.applied_for = Some(2);
    let played = stage.ask((0..40).map(|_| ScriptedReply::Enter));
    let cursors = played.cursors("To już wszystkie pytania do poziomu 2; przy tych odpowiedziach");
    assert!(matches!(cursors[..], [cursor] if cursor.starts_with("odpowiem także")), "{:#?}", played.shown);
}
