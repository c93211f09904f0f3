//! Evidence for an answer, at one prompt.

use cert::ask::script::ScriptedReply;
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use chrono::NaiveDate;

use super::replies::*;
use super::stage::{Stage, id, proof, small};

fn yes(lines: impl IntoIterator<Item = ScriptedReply>) -> Vec<ScriptedReply> {
    std::iter::once(pick(YES)).chain(lines).collect()
}

fn url(url: &str, place: &str) -> Evidence {
    let place = Some(place.to_owned()).filter(|place| !place.is_empty());
    Evidence { place, ..Evidence::new(EvidenceRef::Url(url.to_owned())) }
}

fn act(name: &str, date: Option<NaiveDate>) -> Evidence {
    Evidence { date, ..Evidence::new(EvidenceRef::Act(name.to_owned())) }
}

fn file(path: &str) -> Evidence {
    let (path, sha256) = (path.to_owned(), Some("0".repeat(64)));
    Evidence::new(EvidenceRef::File { path, sha256, state: EvidenceState::Intact })
}

#[test]
fn later_leaves_the_answer_without_evidence() {
    let played = small().ask(yes_for_now());
    assert_eq!((played.evidence("raport"), played.numbers()), (&[][..], vec![1, 2]));
}

#[test]
fn several_pieces_with_their_places_are_given_at_one_prompt() {
    let line = "a.example/raport, s. 14–16; uchwała 12/2026 z 2 marca 2026; /home/a/raport.pdf";
    let played = small().ask(yes([typed(line)]));
    let date = NaiveDate::from_ymd_opt(2026, 3, 2);
    let expected =
        [url("https://a.example/raport", "s. 14–16"), act("uchwała 12/2026", date), file("dowody/raport.pdf")];
    assert_eq!(played.evidence("raport"), expected);
    assert_eq!(played.store.attached, ["/home/a/raport.pdf"]);
    // Each piece is shown as stored, and the next question follows.
    assert_eq!((played.count("dowód: https://a.example/raport, s. 14–16"), played.numbers()), (1, vec![1, 2]));
}

#[test]
fn what_cannot_be_is_explained_and_what_was_typed_is_not_lost() {
    let played = small().ask(yes([typed("a.example; brak.pdf, s. 2; uchwała 1 z 31 lutego 2026 r.")]));
    assert_eq!((played.count("EXPLAINED no-evidence-file"), played.count("EXPLAINED no-such-day")), (1, 1));
    assert_eq!(played.evidence("raport"), [proof("https://a.example")]);
    assert_eq!(played.asked_last(), "Dowód: > brak.pdf, s. 2; uchwała 1 z 31 lutego 2026 r.");
}

#[test]
fn an_address_that_is_none_is_refused_as_everywhere() {
    let played = small().ask(yes([typed("jan@urzad.example; HTTPS://a.example/raport; https://x")]));
    assert_eq!(played.count("EXPLAINED not-an-address"), 2);
    assert_eq!(played.evidence("raport"), [proof("https://a.example/raport")]);
    assert!(played.store.attached.is_empty());
}

#[test]
fn an_act_without_its_day_is_said_when_it_is_entered() {
    let played = small().ask(yes([typed("zarządzenie 7")]));
    assert_eq!(played.evidence("raport"), [act("zarządzenie 7", None)]);
    assert_eq!(played.count("nie liczy się: „zarządzenie 7” nie ma daty"), 1);
}

#[test]
fn esc_goes_back_to_the_answer_and_attaches_nothing() {
    let played = small().ask(yes([ScriptedReply::Back]));
    assert_eq!(played.evidence("raport"), []);
    assert_eq!(played.asked_last(), "Odpowiedź: > tak");
}

#[test]
fn evidence_used_before_has_a_number_and_a_place_of_its_own() {
    let groups = vec![tick(&["radni", "seniorzy"]), typed("1, wykres na końcu; 2 s. 3; b.example; 1 :: § 4")];
    let played = small().ask(script([yes_with("https://a.example, s. 1; https://c.example"), groups]));
    let expected = [("a", "wykres na końcu"), ("c", "s. 3"), ("b", ""), ("a", "§ 4")];
    assert_eq!(played.evidence("grupy"), expected.map(|(host, place)| url(&format!("https://{host}.example"), place)));
    assert_eq!(played.evidence("raport")[0], url("https://a.example", "s. 1"));
}

#[test]
fn a_number_means_the_same_as_long_as_the_dialogue_lasts() {
    let first = vec![pick(YES), typed("b.example; a.example")];
    let groups =
        vec![tick(&["radni", "seniorzy"]), ScriptedReply::Enter, ScriptedReply::Back, tick(&["radni", "seniorzy"])];
    let played = small().ask(script([first, groups, vec![typed("c.example; 1")]]));
    let offered = "  1. https://b.example\n  2. https://a.example";
    assert_eq!(played.count(offered), 2, "{:#?}", played.shown);
    assert_eq!(played.evidence("grupy"), [url("https://c.example", ""), url("https://b.example", "")]);
}

#[test]
fn what_was_refused_stands_there_to_be_corrected_and_enter_alone_is_no_refusal_again() {
    let played = small().ask(yes([typed("https://x"), typed("")]));
    assert_eq!((played.count("EXPLAINED not-an-address"), played.numbers()), (1, vec![1, 2]));
}

#[test]
fn help_is_at_hand_at_the_evidence_too() {
    let played = small().ask(yes([typed("pomoc"), typed("p")]));
    assert_eq!((played.count("Raport to dokument."), played.store.attached.len()), (2, 0));
}

#[test]
fn a_list_that_is_known_in_part_is_asked_for_its_evidence() {
    let groups = vec![tick(&["radni", "o pozostałych"]), typed("a.example")];
    let played = small().ask(script([vec![pick(NO)], groups]));
    assert_eq!(played.evidence("grupy"), [proof("https://a.example")]);
}

#[test]
fn the_same_piece_is_not_kept_twice() {
    let again = vec![ScriptedReply::Back, pick(YES), typed("https://a.example")];
    let played = small().ask(script([yes_with("https://a.example"), again]));
    assert_eq!(played.evidence("raport").len(), 1);
}

#[test]
fn how_evidence_is_written_is_said_once() {
    let played = small().ask(script([yes_with("a.example"), vec![tick(&["radni", "seniorzy"]), ScriptedReply::Enter]]));
    assert_eq!(played.count("Dowód to plik, adres strony albo akt z datą."), 1);
}

fn with_damaged_file() -> Stage {
    let mut stage = small().answered("raport", "tak");
    let path = "dowody/raport.pdf".to_owned();
    let damaged = EvidenceRef::File { path, sha256: Some("0".repeat(64)), state: EvidenceState::Altered };
    let answer = stage.answers.given.get_mut(&id("raport")).expect("an answer");
    answer.evidence = vec![Evidence::new(damaged)];
    stage
}

#[test]
fn a_damaged_file_is_not_offered_for_another_answer_and_its_own_is_asked_again() {
    let played = with_damaged_file().ask([pick(NO), tick(&["radni", "seniorzy"])]);
    assert_eq!((played.numbers(), played.count("Można podać numer")), (vec![1, 2], 0));
}

// Returns to an answer that has evidence.
fn correcting(lines: impl IntoIterator<Item = ScriptedReply>) -> super::stage::Played {
    let two = vec![pick(YES), typed("a.example, s. 1; zarządzenie 7"), ScriptedReply::Back, pick(YES), typed("popraw")];
    small().ask(script([two, lines.into_iter().collect()]))
}

#[test]
fn a_piece_is_corrected_as_it_could_be_typed() {
    let lines = [pick("zarządzenie"), typed("zarządzenie 7 z 2.3.2026"), ScriptedReply::Enter];
    let played = correcting(lines);
    assert_eq!(played.cursors("Ma być:"), ["zarządzenie 7"]);
    let date = NaiveDate::from_ymd_opt(2026, 3, 2);
    assert_eq!(played.evidence("raport"), [url("https://a.example", "s. 1"), act("zarządzenie 7", date)]);
    assert_eq!(played.store.saves.last().map(|saved| &saved.given), Some(&played.answers.given));
}

#[test]
fn an_empty_line_takes_a_piece_out_and_esc_changes_nothing() {
    let out = correcting([pick("https://a.example"), typed("")]);
    assert_eq!(out.evidence("raport"), [act("zarządzenie 7", None)]);
    for lines in [vec![ScriptedReply::Back], vec![pick("https://a.example"), ScriptedReply::Back]] {
        assert_eq!(correcting(lines).evidence("raport").len(), 2);
    }
}

#[test]
fn what_cannot_be_corrected_stays_as_it_was() {
    let played = correcting([pick("https://a.example"), typed("brak.pdf"), ScriptedReply::Back]);
    assert_eq!((played.evidence("raport").len(), played.count("EXPLAINED no-evidence-file")), (2, 1));
    assert_eq!(played.cursors("Ma być:"), ["https://a.example, s. 1", "brak.pdf"]);
}
