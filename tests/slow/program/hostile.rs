//! Control characters, terminal escapes and bidi overrides never reach the terminal, whatever text contains them.

use cert::store::application::folder::Application;
use cert_core::basics::text::Id;
use cert_core::format::answers::Versions;

use super::hostile_places::{self, BAD, answers, escaped, practices, raw, review, rubric};
use crate::support::running::{Ran, WorkingFolder, run, run_reading};

const FORMATS: [&str; 3] = ["table", "markdown", "json"];

fn harmless(text: &str, what: &str) {
    let found = text.chars().find(|c| BAD.contains(c) || (c.is_control() && !"\n\t".contains(*c)));
    assert_eq!(found, None, "{what}: {text:?}");
}

fn harmless_run(ran: &Ran, what: &str) {
    harmless(&ran.out(), what);
    harmless(&ran.err(), what);
    assert!(matches!(ran.code, Some(0..=4)), "{what}: {:?}", ran.code);
}

// Runs it in every format; `shown` must be in the output, so that silence does not count as harmless.
fn in_every_format(here: &WorkingFolder, args: &[&str], shown: &str) {
    for format in FORMATS {
        let ran = here.run([args, &["--format", format]].concat());
        harmless_run(&ran, &format!("{args:?} {format}"));
        // A script that reads the JSON would turn escapes back into these characters.
        assert!(!ran.out().contains("\\u"), "{args:?} {format}: {}", ran.out());
        assert!((ran.out() + &ran.err()).contains(shown), "{args:?} {format}: {}", ran.out());
    }
}

fn digest(here: &WorkingFolder, question: &str) -> String {
    let rubric = cert::builtin::rubric().expect("the built-in questionnaire");
    let application = Application::open(&here.path("zle"), &rubric, Versions::Same).expect("an application");
    let id = Id::new(question).expect("an id");
    cert_core::application::review::digest(&application.answers.given[&id])
}

#[test]
fn an_application_full_of_them_is_shown_without_them() {
    for text in [escaped(), raw()] {
        let here = WorkingFolder::new();
        here.write("zle/odpowiedzi.toml", answers(&text));
        here.write("zle/ocena.toml", review(&text, &digest(&here, "edycja-oceniona")));
        let reasons = here.run(["score", "zle", "--basis", "confirmed"]).out();
        assert!(reasons.contains("fundacja odrzuciła tę odpowiedź (zły"), "{reasons}");
        in_every_format(&here, &["score", "zle", "--basis", "confirmed"], "koniec");
        in_every_format(&here, &["score", "."], "koniec");
        in_every_format(&here, &["assess", "zle", "--set", "plan-przyjety=0"], "koniec");
        in_every_format(&here, &["score", "zle", "-o", "wynik"], "wynik");
        harmless(&here.read("wynik"), "wynik");
    }
}

#[test]
fn a_questionnaire_full_of_them_is_shown_without_them() {
    for text in [escaped(), raw()] {
        let here = WorkingFolder::new();
        here.write("rubric.toml", rubric(&text));
        here.write("next.toml", rubric("nic").replace("at_least = 2", "at_least = 1"));
        here.write("practices.toml", practices(&text));
        let all = ["--rubric", "rubric.toml"];
        in_every_format(&here, &[&["questionnaire", "show"], &all[..]].concat(), "koniec");
        in_every_format(&here, &["questionnaire", "diff", "rubric.toml", "next.toml"], "kogo-pytano");
        in_every_format(&here, &[&["practices"], &all[..]].concat(), "koniec");
        let new = ["assess", "nowe", "--municipality", "A", "--edition", "B", "--set", "oceniono=tak"];
        in_every_format(&here, &[&new, &all[..]].concat(), "oceniono");
    }
}

#[test]
fn an_interview_shows_and_takes_them_without_them() {
    let text = "zły\u{1b}[31m\u{7}\u{9b}2J\u{202e}\u{2066}koniec";
    let here = WorkingFolder::new();
    here.write("zle/odpowiedzi.toml", answers(&escaped()));
    here.write("rubric.toml", rubric(&escaped()));
    for (args, typed) in [
        (&["assess", "zle", "--plain", "--criterion", "stala-ewaluacja"][..], "\n"),
        (&["assess", "nowe", "--plain", "--from", "zle"], "\n"),
        (&["assess", "inne", "--plain", "--rubric", "rubric.toml"], text),
    ] {
        let ran = run_reading(&mut here.cert(args), &format!("{typed}\n").repeat(200));
        harmless_run(&ran, &format!("{args:?}"));
        assert!(ran.err().matches("koniec").count() > 2, "{args:?}: {}", ran.err());
    }
    harmless(&here.read("inne/odpowiedzi.toml"), "odpowiedzi.toml");
}

#[test]
fn a_fault_is_drawn_over_its_source_without_them() {
    let here = WorkingFolder::new();
    for (number, source) in hostile_places::faulty().iter().enumerate() {
        here.write("zle/odpowiedzi.toml", source);
        here.write("rubric.toml", source);
        for args in [
            &["score", "zle"][..],
            &["score", "zle", "nie-ma", "--format", "json"],
            &["assess", "zle", "--set", "grupy=nie-wiem"],
            &["questionnaire", "check", "rubric.toml"],
            &["questionnaire", "diff", "rubric.toml", "rubric.toml"],
            &["score", "zle", "--rubric", "rubric.toml", "--lang", "en"],
        ] {
            let ran = here.run(args);
            harmless_run(&ran, &format!("{args:?} on source {number}"));
            assert!(ran.code == Some(1) && ran.err().len() > 20, "{args:?} on source {number}: {ran:?}");
        }
    }
}

#[test]
fn the_command_line_cannot_bring_them_in() {
    let here = WorkingFolder::with("przykladowo-gorne-1");
    let text = "zły\u{1b}[31m\u{7}\u{9b}2J\u{202e}\u{2066}koniec";
    here.write("rubric.toml", rubric("nic"));
    for args in hostile_places::ARGUMENTS.lines().filter(|line| !line.is_empty()) {
        let args: Vec<String> = args.split(' ').map(|arg| arg.replace("TEKST", text)).collect();
        let ran = here.run(&args);
        harmless_run(&ran, &format!("{args:?}"));
        assert!(ran.err.len() + ran.out.len() > 20, "{args:?}");
    }
    for variable in ["CERT_AS_OF", "CERT_LANG", "COLUMNS"] {
        let ran = run(here.cert(["score", "przykladowo-gorne-1"]).env(variable, text));
        harmless_run(&ran, variable);
    }
}

#[test]
fn what_is_saved_from_the_command_line_is_harmless_too() {
    let here = WorkingFolder::new();
    let text = "zły\u{1b}[31m\u{7}\u{9b}2J\u{202e}\u{2066}koniec";
    let args = ["--municipality=TEKST", "--edition=TEKST", "--filled-by=TEKST", "--next-edition=TEKST"];
    let more =
        ["--set=edycja-oceniona=tak", "--note=edycja-oceniona=TEKST", "--evidence=edycja-oceniona=akt:TEKST :: TEKST"];
    let args = args.iter().chain(&more).map(|arg| arg.replace("TEKST", text));
    let ran = here.run(["assess".to_owned()].into_iter().chain(args));
    assert_eq!(ran.code, Some(0), "{}", ran.err());
    harmless_run(&ran, "assess");
    let made: Vec<_> = here.path("").read_dir().unwrap().flatten().map(|entry| entry.file_name()).collect();
    let [folder] = made.as_slice() else { panic!("{made:?}") };
    let folder = folder.to_str().unwrap();
    harmless(folder, "folder");
    let saved = here.read(&format!("{folder}/odpowiedzi.toml"));
    harmless(&saved, "odpowiedzi.toml");
    assert_eq!(saved.matches("koniec").count(), 7, "{saved}");
}

#[cfg(unix)]
#[test]
fn names_of_folders_and_files_cannot_bring_them_in() {
    let here = WorkingFolder::with("przykladowo-gorne-1");
    let (good, bad) = ("dobre\u{1b}[31m\u{202e}", "zle\u{1b}[31m\u{202e}");
    here.write(&format!("wiele/{good}/odpowiedzi.toml"), answers("nic"));
    here.write(&format!("wiele/{bad}/odpowiedzi.toml"), "format = 2");
    here.write("dowod\u{1b}[31m\u{9b}\u{202e}.txt", "dowód");
    here.write("rubric.toml", rubric("nic"));
    in_every_format(&here, &["score", "wiele"], "format = 2");
    in_every_format(&here, &["score", &format!("wiele/{good}")], "nic");
    in_every_format(&here, &["assess", &format!("wiele/{good}"), "--set", "plan-przyjety=0"], "nic");
    in_every_format(&here, &["questionnaire", "diff", "rubric.toml", "rubric.toml", "--answers", "wiele"], "wiele/");
    let evidence = "wnioski-spisane=dowod\u{1b}[31m\u{9b}\u{202e}.txt";
    harmless_run(&here.run(["assess", "przykladowo-gorne-1", "--evidence", evidence]), "assess");
    harmless(&here.read("przykladowo-gorne-1/odpowiedzi.toml"), "odpowiedzi.toml");
    for file in here.path("przykladowo-gorne-1/dowody").read_dir().unwrap().flatten() {
        harmless(file.file_name().to_str().unwrap(), "dowody");
    }
}
