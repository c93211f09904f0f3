//! Evidence for an answer.

use cert::ask::script::ScriptedReply;
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use chrono::NaiveDate;

use super::replies::*;
use super::stage::{Stage, id, proof, small};

fn yes(lines: impl IntoIterator<Item = ScriptedReply>) -> Vec<ScriptedReply> {
    std::iter::once(pick(YES)).chain(lines).collect()
}

fn placed(proof: EvidenceRef, place: &str) -> Evidence {
    Evidence { place: Some(place.to_owned()), ..Evidence::new(proof) }
}

#[test]
fn later_leaves_the_answer_without_evidence() {
    let played = small().ask(yes_for_now());
    assert_eq!(played.evidence("raport"), []);
    assert_eq!(played.numbers(), [1, 2]);
}

#[test]
fn where_evidence_is_only_welcome_it_can_be_left_out_for_good() {
    let ticked = [pick(ON_A_LIST), tick(&["radni", "seniorzy"]), pick(WITHOUT), ScriptedReply::Enter];
    assert_eq!(small().answered("raport", "tak").ask(ticked).numbers(), [2, 3]);
}

#[test]
fn an_address_with_its_page_is_kept() {
    let played = small().ask(yes([pick(ADDRESS), typed("https://a.example/raport"), typed("s. 14–16")]));
    let url = EvidenceRef::Url("https://a.example/raport".to_owned());
    assert_eq!(played.evidence("raport"), [placed(url, "s. 14–16")]);
}

#[test]
fn an_address_is_refused_where_it_is_none_and_completed_where_its_beginning_is_missing() {
    let played =
        small().ask(yes([pick(ADDRESS), typed("raport na biurku"), typed("a.example/raport"), ScriptedReply::Enter]));
    assert_eq!(played.count("Raport na biurku nie jest adresem strony."), 1);
    assert_eq!(played.evidence("raport"), [proof("https://a.example/raport")]);
}

#[test]
fn an_address_given_for_a_file_is_taken_as_one_and_refused_alike() {
    let lines = [pick(FILE), typed("jan@urzad.example"), typed("HTTPS://a.example/raport"), ScriptedReply::Enter];
    let played = small().ask(yes(lines));
    assert_eq!(played.count("to adres poczty"), 1);
    assert_eq!(played.evidence("raport"), [proof("https://a.example/raport")]);
    assert!(played.store.attached.is_empty());
}

#[test]
fn the_address_is_typed_on_an_empty_line() {
    let played = small().ask(yes([pick(ADDRESS)]));
    assert_eq!(played.cursors("Adres strony:"), [""]);
}

#[test]
fn an_act_has_a_name_and_perhaps_a_date() {
    let dated = [pick(ACT), typed("uchwała 12/2026"), typed("wczoraj"), typed("2.3.2026"), ScriptedReply::Enter];
    let undated = [pick(ACT), typed(""), typed("zarządzenie 7"), ScriptedReply::Enter, ScriptedReply::Enter];
    let played = small().ask(yes(dated.into_iter().chain(undated)));
    let act = |name: &str, date| Evidence { date, ..Evidence::new(EvidenceRef::Act(name.to_owned())) };
    let date = NaiveDate::from_ymd_opt(2026, 3, 2);
    assert_eq!(played.evidence("raport"), [act("uchwała 12/2026", date), act("zarządzenie 7", None)]);
    assert_eq!(played.count("nie liczy się: „zarządzenie 7” nie ma daty"), 1);
    assert_eq!(played.answers.filled_on, NaiveDate::from_ymd_opt(2026, 11, 20));
    assert_eq!((played.count("nie jest datą"), played.count("To pole trzeba wypełnić.")), (1, 1));
}

#[test]
fn the_day_that_an_act_names_itself_is_not_asked_for() {
    let named = "uchwała 12/2026 z dnia 31 lutego 2026 r.";
    let lines = [pick(ACT), typed(named), typed("uchwała 12/2026 z dnia 2 marca 2026 r."), ScriptedReply::Enter];
    let played = small().ask(yes(lines));
    let act = Evidence::new(EvidenceRef::Act("uchwała 12/2026".to_owned()));
    assert_eq!(played.evidence("raport"), [Evidence { date: NaiveDate::from_ymd_opt(2026, 3, 2), ..act }]);
    assert_eq!((played.count("luty 2026 r. ma 28 dni"), played.cursors("Data aktu:").len()), (1, 0));
}

#[test]
fn esc_at_the_date_returns_to_the_name_which_is_still_there() {
    let played = small().ask(yes([pick(ACT), typed("uchwała 12/2026"), ScriptedReply::Back]));
    assert_eq!(played.asked_last(), "Rodzaj i numer aktu: > uchwała 12/2026");
}

#[test]
fn a_file_is_brought_in_by_the_desk_and_it_is_said_where_it_is() {
    let played = small().ask(yes([pick(FILE), typed("/home/a/raport.pdf"), ScriptedReply::Enter]));
    assert_eq!(played.store.attached, ["/home/a/raport.pdf"]);
    assert_eq!(played.count("dowody/raport.pdf."), 1);
    let expected = EvidenceRef::File {
        path: "dowody/raport.pdf".to_owned(),
        sha256: Some("0".repeat(64)),
        state: EvidenceState::Intact,
    };
    assert_eq!(played.evidence("raport"), [Evidence::new(expected)]);
}

#[test]
fn a_file_that_is_not_there_is_explained_and_what_was_typed_is_not_lost() {
    let played = small().ask(yes([pick(FILE), typed("brak.pdf")]));
    assert_eq!(played.count("EXPLAINED no-evidence-file"), 1);
    assert_eq!(played.asked_last(), "Plik: > brak.pdf");
    assert_eq!(played.evidence("raport"), []);
}

#[test]
fn no_file_after_all_returns_to_the_kinds_of_evidence() {
    for reply in [ScriptedReply::Enter, ScriptedReply::Back] {
        assert!(small().ask(yes([pick(FILE), reply])).asked_last().starts_with("Dowód:"));
    }
}

#[test]
fn esc_at_the_page_keeps_the_evidence() {
    let played = small().ask(yes([pick(ADDRESS), typed("a.example"), ScriptedReply::Back]));
    assert_eq!(played.evidence("raport"), [proof("https://a.example")]);
}

#[test]
fn with_evidence_going_on_is_under_the_cursor() {
    let played = small().ask(yes([pick(ADDRESS), typed("a.example"), ScriptedReply::Enter]));
    assert_eq!(played.asked_last(), "Dowód: > dalej (1 dowód)");
}

#[test]
fn evidence_used_before_is_picked_and_has_a_page_of_its_own() {
    let ticked = [pick(ON_A_LIST), tick(&["radni", "seniorzy"]), pick(USED), pick("https://a.example"), typed("s. 2")];
    let played = small().ask(script([yes_with("https://a.example"), ticked.to_vec()]));
    let url = || EvidenceRef::Url("https://a.example".to_owned());
    assert_eq!(played.evidence("grupy"), [placed(url(), "s. 2")]);
    assert_eq!(played.evidence("raport"), [Evidence::new(url())]);
}

#[test]
fn evidence_of_this_answer_itself_is_not_offered_again() {
    let played = small().ask(yes([pick(ADDRESS), typed("a.example"), ScriptedReply::Enter, pick(USED)]));
    assert!(played.asked_last().starts_with("Dowód:"), "{}", played.asked_last());
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
    let played = with_damaged_file().ask([pick(NO), pick(ON_A_LIST), tick(&["radni", "seniorzy"]), pick(USED)]);
    assert_eq!(played.numbers(), [1, 2]);
    assert!(played.asked_last().starts_with("Dowód:"));
}

#[test]
fn evidence_is_removed_one_at_a_time() {
    let two = [
        pick(ADDRESS),
        typed("a.example"),
        ScriptedReply::Enter,
        pick(ADDRESS),
        typed("b.example"),
        ScriptedReply::Enter,
    ];
    let played = small().ask(yes(two.into_iter().chain([pick(REMOVE), pick("https://a.example")])));
    assert_eq!(played.evidence("raport"), [proof("https://b.example")]);
    assert_eq!(played.store.saves.last().map(|saved| saved.given.len()), Some(1));
}

#[test]
fn esc_when_asked_what_to_remove_removes_nothing() {
    let played =
        small().ask(yes([pick(ADDRESS), typed("a.example"), ScriptedReply::Enter, pick(REMOVE), ScriptedReply::Back]));
    assert_eq!(played.evidence("raport"), [proof("https://a.example")]);
    assert!(played.asked_last().starts_with("Dowód:"));
}

#[test]
fn a_text_longer_than_files_may_hold_is_refused_at_the_prompt() {
    let long = "ż".repeat(10_001);
    let played = small().ask(yes([pick(ADDRESS), typed("a.example"), typed(&long), typed("s. 1")]));
    assert_eq!(played.evidence("raport")[0].place.as_deref(), Some("s. 1"));
    assert_eq!(played.count("10000"), 1);
}
