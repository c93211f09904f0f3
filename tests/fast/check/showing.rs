//! `cert show`: one certificate, its history, and its records.

use std::sync::Arc;

use cert_core::basics::digest::sha256;
use cert_core::certificate::event::EventKind;

use crate::support::running::Ran;
use crate::support::small_register::{SmallRegister, TODAY, certificate, day, instead_of, planned, settled, then};

fn flat(ran: &Ran) -> String {
    ran.out().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_history_goes_back_to_the_first_and_on_to_the_successor() {
    let first = settled(1, "2023-01-10", "Przykładowo", "3299011");
    let second = instead_of(settled(2, "2024-01-10", "Przykładowo", "3299011"), &first);
    let third = instead_of(planned(3, "2025-01-10", "2026-02-10", "Przykładowo", "3299011"), &second);
    let ended = EventKind::EditionCertain { ends: day("2026-02-15"), ends_with: None };
    let third = then(third, "2026-02-20", ended);
    let fourth = instead_of(settled(4, "2026-03-01", "Przykładowo", "3299011"), &third);
    let small = SmallRegister::with(&[second, third, fourth]);
    let page = flat(&small.run(&["show", "ubo-2025-0003"]));
    let told = [
        "wcześniej UBO-2023-0001, którego nie ma w rejestrze",
        "10.01.2024: wystawiono UBO-2024-0002, poziom 2",
        "10.01.2025: wystawiono UBO-2025-0003, poziom 2",
        "20.02.2026: następna edycja skończyła się 15.02.2026 (Jan Wystawiający: tak się stało)",
        "01.03.2026: zastąpił go UBO-2026-0004, poziom 2",
    ];
    let places: Vec<_> = told.iter().map(|line| page.find(line).unwrap_or_else(|| panic!("{line}\n{page}"))).collect();
    assert!(places.is_sorted(), "{page}");
    assert!(page.contains("✗ zastąpiony. Zastąpił go UBO-2026-0004, wystawiony 01.03.2026."), "{page}");
}

#[test]
fn two_certificates_that_name_each_other_do_not_hang_it() {
    let mut one = settled(1, TODAY, "Przykładowo", "3299011");
    let other = instead_of(settled(2, TODAY, "Przykładowo", "3299011"), &one);
    one.replaces = Some(other.id.clone());
    let small = SmallRegister::with(&[one, other]);
    for command in [&["check"][..], &["list"], &["show", "UBO-2026-0001"], &["calendar"]] {
        assert!(small.run(command).code.is_some(), "{command:?}");
    }
}

#[test]
fn why_it_is_not_valid_is_said() {
    let small = SmallRegister::with(&[
        then(settled(1, "2026-01-01", "Cofnięte", "0299011"), "2026-02-01", EventKind::Revoked),
        settled(2, "2026-12-01", "Jutro", "0499011"),
        settled(3, "2025-11-01", "Wygasłe", "0699011"),
        certificate(4, "2025-11-01", "Niepewne", "0899011"),
        planned(5, "2025-09-01", "2026-10-15", "Planowane", "1099011"),
    ]);
    for (id, why) in [
        ("UBO-2026-0001", "✗ cofnięty. Cofnięto go 01.02.2026 (Jan Wystawiający): tak się stało"),
        ("UBO-2026-0002", "✗ jeszcze nie. Zacznie obowiązywać 01.12.2026."),
        ("UBO-2025-0003", "✗ wygasł. Był ważny do końca niedzieli 1 listopada 2026."),
        ("UBO-2025-0004", "○ niepewny. Był ważny co najmniej do końca niedzieli 1 listopada 2026; czy jest dalej"),
        ("UBO-2025-0005", "○ niepewny. Był ważny do końca czwartku 15 października 2026; czy jest dalej"),
    ] {
        let ran = small.run(&["show", id]);
        assert!(flat(&ran).contains(why) && ran.code == Some(0), "{why}\n{}", ran.out());
    }
}

#[test]
fn the_json_has_all_that_stands_in_the_file() {
    let small = SmallRegister::with(&[then(
        planned(7, "2026-01-10", "2027-01-15", "Stare", "3299011"),
        "2026-02-01",
        EventKind::NameCorrected { name: "Nowe".to_owned() },
    )]);
    let printed = small.run(&["show", "UBO-2026-0007", "--format", "json"]).out();
    let (a, b) = ("a".repeat(64), "b".repeat(64));
    let expected = format!(
        r#"{{"format":"cert.show/1","as_of":"2026-11-20","id":"UBO-2026-0007","municipality":{{"name":"Nowe","terc":"3299011"}},"level":2,"also_met":null,"status":"valid","valid_until":"2027-01-15","at_least":false,"because":"edition","twelve_months":"2027-01-10","edition_ends":"2027-01-15","planned":true,"days_left":56,"signed":false,"issued":"2026-01-10","months":12,"replaces":null,"replaced_by":null,"rubric":{{"id":"ubo","version":"2026.1","sha256":"{a}"}},"answers":{{"edition":"XII edycja","sha256":"{b}","points":41,"of":47}},"people":{{"filled_by":null,"reviewers":["Anna Oceniająca"],"issuer":"Jan Wystawiający"}},"next_edition":{{"name":null,"held":true,"ends":"2027-01-15","ends_with":null,"certain":false}},"events":[{{"on":"2026-02-01","kind":"name-corrected","name":"Nowe","by":"Jan Wystawiający","reason":"tak się stało"}}],"dossier":"absent","rubric_copy":"absent"}}"#
    );
    assert_eq!(printed.trim_end(), expected);
}

#[test]
fn what_was_kept_is_as_it_was_or_gone_or_damaged() {
    let rubric = include_str!("../../../questionnaire/rubric.toml");
    let answers = "format = 1\n";
    let list = format!("{}  zgloszenie/odpowiedzi.toml\n", sha256(answers.as_bytes()));
    let mut issued = settled(7, TODAY, "Przykładowo", "3299011");
    Arc::make_mut(&mut issued.rubric).sha256 = sha256(rubric.as_bytes());
    issued.answers.sha256 = sha256(list.as_bytes());
    let small = SmallRegister::with(std::slice::from_ref(&issued));
    let kept = || {
        let found = small.json(TODAY, &["show", "UBO-2026-0007"]);
        let word = |key: &str| found[key].as_str().expect("a word").to_owned();
        ((word("dossier"), word("rubric_copy")), small.run(&["show", "UBO-2026-0007"]))
    };
    let both = |dossier: &str, rubric: &str| (dossier.to_owned(), rubric.to_owned());
    let (found, ran) = kept();
    assert_eq!((found, ran.code), (both("absent", "absent"), Some(0)));
    assert!(ran.out().contains("\npoziom 2\n"), "{}", ran.out());
    let dossier = format!("certificates/dossiers/{}", issued.answers.sha256);
    let copy = format!("certificates/rubrics/{}.toml", issued.rubric.sha256);
    small.0.write(&format!("{dossier}/SHA256SUMS"), &list);
    small.0.write(&format!("{dossier}/zgloszenie/odpowiedzi.toml"), answers);
    small.0.write(&copy, rubric);
    let (found, ran) = kept();
    assert_eq!((found, ran.code), (both("sound", "sound"), Some(0)));
    assert!(ran.out().contains("\npoziom 2 – pełna ewaluacja"), "{}", ran.out());
    small.0.write(&format!("{dossier}/zgloszenie/odpowiedzi.toml"), "format = 2\n");
    small.0.write(&copy, format!("{rubric}\n"));
    let (found, ran) = kept();
    assert_eq!((found, ran.code), (both("damaged", "damaged"), Some(1)));
    assert!(ran.err().contains("odpowiedzi.toml"), "{}", ran.err());
}
