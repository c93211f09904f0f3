//! Values given on the command line or by hand in a file: read as meant, or refused with the reason.

use crate::support::running::WorkingFolder;

const EXAMPLE: &str = "przykladowo-3";

fn assess(here: &WorkingFolder, options: &[&str]) -> crate::support::running::Ran {
    here.run([&["assess", EXAMPLE], options].concat())
}

fn says(ran: &crate::support::running::Ran, words: &[&str]) {
    let said = ran.err().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(ran.code != Some(0) && words.iter().all(|words| said.contains(words)), "{said}");
}

#[test]
fn none_of_a_list_is_said_as_on_the_screen_or_shorter() {
    let here = WorkingFolder::with(EXAMPLE);
    for none in ["żadne z nich", "zadne", "brak", "nie", "none of these", ""] {
        assert_eq!(assess(&here, &["--set", "grupy=nie-wiem"]).code, Some(0));
        let ran = assess(&here, &["--set", &format!("grupy={none}")]);
        assert_eq!(ran.code, Some(0), "{none}: {}", ran.err());
        let file = here.read("przykladowo-3/odpowiedzi.toml");
        let answer = file.split("[answers.grupy]").nth(1).expect("an answer");
        assert!(answer.trim_start().starts_with("is = []"), "{none}: {answer}");
    }
    let words = ["z `nie-wiem`, jeśli o reszcie jeszcze nie wiadomo", "`żadne`"];
    says(&assess(&here, &["--set", "grupy=x"]), &words);
    says(&assess(&here, &["--set", "rozmowy=nie", "--set", "rozmowy=tak"]), &["podano dwa razy"]);
}

#[test]
fn evidence_that_is_none_is_named_in_the_words_of_the_command_line() {
    let here = WorkingFolder::with(EXAMPLE);
    here.write("pusty.pdf", "");
    let refused =
        |evidence: &str, words: &[&str]| says(&assess(&here, &["--evidence", &format!("grupy={evidence}")]), words);
    refused("", &["nie podano dowodu; oczekiwano pliku, adresu strony albo aktu"]);
    refused("uchwała 12/2026", &["`akt:uchwała 12/2026 z dnia 2 marca 2026`"]);
    refused("akt:brak @ 2026-03-02", &["nie jest aktem"]);
    refused("http:/bip.pl/x", &["brakuje dwóch ukośników"]);
    refused("file:///nigdzie/x.pdf", &["nie ma pliku `/nigdzie/x.pdf`"]);
    refused("pusty.pdf", &["plik `pusty.pdf` jest pusty"]);
    #[cfg(unix)]
    refused("/dev/null", &["nie jest zwykłym plikiem", "który da się otworzyć"]);
}

#[test]
fn an_act_by_hand_has_the_day_that_its_name_says() {
    let here = WorkingFolder::with(EXAMPLE);
    let file = here.read("przykladowo-3/odpowiedzi.toml");
    let by_hand = |act: &str| {
        let text = file.replace("[answers.rozmowy]\n", "[answers.rozmowy_]\n");
        let text = text.split("[answers.rozmowy_]").next().expect("a text").to_owned();
        here.write(
            "przykladowo-3/odpowiedzi.toml",
            text + &format!("[answers.rozmowy]\nis = \"tak\"\nevidence = [{{ {act} }}]\n"),
        );
        here.run(["score", EXAMPLE]).out().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let said = by_hand("act = \"zarządzenie 5 z dnia 2 marca 2026\"");
    assert!(!said.contains("nie ma daty") && !said.contains("zarządzenie 5"), "{said}");
    let said = by_hand("act = \"zarządzenie 5 z dnia 2 marca 2026\", date = 2014-01-01");
    assert!(said.contains("rozmowy: w nazwie „zarządzenie 5 z dnia 2 marca 2026” jest data"), "{said}");
}

#[test]
fn what_is_given_of_the_heading_is_saved_where_nobody_can_be_asked() {
    let here = WorkingFolder::with(EXAMPLE);
    let before = here.read("przykladowo-3/odpowiedzi.toml");
    let ran = assess(&here, &["--applied-for", "2", "--filled-by", "Ewa Inna", "--terc", "24 99 011"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err());
    let after = here.read("przykladowo-3/odpowiedzi.toml");
    assert!(
        after.contains("applied_for = 2") && after.contains("Ewa Inna") && after.contains("\"2499011\""),
        "{after}"
    );
    let filled = |text: &str| text.lines().find(|line| line.starts_with("filled_on")).map(str::to_owned);
    assert_eq!(filled(&after), filled(&before), "nothing was answered");
    assert!(ran.out().contains("poziom 3"), "{}", ran.out());
}

#[test]
fn what_is_no_application_is_named_by_what_it_is() {
    let here = WorkingFolder::with(EXAMPLE);
    for name in ["raport.pdf", "raport.docx", "zdjęcie.JPG"] {
        here.write(name, "PK\u{3}\u{4}%PDF");
        here.run(["score", name]).fails_saying(&["to nie jest zgłoszenie", "cert assess FOLDER"]);
    }
    let inner = format!("{EXAMPLE}/dowody");
    for command in ["pack", "score", "assess"] {
        here.run([command, &inner]).fails_saying(&["leży w folderze dowodów zgłoszenia `przykladowo-3`"]);
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("kolo", here.path("kolo")).expect("a link");
        here.run(["score", "kolo"]).fails_saying(&["dowiązania prowadzą w kółko", "zamiast dowiązania"]);
    }
}

#[test]
fn a_script_learns_how_much_of_an_answer_is_known_and_which_rules_are_conventions() {
    let here = WorkingFolder::with(EXAMPLE);
    assert_eq!(assess(&here, &["--set", "grupy=mieszkancy,nie-wiem", "--set", "rozmowy=nie-wiem"]).code, Some(0));
    let ran = here.run(["score", EXAMPLE, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&ran.out()).expect("JSON");
    let of = |id: &str, key: &str| {
        let questions = json["questions"].as_array().expect("questions");
        questions.iter().find(|it| it["id"] == id).expect("a question")[key].clone()
    };
    let answers = ["grupy", "rozmowy", "edycja-oceniona"].map(|id| of(id, "answer"));
    assert_eq!(answers, ["partly", "unknown", "whole"]);
    assert_eq!((of("grupy", "convention"), of("edycja-oceniona", "convention")), (true.into(), false.into()));
    assert_eq!(json["next"]["steps"][0]["convention"], true, "{json}");
}
