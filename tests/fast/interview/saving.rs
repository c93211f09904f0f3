//! Every answer is saved at once, so the dialogue can be stopped anywhere.

use cert::ask::Stop;
use cert::ask::script::ScriptedReply;

use super::replies::*;
use super::stage::{Stage, id, small};

// All kinds of replies, including steps back, evidence, and a jump.
fn long_dialogue() -> Vec<ScriptedReply> {
    let raport = vec![pick(NOTE), typed("uwaga"), pick(YES), typed("a.example, s. 1; uchwała 1 z 2.3.2026")];
    let grupy =
        vec![tick(&["radni", "młodzież"]), typed("2"), ScriptedReply::Back, ScriptedReply::Enter, ScriptedReply::Enter];
    let zasady = vec![pick(NOT_APPLICABLE), typed("powód"), ScriptedReply::Back, pick("zmieniono")];
    let rest = vec![pick(ELSEWHERE), pick("Plan"), typed("5"), ScriptedReply::Enter];
    script([raport, grupy, zasady, rest, vec![pick(NO), pick(NO), pick(NO)]])
}

#[test]
fn the_long_dialogue_reaches_its_end() {
    let played = small().ask(long_dialogue());
    assert!(played.is_done(), "{} left: {:#?}", played.left, played.shown);
    assert_eq!(played.answers.given.len(), 7);
}

#[test]
fn after_ctrl_c_anywhere_everything_answered_is_saved() {
    let lines = long_dialogue();
    for length in 0..lines.len() {
        let played = small().ask(lines[..length].iter().cloned().chain([ScriptedReply::Interrupt]));
        assert!(matches!(played.stop, Some(Stop::Interrupted)), "after {length}: {:?}", played.stop);
        let saved = played.store.saves.last();
        let is_kept = saved.map_or(played.answers.given.is_empty(), |saved| *saved == played.answers);
        assert!(is_kept, "after {length}, {:?}: {saved:#?}", played.shown.last());
    }
}

#[test]
fn after_the_end_of_input_anywhere_everything_answered_is_saved() {
    let lines = long_dialogue();
    for length in 2..lines.len() {
        let played = small().ask(lines[..length].iter().cloned());
        assert!(played.ran_out(), "after {length}: {:?}", played.stop);
        assert_eq!(played.store.saves.last(), Some(&played.answers), "after {length}");
    }
}

#[test]
fn each_answer_each_piece_of_evidence_and_each_note_is_a_save_of_its_own() {
    let saves = |lines: &[ScriptedReply]| small().ask(lines.iter().cloned()).store.saves.len();
    let lines = [pick(NOTE), typed("uwaga"), pick(YES), typed("a.example; b.example"), pick(NONE_OF_THESE)];
    let counted: Vec<usize> = (0..=lines.len()).map(|length| saves(&lines[..length])).collect();
    assert_eq!(counted, [0, 0, 1, 2, 4, 5]);
}

#[test]
fn help_and_steps_back_save_nothing() {
    let played =
        small().ask([pick(HELP), pick(NO), ScriptedReply::Back, pick(HELP), pick(ELSEWHERE), ScriptedReply::Back]);
    assert_eq!(played.store.saves.len(), 1);
}

#[test]
fn what_is_gone_on_with_is_what_was_saved() {
    let lines = long_dialogue();
    let first = small().ask(lines[..9].iter().cloned().chain([ScriptedReply::Interrupt]));
    let saved = first.store.saves.last().cloned().expect("something saved");
    let again = Stage { answers: saved, ..small() }.ask([]);
    assert_eq!(again.numbers(), [3]);
    assert_eq!(again.evidence("grupy").len() + again.evidence("raport").len(), first.evidence("grupy").len() + 2);
}

#[test]
fn a_full_disk_ends_the_dialogue_with_its_fault() {
    let mut stage = small();
    stage.store.is_full = true;
    let played = stage.ask([pick(NO), pick(NO)]);
    let Some(Stop::Unsaved(place, faults)) = &played.stop else { panic!("{:?}", played.stop) };
    assert_eq!((place.as_str(), faults.to_string().as_str()), ("raport", "cannot-write"));
    assert_eq!(played.left, 1);
    assert!(played.answers.given.contains_key(&id("raport")));
}
