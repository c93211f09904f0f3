//! The layout of a saved file.

use cert_core::application::answers::{Answer, Answers, RubricRef};
use cert_core::application::edition::{Edition, EndsWith, NextEdition};
use cert_core::application::evidence::{Evidence, EvidenceRef};
use cert_core::basics::municipality::{Municipality, Terc};
use cert_core::basics::text::{Id, Version};
use cert_core::rubric::claim::Claim;
use chrono::NaiveDate;

use crate::support::application::Folder;

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn id(text: &str) -> Id {
    Id::new(text).expect("an id")
}

fn example() -> Answers {
    let version = Version::new("2026.1").expect("a version");
    let mut answers = Answers::new(RubricRef { id: id("mini"), version });
    answers.applied_for = Some(2);
    answers.municipality =
        Municipality { name: "Przykładowo".to_owned(), terc: Some(Terc::new("2401011").expect("a code")), at: None };
    answers.edition = Edition { name: "XII edycja".to_owned(), ended: day(2026, 10, 16) };
    let (ends, ends_with) = (day(2027, 10, 15), Some(EndsWith::Results));
    answers.next_edition =
        Some(NextEdition { name: Some("XIII edycja".to_owned()), held: true, ends, ends_with, certain: false });
    answers.filled_on = day(2026, 11, 20);
    answers.filled_by = Some("Wydział Dialogu".to_owned());
    let act = Evidence::new(EvidenceRef::Act("zarządzenie 12.2026".to_owned()));
    let act = Evidence { date: day(2026, 3, 2), place: Some("§ 3".to_owned()), ..act };
    let page = EvidenceRef::Url("https://przyklad.example/raport".to_owned());
    let evidence = vec![act, Evidence::new(page)];
    let groups = ["radni", "mieszkancy"].map(id).into();
    for (question, is) in
        [("lata", Claim::Number(4)), ("grupy", Claim::Many(groups)), ("zasady", Claim::One(id("nic")))]
    {
        answers.given.insert(id(question), Answer::new(is));
    }
    let note = Some("Pierwszy wiersz\nDrugi wiersz".to_owned());
    answers.given.insert(id("raport"), Answer { is: Claim::Yes, evidence, note });
    answers
}

const EXPECTED: &str = r#"format = 1
rubric = { id = "mini", version = "2026.1" }
applied_for = 2
filled_on = 2026-11-20

[municipality]
name = "Przykładowo"
terc = "2401011"

[edition]
name = "XII edycja"
ended = 2026-10-16

[next_edition]
name = "XIII edycja"
ends = 2027-10-15
ends_with = "results"
certain = false

[people]
filled_by = "Wydział Dialogu"

# Czy powstał raport?
[answers.raport]
is = "tak"
evidence = [
  { act = "zarządzenie 12.2026", date = 2026-03-02, where = "§ 3" },
  { url = "https://przyklad.example/raport" },
]
note = """
Pierwszy wiersz
Drugi wiersz"""

# Co postanowiono?
[answers.zasady]
is = "nic"

# Kto brał udział?
[answers.grupy]
is = ["mieszkancy", "radni"]

# Na ile lat jest plan?
[answers.lata]
is = 4
"#;

#[test]
fn a_new_file_is_readable_in_rubric_order_and_its_dates_are_native() {
    let folder = Folder::empty();
    folder.create(&example());
    assert_eq!(folder.text(), EXPECTED);
}

#[test]
fn a_new_application_has_a_folder_for_evidence() {
    let folder = Folder::empty();
    folder.create(&example());
    assert_eq!(folder.names(), ["dowody", "odpowiedzi.toml"]);
}

#[test]
fn what_is_taken_back_is_gone_from_the_file() {
    let folder = Folder::empty();
    folder.create(&example());
    folder.change(|answers| {
        answers.applied_for = None;
        answers.next_edition = None;
        answers.filled_by = None;
        answers.municipality.terc = None;
        let raport = answers.given.get_mut(&id("raport")).expect("an answer");
        raport.evidence.clear();
        raport.note = None;
    });
    let text = folder.text();
    for gone in ["applied_for", "next_edition", "filled_by", "terc", "evidence", "note"] {
        assert!(!text.contains(gone), "{gone} in\n{text}");
    }
}

#[test]
fn the_file_of_an_application_can_be_given_itself() {
    let folder = Folder::empty();
    folder.create(&example());
    let renamed = folder.path().join("odpowiedzi-2026.toml");
    std::fs::rename(folder.file(), &renamed).unwrap();
    let versions = cert_core::format::answers::Versions::Same;
    let mut application =
        cert::store::application::folder::Application::open(&renamed, &folder.rubric, versions).unwrap();
    application.answers.filled_by = Some("Ktoś inny".to_owned());
    application.save(&folder.rubric).unwrap();
    assert!(std::fs::read_to_string(&renamed).unwrap().contains("Ktoś inny"));
    assert!(!folder.file().exists());
}
