//! The municipality, the edition and the level.

use cert::ask::interview::heading::FIELDS;
use cert::ask::script::ScriptedReply;
use cert_core::application::edition::EndsWith;
use cert_core::basics::municipality::Terc;
use cert_core::editing::heading::Field;
use chrono::NaiveDate;

use super::replies::*;
use super::stage::{Played, Stage, small};

fn unnamed() -> Stage {
    let mut stage = small();
    stage.answers.municipality.name.clear();
    stage.answers.edition.name.clear();
    stage
}

fn head(stage: Stage, lines: impl IntoIterator<Item = ScriptedReply>) -> Played {
    stage.play(lines, |session| session.heading(&[]))
}

fn names() -> Vec<ScriptedReply> {
    vec![typed("Przykładowo"), typed("XII edycja")]
}

// Names, no code, an end; then the next edition is asked about.
fn until_next() -> Vec<ScriptedReply> {
    script([names(), vec![ScriptedReply::Enter, typed("16.10.2026")]])
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[test]
fn every_field_is_asked_in_its_order_and_kept() {
    let next = vec![pick(YES), typed("XIII edycja"), typed("15.10.2027"), pick("koniec realizacji"), pick("tak")];
    let rest = vec![pick("poziom 2"), typed("Anna Przykładowa")];
    let code = vec![typed("2464011"), typed("2026-10-16")];
    let played = head(unnamed(), script([names(), code, next, rest]));
    assert!(played.is_done(), "{:#?}", played.shown);
    let asked = played.shown.iter().filter(|text| text.contains(" > ")).count();
    assert_eq!(asked, FIELDS.len());
    let answers = &played.answers;
    assert_eq!((answers.municipality.name.as_str(), answers.edition.name.as_str()), ("Przykładowo", "XII edycja"));
    assert_eq!(answers.municipality.terc.as_ref().map(Terc::as_str), Some("2464011"));
    assert_eq!((answers.edition.ended, answers.applied_for), (day(2026, 10, 16), Some(2)));
    assert_eq!(answers.filled_by.as_deref(), Some("Anna Przykładowa"));
    let next = answers.next_edition.as_ref().expect("a next edition");
    assert_eq!((next.name.as_deref(), next.held, next.ends), (Some("XIII edycja"), true, day(2027, 10, 15)));
    assert_eq!((next.ends_with, next.certain), (Some(EndsWith::Implementation), true));
}

#[test]
fn names_are_needed_and_everything_else_may_be_left_out() {
    let skipped = vec![
        ScriptedReply::Enter,
        ScriptedReply::Enter,
        pick("jeszcze nie wiadomo"),
        pick("jeszcze nie wiadomo"),
        ScriptedReply::Enter,
    ];
    let needed = vec![ScriptedReply::Enter, typed("Przykładowo"), typed("  "), typed("XII edycja")];
    let played = head(unnamed(), script([needed, skipped]));
    assert!(played.is_done(), "{:#?}", played.shown);
    assert_eq!(played.count("To pole trzeba wypełnić."), 2);
    let answers = &played.answers;
    assert!(answers.next_edition.is_none() && answers.edition.ended.is_none() && answers.applied_for.is_none());
    assert!(answers.municipality.terc.is_none() && answers.filled_by.is_none());
}

#[test]
fn details_of_a_next_edition_are_asked_only_where_there_is_one() {
    let played = head(unnamed(), script([until_next(), vec![pick("nie,")]]));
    assert_eq!(played.answers.next_edition.as_ref().map(|next| next.held), Some(false));
    assert!(played.asked_last().contains("poziom"), "{}", played.asked_last());
}

#[test]
fn what_the_last_day_marks_is_asked_only_where_there_is_a_day() {
    let played = head(unnamed(), script([until_next(), vec![pick(YES), typed("XIII edycja"), ScriptedReply::Enter]]));
    assert!(played.asked_last().contains("poziom"), "{}", played.asked_last());
    assert_eq!(played.answers.next_edition.and_then(|next| next.ends), None);
}

#[test]
fn each_kind_of_wrong_terc_code_is_told_in_words() {
    let wrong = ["246401", "24640ab", "9964011", "2400011", "2464000"];
    let lines = script([names(), wrong.map(typed).to_vec()]);
    let played = head(unnamed(), lines);
    let words = ["7 cyfr, a podano 6", "tylko z cyfr", "województwa „99”", "powiatu „00”", "gminy „00”"];
    for told in words {
        assert_eq!(played.count(told), 1, "{told}: {:#?}", played.shown);
    }
    assert!(played.answers.municipality.terc.is_none());
}

#[test]
fn days_that_cannot_be_are_refused_with_the_reason() {
    let ended = vec![typed("31.02.2026"), typed("21.11.2026"), typed("16.10.2026")];
    let next = vec![pick(YES), typed("XIII"), typed("15.10.2026"), typed("16.10.2026")];
    let played = head(unnamed(), script([names(), vec![ScriptedReply::Enter], ended, next]));
    assert_eq!(
        (played.count("Nie ma dnia „31.02.2026”: luty 2026 r. ma 28 dni."), played.count("jeszcze nie nadszedł")),
        (1, 1)
    );
    assert_eq!(played.count("wcześniejsza niż koniec ocenianej edycji (16.10.2026)"), 1);
    assert_eq!(played.answers.next_edition.and_then(|next| next.ends), day(2026, 10, 16));
}

#[test]
fn a_next_edition_never_ends_before_the_one_assessed_even_when_that_is_corrected() {
    let first = vec![typed("16.10.2025"), pick(YES), typed("XIII"), typed("15.10.2026")];
    let corrected = vec![
        ScriptedReply::Back,
        ScriptedReply::Back,
        ScriptedReply::Back,
        ScriptedReply::Back,
        typed("16.11.2026"),
        ScriptedReply::Enter,
        ScriptedReply::Enter,
    ];
    let played = head(unnamed(), script([names(), vec![ScriptedReply::Enter], first, corrected]));
    assert_eq!(played.asked_last(), "Kiedy skończy się następna edycja? > ", "{:#?}", played.shown);
    assert!(played.store.saves.iter().all(|saved| saved.check_days().is_ok()));
}

#[test]
fn today_is_a_day_on_which_the_edition_can_have_ended() {
    let played = head(unnamed(), script([names(), vec![ScriptedReply::Enter, typed("20.11.2026")]]));
    assert_eq!(played.answers.edition.ended, day(2026, 11, 20));
}

#[test]
fn esc_goes_back_through_the_fields_that_were_asked_with_what_was_typed() {
    let played = head(
        unnamed(),
        script([until_next(), vec![pick("nie,"), ScriptedReply::Back, ScriptedReply::Back, ScriptedReply::Back]]),
    );
    assert!(played.ran_out());
    assert_eq!(played.cursors("Czy będzie następna edycja?")[1], "nie, nie odbędzie się");
    assert_eq!(played.cursors("Kiedy ta edycja"), ["", "16.10.2026"]);
    assert!(played.asked_last().starts_with("Kod TERC"));
}

#[test]
fn esc_on_the_first_field_asks_it_again() {
    let played = head(unnamed(), [ScriptedReply::Back, typed("Przykładowo")]);
    assert_eq!(played.answers.municipality.name, "Przykładowo");
}

#[test]
fn fields_given_on_the_command_line_are_not_asked() {
    let played = small().play([ScriptedReply::Enter], |session| session.heading(&FIELDS[..10]));
    assert!(played.is_done());
    assert_eq!(played.shown.iter().filter(|text| text.contains(" > ")).count(), 1);
    assert_eq!(FIELDS[10], Field::FilledBy);
}

#[test]
fn it_is_saved_as_soon_as_both_names_are_known_and_said_once() {
    let played = head(unnamed(), names());
    assert_eq!((played.store.saves.len(), played.count("SAVED THERE")), (1, 1));
    let played =
        head(unnamed(), script([names(), vec![typed("2464011"), typed("16.10.2026"), ScriptedReply::Interrupt]]));
    assert_eq!((played.store.saves.len(), played.count("SAVED THERE")), (3, 1));
    assert_eq!(played.store.saves.last(), Some(&played.answers));
}

#[test]
fn an_application_of_the_same_names_is_offered_and_gone_on_with() {
    let mut stage = unnamed();
    stage.store.kept = Some(small().answered("raport", "tak").answers);
    let played = head(stage, script([names(), vec![ScriptedReply::Enter]]));
    assert!(played.is_done(), "{:#?}", played.shown);
    assert_eq!(played.is("raport"), word("tak"));
}

#[test]
fn another_name_of_the_edition_can_be_given_instead() {
    let mut stage = unnamed();
    stage.store.kept = Some(small().answered("raport", "tak").answers);
    let played = head(stage, script([names(), vec![pick("podać inną"), typed("XIII edycja")]]));
    assert!(played.ran_out());
    assert_eq!((played.answers.edition.name.as_str(), played.answers.given.len()), ("XIII edycja", 0));
}

#[test]
fn a_heading_that_was_cut_short_goes_on_after_the_names() {
    let played = small().play([typed("2464011")], |session| session.heading_rest(&[]));
    assert!(played.ran_out());
    assert_eq!(played.cursors("Nazwa gminy:").len(), 0);
    assert!(played.answers.municipality.terc.is_some());
}

#[test]
fn a_slip_in_the_name_and_a_code_of_elsewhere_are_said_and_kept() {
    let played = head(unnamed(), [typed("Czestohowa"), typed("XII edycja"), typed("1465011")]);
    assert!(played.shown.iter().any(|text| text == "! Nie ma gminy Czestohowa; czy chodzi o Częstochowa?"));
    let municipality = &played.answers.municipality;
    assert_eq!(municipality.name, "Czestohowa");
    let played = head(unnamed(), [typed("Częstochowa"), typed("XII edycja"), typed("1465011")]);
    assert!(played.shown.iter().any(|text| text.contains("jest z innego województwa (mazowieckie)")));
    assert_eq!(played.answers.municipality.terc.as_ref().map(Terc::as_str), Some("1465011"));
}

#[test]
fn what_tells_gminas_of_one_name_apart_is_not_a_part_of_the_name() {
    let played = head(unnamed(), [typed("Brodnica, gmina wiejska, powiat śremski"), typed("XII edycja")]);
    assert_eq!(played.answers.municipality.name, "Brodnica");
    assert!(!played.shown.iter().any(|text| text.starts_with('!')), "{:?}", played.shown);
    let played = head(unnamed(), [typed("Przykładowo, część"), typed("XII edycja")]);
    assert_eq!(played.answers.municipality.name, "Przykładowo, część");
}
