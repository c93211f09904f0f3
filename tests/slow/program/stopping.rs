//! Input that ends in the middle, and resuming.

use std::fs;

use crate::support::plain::{PlainProgram, Ran};
use crate::support::typist::{FOLDER, HEADING, after_heading, everything};

fn go_on(program: &PlainProgram, ran: &Ran, lines: &[&str]) -> Ran {
    let command = ran.command_to_go_on();
    program.run(&command.iter().map(String::as_str).collect::<Vec<_>>(), lines)
}

#[test]
fn the_end_of_input_saves_tells_how_to_go_on_and_cannot_tell_the_result() {
    let program = PlainProgram::new("pl");
    let ran = program.assess(&after_heading(&["2", "2"]));
    assert_eq!((ran.code, ran.out.as_str()), (Some(4), ""));
    assert_eq!(ran.command_to_go_on(), ["assess", FOLDER, "--plain"]);
    let saved = program.read(&format!("{FOLDER}/odpowiedzi.toml"));
    assert_eq!(saved.matches("\n[answers.").count(), 2);
}

#[test]
fn the_command_that_was_printed_goes_on_at_the_first_open_question() {
    let program = PlainProgram::new("en");
    let ran = program.assess(&after_heading(&["2", "0"]));
    let again = go_on(&program, &ran, &["2"]);
    assert_eq!((again.code, again.numbers()), (Some(4), vec![3, 4]));
    assert!(again.flowing().contains("2 of 28 answered"), "{}", again.err);
}

#[test]
fn wherever_the_input_ends_what_was_answered_is_in_the_file() {
    let lines = everything();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let whole = PlainProgram::new("pl");
    whole.assess(&lines);
    let expected = whole.read(&format!("{FOLDER}/odpowiedzi.toml"));
    for length in (HEADING.len()..lines.len()).step_by(7) {
        let program = PlainProgram::new("pl");
        let ran = program.assess(&lines[..length]);
        assert_eq!(ran.code, Some(4), "after {length}");
        let saved = program.read(&format!("{FOLDER}/odpowiedzi.toml"));
        // The last question asked may be answered in part, or not at all.
        let finished = ran.numbers().len() - 1;
        let answers: Vec<&str> = saved.split("\n\n# ").skip(1).take(finished).collect();
        assert_eq!(answers.len(), finished, "after {length}");
        for answer in answers {
            assert!(expected.contains(answer.trim_end()), "after {length}: {answer}");
        }
    }
}

#[test]
fn without_any_input_nothing_is_made() {
    let program = PlainProgram::new("pl");
    let ran = program.assess(&[]);
    assert_eq!((ran.code, ran.command_to_go_on()), (Some(4), vec!["assess".to_owned(), "--plain".to_owned()]));
    assert!(program.names().is_empty());
}

#[test]
fn the_municipality_alone_makes_nothing_yet() {
    let program = PlainProgram::new("pl");
    assert_eq!(program.assess(&["Przykładowo"]).code, Some(4));
    assert!(program.names().is_empty());
}

#[test]
fn a_heading_that_was_cut_short_is_gone_on_with() {
    let program = PlainProgram::new("pl");
    let ran = program.assess(&HEADING[..4]);
    let again = go_on(&program, &ran, &["", "", "1", "XIII edycja", "15.10.2099", "1", "1", "2", "Anna"]);
    assert_eq!(again.numbers(), [1], "{}", again.err);
    assert_eq!(again.count("Sam Enter: 2025-10-16"), 1);
    let saved = program.read(&format!("{FOLDER}/odpowiedzi.toml"));
    assert!(saved.contains("ends = 2099-10-15") && saved.contains("filled_by = \"Anna\""), "{saved}");
}

#[test]
fn the_same_names_again_offer_to_go_on() {
    let program = PlainProgram::new("pl");
    program.assess(&after_heading(&["2"]));
    let again = program.assess(&["Przykładowo", "XII edycja", "1"]);
    assert_eq!((again.code, again.numbers()), (Some(4), vec![2]), "{}", again.err);
    assert_eq!(again.command_to_go_on(), ["assess", FOLDER, "--plain"]);
}

#[test]
fn the_same_names_again_can_become_another_edition() {
    let program = PlainProgram::new("pl");
    program.assess(&after_heading(&["2"]));
    program.assess(&["Przykładowo", "XII edycja", "2", "XIII edycja", ""]);
    assert_eq!(program.names(), ["przykladowo-xii-edycja", "przykladowo-xiii-edycja"]);
}

#[test]
fn the_command_to_go_on_names_everything_it_needs() {
    let program = PlainProgram::new("pl");
    program.assess(&after_heading(&["2"]));
    let rubric = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaire/rubric.toml");
    fs::copy(rubric, program.path("mój rubric.toml")).expect("a copy");
    let args = ["assess", "nowe", "--plain", "--from", FOLDER, "--rubric", "mój rubric.toml"];
    let ran = program.run(&args, &HEADING[..3]);
    let command = ran.err.lines().rev().find(|line| line.contains("cert assess")).expect("a command").trim();
    let expected = format!("cert assess nowe --from {FOLDER} --rubric 'mój rubric.toml' --plain");
    assert_eq!(command, expected);
}

#[test]
fn last_editions_answers_are_shown_and_enter_alone_claims_nothing() {
    let program = PlainProgram::new("pl");
    program.assess(&after_heading(&["2"]));
    let heading = ["", "XIII edycja", "", "", "3", "4", ""];
    let args = ["assess", "--plain", "--from", FOLDER];
    let offered = program.run(&args, &heading);
    assert_eq!(offered.count("W poprzednim zgłoszeniu (proszę potwierdzić albo zmienić): nie"), 1, "{}", offered.err);
    let folder = "przykladowo-xiii-edycja/odpowiedzi.toml";
    assert!(!program.read(folder).contains("[answers."));
    let gone_on = go_on(&program, &offered, &["", "", "", "", "", "", "", ""]);
    let saved = program.read(folder);
    assert!(saved.contains("[answers.edycja-oceniona]\nis = \"nie-wiem\""), "{}", gone_on.err);
    assert!(!saved.contains("is = \"nie\"") && !saved.contains("is = \"tak\""), "{saved}");
}

#[test]
fn evidence_files_are_copied_whatever_quotes_surround_their_path() {
    let program = PlainProgram::new("pl");
    fs::create_dir(program.path("moje pliki")).expect("a folder");
    fs::write(program.path("moje pliki/Raport żółty.pdf"), "raport").expect("a file");
    let path = program.path("moje pliki/Raport żółty.pdf").display().to_string();
    let quoted = format!("\"{path}\"");
    let ran = program.assess(&after_heading(&["t", "brak.pdf", &format!("{quoted}, s. 3")]));
    assert_eq!(ran.numbers(), [1, 2], "{}", ran.err);
    assert!(ran.flowing().contains("brak.pdf"), "{}", ran.err);
    assert_eq!(fs::read(program.path(&format!("{FOLDER}/dowody/Raport żółty.pdf"))).expect("a copy"), b"raport");
    assert!(program.read(&format!("{FOLDER}/odpowiedzi.toml")).contains("file = \"dowody/Raport żółty.pdf\""));
}

#[test]
fn without_plain_and_without_a_terminal_it_says_what_to_type_at_once() {
    for (lang, said) in [("pl", "wymagają terminala"), ("en", "needs a terminal")] {
        let program = PlainProgram::new(lang);
        let ran = program.run(&["assess"], &HEADING);
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        assert!(ran.err.contains(said) && ran.err.contains("cert assess --plain"), "{}", ran.err);
        assert!(program.names().is_empty());
    }
}
