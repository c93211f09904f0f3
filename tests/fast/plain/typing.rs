//! Possible inputs, and the reaction to impossible ones.

use crate::support::plain::{PlainProgram, Ran};
use crate::support::typist::{FOLDER, after_heading};

fn talk(lines: &[&str]) -> (PlainProgram, Ran) {
    let program = PlainProgram::new("pl");
    let ran = program.assess(&after_heading(lines));
    assert_eq!(ran.code, Some(4), "{}", ran.err);
    (program, ran)
}

fn saved(program: &PlainProgram) -> String {
    let application = program.application().expect("an application");
    program.read(&format!("{application}/odpowiedzi.toml"))
}

#[test]
fn a_number_that_is_not_on_the_list_is_asked_for_again() {
    let wrong = ["0", "7", "-1", "9999999999999999999999", "ta k", "1x", "tk"];
    let (program, ran) = talk(&wrong.iter().copied().chain(["2"]).collect::<Vec<_>>());
    assert_eq!(ran.count("Proszę wpisać numer od 1 do 6"), wrong.len(), "{}", ran.err);
    assert_eq!(ran.numbers(), [1, 2]);
    assert!(saved(&program).contains("[answers.edycja-oceniona]\nis = \"nie\""));
}

#[test]
fn a_number_may_have_a_full_stop_and_spaces_around_it() {
    let (_, ran) = talk(&[" 2. "]);
    assert_eq!(ran.numbers(), [1, 2]);
}

#[test]
fn words_and_letters_are_answers_and_enter_alone_claims_nothing() {
    for (typed, is) in [("t", "tak"), ("Tak", "tak"), ("n", "nie"), ("nie", "nie"), ("?", "nie-wiem"), ("", "nie-wiem")]
    {
        let (program, ran) = talk(&[typed]);
        assert!(
            saved(&program).contains(&format!("[answers.edycja-oceniona]\nis = \"{is}\"")),
            "{typed:?}: {}",
            ran.err
        );
    }
}

#[test]
fn less_than_goes_one_question_back_and_enter_alone_keeps_the_answer() {
    let (program, ran) = talk(&["2", "<", ""]);
    assert_eq!(ran.numbers(), [1, 2, 1, 2]);
    assert_eq!(ran.count("sam Enter: 2"), 1);
    assert!(saved(&program).contains("is = \"nie\""));
}

#[test]
fn less_than_goes_back_in_the_heading_too() {
    let ran = PlainProgram::new("pl").assess(&["Przykładowo", "<", "Przykładowo Dolne", "XII"]);
    assert_eq!(ran.count("Sam Enter: Przykładowo"), 1, "{}", ran.err);
    assert!(ran.err.contains("przykladowo-dolne-xii"), "{}", ran.err);
}

#[test]
fn a_hyphen_empties_a_line() {
    let noted = ["u", "pierwsza uwaga", "u", "-", "2"];
    let (program, ran) = talk(&noted);
    assert_eq!(ran.count("Sam Enter: pierwsza uwaga"), 1, "{}", ran.err);
    assert!(!saved(&program).contains("note"), "{}", saved(&program));
}

#[test]
fn choices_are_numbers_with_commas_or_spaces() {
    for typed in ["1,2", "2 1", " 1 ; 2;", "1, 2, 2"] {
        let (program, ran) = talk(&["2", typed]);
        assert!(
            saved(&program).contains("is = [\"poprzednia-edycja\", \"obowiazek-w-akcie\"]"),
            "{typed}: {}",
            ran.err
        );
    }
}

#[test]
fn zero_is_none_of_the_choices() {
    let (program, ran) = talk(&["2", "0"]);
    assert!(saved(&program).contains("[answers.ocena-powtorzona]\nis = []"), "{}", ran.err);
    assert_eq!(ran.numbers(), [1, 2, 3]);
}

#[test]
fn nothing_or_something_else_is_no_choice() {
    for typed in ["9", "1,5", "a", ",", "0,1"] {
        let (program, ran) = talk(&["2", typed, "2"]);
        let is_kept = saved(&program).contains("is = [\"obowiazek-w-akcie\"]");
        assert!(ran.count("Proszę wpisać numer od 1 do 8") == 1 && is_kept, "{typed:?}: {}", ran.err);
    }
}

#[test]
fn no_space_key_is_spoken_of_where_there_is_none() {
    let (_, ran) = talk(&["2", "x", "0"]);
    assert_eq!(ran.count("spacja"), 0, "{}", ran.err);
}

#[test]
fn choices_made_before_have_a_star_and_enter_alone_keeps_them() {
    let (program, ran) = talk(&["2", "2", "<", "", ""]);
    assert!(saved(&program).contains("is = [\"obowiazek-w-akcie\"]"), "{}", ran.err);
    assert_eq!(ran.count("zarządzeniu *"), 1, "{}", ran.err);
}

#[test]
fn lines_that_end_as_windows_ends_them_are_read() {
    let input = after_heading(&["2", "3"]).join("\r\n") + "\r\n";
    let ran = PlainProgram::new("pl").run_bytes(&["assess", "--plain"], input.into_bytes());
    assert_eq!(ran.numbers(), [1, 2, 3]);
}

#[test]
fn the_last_line_may_lack_its_end() {
    let input = after_heading(&["2"]).join("\n");
    let ran = PlainProgram::new("pl").run_bytes(&["assess", "--plain"], input.into_bytes());
    assert_eq!((ran.code, ran.numbers()), (Some(4), vec![1, 2]));
}

#[test]
fn what_is_typed_is_repeated_so_that_a_record_can_be_read() {
    let (_, ran) = talk(&["2"]);
    assert!(ran.err.contains("Nazwa gminy:\n> Przykładowo\n"), "{}", ran.err);
}

#[test]
fn polish_letters_go_in_and_out() {
    let program = PlainProgram::new("pl");
    let ran = program.assess(&["Zażółć Gęślą Jaźń", "ŁÓDŹ 2026"]);
    assert_eq!(program.names(), ["zazolc-gesla-jazn-lodz-2026"]);
    assert!(ran.err.contains("> Zażółć Gęślą Jaźń\n"));
    assert!(saved(&program).contains("name = \"Zażółć Gęślą Jaźń\""));
}

#[test]
fn a_line_longer_than_anybody_types_is_refused_whole() {
    let long = "1".repeat(200_000);
    let (_, ran) = talk(&[&long, "2"]);
    assert_eq!(ran.count("Ten wiersz jest za długi."), 1);
    assert_eq!(ran.numbers(), [1, 2]);
}

#[test]
fn a_text_longer_than_the_file_may_hold_is_refused_and_the_file_stays_readable() {
    let long = "ż".repeat(10_001);
    let (program, ran) = talk(&["u", &long, "krótko", "2"]);
    assert_eq!(ran.count("10000"), 1, "{}", ran.err.len());
    assert!(saved(&program).contains("note = \"krótko\""));
    assert_eq!(program.run(&["score", FOLDER], &[]).code, Some(0));
}

#[test]
fn nul_escapes_and_broken_utf8_do_no_harm() {
    let mut input = b"Przyk\x00\x1b[31m\x9b2Jad\xc5\xffowo\x07\xe2\x80\xae\nXII \xf0\x9f\n".to_vec();
    input.extend_from_slice(b"\n\n3\n4\n\x00\n\xff\xfe\n2\n");
    let program = PlainProgram::new("pl");
    let ran = program.run_bytes(&["assess", "--plain"], input);
    assert_eq!((ran.code, ran.numbers()), (Some(4), vec![1, 2]), "{}", ran.err);
    let text = saved(&program);
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text}");
    assert_eq!(program.run(&["score", &program.application().expect("an application")], &[]).code, Some(0));
}

#[test]
fn a_line_of_anything_but_a_line_end_ends() {
    let noise: Vec<u8> = (0..=255).cycle().filter(|&byte| byte != b'\n').take(300_000).collect();
    let ran = PlainProgram::new("pl").run_bytes(&["assess", "--plain"], noise);
    assert_eq!(ran.code, Some(4));
}

#[test]
fn how_the_code_begins_and_ends_is_said_where_the_name_tells() {
    for (name, hint) in [
        ("częstochowa", "zaczyna się od 24, kończy się na 1; Enter pomija"),
        ("Brodnica", "zaczyna się od 04 albo 30, kończy się na 1 albo 2; Enter pomija"),
        ("Brodnica, gmina wiejska, powiat śremski", "zaczyna się od 30, kończy się na 2; Enter pomija"),
        ("Przykładowo", "(7 cyfr): (Enter pomija)"),
    ] {
        let ran = PlainProgram::new("pl").assess(&[name, "XII edycja", ""]);
        assert!(ran.flowing().contains(hint), "{name}: {}", ran.err);
    }
}
