//! Evidence given on the command line, and files that no answer uses any more.

use crate::support::running::{Ran, WorkingFolder};

const QUESTION: &str = "edycja-oceniona";

fn answered() -> WorkingFolder {
    let here = WorkingFolder::new();
    let new = ["assess", "a", "--municipality", "Przykładowo", "--edition", "I", "--set", "edycja-oceniona=tak"];
    assert_eq!(here.run(new).code, Some(0));
    here
}

fn give(here: &WorkingFolder, what: &str) -> Ran {
    here.run(["assess", "a", "--evidence", &format!("{QUESTION}={what}")])
}

fn said(ran: &Ran) -> String {
    ran.err().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_no_evidence_is_named_and_nothing_is_written() {
    let here = answered();
    std::fs::create_dir(here.path("skany")).expect("a folder");
    let before = here.read("a/odpowiedzi.toml");
    for (what, code, expected) in [
        ("https://x", 2, "`https://x` nie jest adresem strony"),
        ("jan@urzad.example", 2, "to adres poczty"),
        ("https://bip.example/raport 2025.pdf", 2, "w adresie jest odstęp"),
        ("akt:-", 2, "`-` nie jest aktem"),
        ("akt:uchwała 1 z dnia 31.02.2025", 2, "luty 2025 r. ma 28 dni"),
        ("", 2, "nie podano dowodu"),
        ("skany", 1, "`skany` to folder, a dowodem może być tylko plik"),
        ("'brak.pdf'", 1, "nie ma pliku `brak.pdf`"),
        ("~/brak.pdf", 1, "brak.pdf`"),
    ] {
        let ran = give(&here, what);
        assert!(ran.code == Some(code) && said(&ran).contains(expected), "{what}: {}", ran.err());
    }
    assert_eq!(here.read("a/odpowiedzi.toml"), before);
}

#[test]
fn what_people_write_around_evidence_is_understood() {
    let here = answered();
    for name in ["w domu.pdf", "skany/s. 1.pdf", "cudzysłów.pdf"] {
        here.write(name, name);
    }
    let given =
        ["~/w domu.pdf", "skany\\s. 1.pdf", "„cudzysłów.pdf”", "WWW.bip.example/a", "AKT:uchwała 1 z 2 marca 2026 r."];
    for what in given {
        let ran = give(&here, what);
        assert_eq!(ran.code, Some(0), "{what}: {}", ran.err());
    }
    let written = here.read("a/odpowiedzi.toml");
    for expected in [
        "file = \"dowody/w domu.pdf\"",
        "file = \"dowody/s. 1.pdf\"",
        "file = \"dowody/cudzysłów.pdf\"",
        "url = \"https://WWW.bip.example/a\"",
        "act = \"uchwała 1\", date = 2026-03-02",
    ] {
        assert!(written.contains(expected), "{expected}: {written}");
    }
}

#[test]
fn an_act_without_a_day_is_said_when_it_is_entered_and_once() {
    let here = answered();
    let undated = "„uchwała 1” nie ma daty";
    assert!(said(&give(&here, "akt:uchwała 1")).contains(undated));
    assert!(!said(&give(&here, "akt:uchwała 2 z 2.03.2026")).contains(undated));
}

#[test]
fn a_file_that_no_answer_uses_is_named_and_removed_where_that_is_asked_for() {
    let here = answered();
    here.write("lista.pdf", "a");
    assert_eq!(give(&here, "lista.pdf").code, Some(0));
    for (name, text) in [("a/dowody/stara lista.pdf", "b"), ("a/dowody/skany/s. 1.png", "c"), ("a/dowody/.ukryty", "d")]
    {
        here.write(name, text);
    }
    let names = "dowody/skany/s. 1.png, dowody/stara lista.pdf.";
    let command = "cert assess a --remove-unused";
    for args in
        [vec!["score", "a"], vec!["review", "a", "--summary"], vec!["assess", "a", "--set", "edycja-oceniona=tak"]]
    {
        let ran = here.run(args);
        assert!(said(&ran).contains(names) && said(&ran).contains(command), "{}", ran.err());
    }
    let ran = here.run(["assess", "a", "--remove-unused"]);
    assert!(
        ran.code == Some(0)
            && said(&ran).contains(&format!("Usunięto pliki, których nie używała żadna odpowiedź: {names}"))
    );
    assert!(here.path("a/dowody/lista.pdf").exists() && !here.path("a/dowody/stara lista.pdf").exists());
    assert!(!said(&here.run(["score", "a"])).contains("nie używa"));
}

#[test]
fn a_file_that_the_answers_name_in_any_way_is_never_taken_for_unused() {
    let here = answered();
    here.write("a/dowody/plan.pdf", "a");
    let text = here.read("a/odpowiedzi.toml") + "\n# jeszcze: plan.pdf\n";
    here.write("a/odpowiedzi.toml", text);
    assert!(!said(&here.run(["assess", "a", "--remove-unused"])).contains("plan.pdf"));
    assert!(here.path("a/dowody/plan.pdf").exists());
}
