//! Helpful errors: they name the possible values, in the terms of the place where the mistake was made.

use crate::support::running::WorkingFolder;

fn said(here: &WorkingFolder, args: &[&str], code: i32) -> String {
    let ran = here.run(args);
    assert_eq!(ran.code, Some(code), "{args:?}: {}", ran.err());
    ran.err().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_answer_that_a_question_does_not_have_is_told_in_words_of_the_command_line() {
    let here = WorkingFolder::with("przykladowo-3");
    for (typed, words) in [
        ("edycja-oceniona=Tak", vec!["`--set edycja-oceniona=Tak`", "czy chodziło o `--set edycja-oceniona=tak`?"]),
        ("plan-przyjety=3,5", vec!["liczby całkowitej od 0 do 1000", "np. `--set plan-przyjety=3`"]),
        ("plan-przyjety=4 lata", vec!["czy chodziło o `--set plan-przyjety=4`?"]),
        ("grupy=mieszkańcy", vec!["jednego lub kilku z: mieszkancy, ", "czy chodziło o `--set grupy=mieszkancy`?"]),
        ("grupy=mieszkancy;Autorzy", vec!["czy chodziło o `--set grupy=mieszkancy,autorzy`?"]),
        ("zasady-rozstrzygniete=być może", vec!["jednego z: zmieniono, "]),
    ] {
        let said = said(&here, &["assess", "przykladowo-3", "--set", typed], 2);
        assert!(words.iter().all(|words| said.contains(words)) && !said.contains("is ="), "{typed}: {said}");
    }
}

#[test]
fn an_unknown_criterion_names_those_that_there_are_and_the_questionnaire_shows_them() {
    let here = WorkingFolder::with("przykladowo-3");
    let told = said(&here, &["assess", "przykladowo-3", "--criterion", "xyz"], 2);
    assert!(told.contains("oczekiwano jednego z: stala-ewaluacja, wnioski, "), "{told}");
    let near = said(&here, &["assess", "przykladowo-3", "--criterion", "wniosky"], 2);
    assert!(near.contains("czy chodziło o `--criterion wnioski`?"), "{near}");
    assert!(here.run(["questionnaire", "show"]).out().contains("(stala-ewaluacja; poziom"));
}

#[test]
fn a_command_typed_nearly_right_leads_to_the_one_that_was_meant() {
    let here = WorkingFolder::new();
    assert!(said(&here, &["scor", "a"], 2).contains("czy chodziło o `score`?"));
}

#[test]
fn what_notepad_does_to_a_file_is_told_with_its_remedy() {
    let here = WorkingFolder::with("przykladowo-3");
    let text = here.read("przykladowo-3/odpowiedzi.toml");
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, words) in [
        ([&[0xff, 0xfe], utf16.as_slice()].concat(), "tylko w UTF-16"),
        (utf16, "tylko w UTF-16"),
        (
            [b"format = 1\nname = \"Cz".as_slice(), &[0xea, b's']].concat(),
            "Windows-1250: pierwszy taki znak jest w wierszu 2",
        ),
    ] {
        here.write("przykladowo-3/odpowiedzi.toml", bytes);
        let said = said(&here, &["score", "przykladowo-3"], 1);
        assert!(said.contains(words) && said.contains("Zapisz jako → Kodowanie: UTF-8"), "{said}");
    }
    here.write("przykladowo-3/odpowiedzi.toml.txt", text);
    std::fs::remove_file(here.path("przykladowo-3/odpowiedzi.toml")).expect("removed");
    for command in [vec!["score", "przykladowo-3"], vec!["assess", "przykladowo-3", "--set", "edycja-oceniona=tak"]] {
        assert!(said(&here, &command, 1).contains("jest plik `odpowiedzi.toml.txt`; oczekiwano nazwy"));
    }
    assert!(!here.path("przykladowo-3/odpowiedzi.toml").exists());
}
