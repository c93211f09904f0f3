//! Various ways of writing an application by hand, all of which are read.

use cert_core::application::edition::{EndsWith, NextEdition};
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use cert_core::basics::digest::sha256;
use cert_core::rubric::claim::Claim;
use chrono::NaiveDate;

use crate::support::application::{Folder, HEADING, id};

fn with(rest: &str) -> Folder {
    Folder::holding(format!("{HEADING}{rest}"))
}

fn evidence(rest: &str) -> Vec<Evidence> {
    with(rest).open().answers.given.remove(&id("raport")).expect("an answer").evidence
}

fn next(rest: &str) -> NextEdition {
    with(&format!("\n[next_edition]\n{rest}\n")).open().answers.next_edition.expect("a next edition")
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[test]
fn the_least_that_an_application_needs() {
    let answers = Folder::holding(HEADING).open().answers;
    assert_eq!(answers.municipality.name, "Przykładowo");
    assert!(answers.given.is_empty() && answers.next_edition.is_none() && answers.applied_for.is_none());
}

#[test]
fn a_byte_order_mark_and_any_line_ends() {
    let expected = Folder::holding(HEADING).open().answers;
    let crlf = HEADING.replace('\n', "\r\n");
    let mixed = HEADING.replacen('\n', "\r\n", 3);
    for text in
        [format!("\u{feff}{HEADING}"), crlf.clone(), format!("\u{feff}{crlf}"), mixed, HEADING.trim_end().to_owned()]
    {
        assert_eq!(Folder::holding(text).open().answers, expected);
    }
}

#[test]
fn dates_as_toml_and_as_people_write_them() {
    for written in ["2026-10-16", "\"2026-10-16\"", "\"16.10.2026\"", "'16.10.2026'"] {
        let text = HEADING.replace("[edition]\n", &format!("[edition]\nended = {written}\n"));
        assert_eq!(Folder::holding(text).open().answers.edition.ended, day(2026, 10, 16), "{written}");
    }
}

#[test]
fn choices_numbers_and_words_as_toml_allows_them() {
    let answers = with(
        "[answers]\nlata = { is = 0b1_00 }\nzasady.is = '''nic'''\n[answers.\"raport\"]\n\"is\" = \"nie\"\n\
         [answers.grupy]\nis = [\n  \"radni\", # pierwsza\n  'mieszkancy',\n]\n[answers.przeglad]\nis = \"nie-dotyczy\"\n",
    );
    let given = answers.open().answers.given;
    assert_eq!(given[&id("lata")].is, Claim::Number(4));
    assert_eq!(given[&id("zasady")].is, Claim::One(id("nic")));
    assert_eq!(given[&id("raport")].is, Claim::No);
    assert_eq!(given[&id("grupy")].is, Claim::Many([id("mieszkancy"), id("radni")].into()));
    assert_eq!(given[&id("przeglad")].is, Claim::NotApplicable);
}

#[test]
fn an_empty_list_of_choices_is_an_answer() {
    let given = with("[answers.grupy]\nis = []\n").open().answers.given;
    assert_eq!(given[&id("grupy")].is, Claim::Many([].into()));
}

#[test]
fn the_day_of_the_answers_and_of_any_evidence() {
    let text = HEADING.replacen("\n\n[", "\nfilled_on = \"20.11.2026\"\n\n[", 1)
        + "[answers.raport]\nis = \"tak\"\nevidence = [{ url = \"https://a.example\", date = \"2 marca 2026 r.\" }]\n";
    let answers = Folder::holding(text).open().answers;
    assert_eq!(answers.filled_on, day(2026, 11, 20));
    assert_eq!(answers.given[&id("raport")].evidence[0].date, day(2026, 3, 2));
}

#[test]
fn of_the_rest_of_a_list_it_may_be_not_known_yet() {
    let is =
        |list: &str| with(&format!("[answers.grupy]\nis = [{list}]\n")).open().answers.given[&id("grupy")].is.clone();
    assert_eq!(is("\"radni\", \"nie-wiem\""), Claim::Partly([id("radni")].into()));
    assert_eq!(is("\"nie-wiem\""), Claim::Unknown);
}

#[test]
fn evidence_in_braces_and_under_headings() {
    let braces = evidence(
        "[answers.raport]\nis = \"tak\"\nevidence = [{ url = \"https://przyklad.example\", where = \"s. 1\" }, \
         { act = \"uchwała 3\", date = 2026-03-02 }]\n",
    );
    let headings = evidence(
        "[answers.raport]\nis = \"tak\"\n[[answers.raport.evidence]]\nurl = \"https://przyklad.example\"\nwhere = \"s. 1\"\n\
         [[answers.raport.evidence]]\nact = \"uchwała 3\"\ndate = \"02.03.2026\"\n",
    );
    assert_eq!(braces, headings);
    assert_eq!((&braces[1].proof, braces[1].date), (&EvidenceRef::Act("uchwała 3".to_owned()), day(2026, 3, 2)));
}

#[test]
fn an_evidence_file_without_a_digest_counts_and_gets_one() {
    for path in ["\"dowody/raport.txt\"", "'dowody\\raport.txt'", "\"./dowody/raport.txt\""] {
        let found = evidence(&format!("[answers.raport]\nis = \"tak\"\nevidence = [{{ file = {path} }}]\n"));
        let EvidenceRef::File { sha256: recorded, state, .. } = &found[0].proof else { panic!("{found:?}") };
        assert_eq!((recorded.as_deref(), *state), (Some(&*sha256(b"Raport\n")), EvidenceState::Unrecorded), "{path}");
        assert!(found[0].flaw().is_none());
    }
}

#[test]
fn an_evidence_file_that_is_gone_or_changed_does_not_count() {
    let changed = format!("sha256 = \"{}\"", sha256(b"Inny raport\n"));
    let pieces = [
        ("dowody/raport.txt", &*changed, EvidenceState::Altered),
        ("dowody/brak.txt", &*changed, EvidenceState::Missing),
    ];
    for (path, digest, expected) in pieces {
        let found =
            evidence(&format!("[answers.raport]\nis = \"tak\"\nevidence = [{{ file = \"{path}\", {digest} }}]\n"));
        assert!(matches!(&found[0].proof, EvidenceRef::File { state, .. } if *state == expected), "{found:?}");
        assert!(found[0].flaw().is_some());
    }
}

#[test]
fn a_digest_may_be_written_in_capitals() {
    let digest = sha256(b"Raport\n").to_uppercase();
    let found = evidence(&format!(
        "[answers.raport]\nis = \"tak\"\nevidence = [{{ file = \"dowody/raport.txt\", sha256 = \"{digest}\" }}]\n"
    ));
    assert!(found[0].flaw().is_none(), "{found:?}");
}

#[test]
fn a_next_edition_as_far_as_it_is_known() {
    let nothing = NextEdition::default();
    let name = || Some("XIII edycja".to_owned());
    assert_eq!(next(""), nothing);
    assert_eq!(next("name = \"XIII edycja\""), NextEdition { name: name(), ..nothing.clone() });
    assert_eq!(next("held = false"), NextEdition { held: false, ..nothing.clone() });
    assert_eq!(
        next("name = \"XIII edycja\"\nheld = false"),
        NextEdition { name: name(), held: false, ..nothing.clone() }
    );
    let ends = day(2027, 10, 15);
    assert_eq!(next("ends = 2027-10-15"), NextEdition { ends, ..nothing.clone() });
    let ends_with = Some(EndsWith::Implementation);
    let full = NextEdition { name: name(), held: true, ends, ends_with, certain: true };
    assert_eq!(
        next(
            "certain = true\nends_with = \"implementation\"\nends = \"15.10.2027\"\nname = \"XIII edycja\"\nheld = true"
        ),
        full
    );
}

#[test]
fn white_space_and_what_could_command_a_terminal_do_not_get_in() {
    let text = HEADING.replace("Przykładowo", " Przykładowo \\u001b[31m\\tDolne\\u202e ");
    assert_eq!(Folder::holding(text).open().answers.municipality.name, "Przykładowo [31m Dolne");
}
