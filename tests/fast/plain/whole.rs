//! A whole dialogue, from nothing to the result.

use cert::builtin;
use cert_core::basics::text::Lang;
use unicode_width::UnicodeWidthStr;

use crate::support::plain::{PlainProgram, Ran};
use crate::support::typist::{FOLDER, everything};

fn talk(program: &PlainProgram) -> Ran {
    let lines = everything();
    program.assess(&lines.iter().map(String::as_str).collect::<Vec<_>>())
}

fn questions(lang: Lang) -> Vec<String> {
    let rubric = builtin::rubric().expect("the built-in questionnaire");
    rubric.questions.iter().map(|question| question.text.get(lang).to_owned()).collect()
}

#[test]
fn from_nothing_to_the_result_in_polish() {
    let program = PlainProgram::new("pl");
    let ran = talk(&program);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(ran.numbers(), (1..=28).collect::<Vec<_>>());
    assert!(ran.out.contains("Wynik: poziom 3 –"), "{}", ran.out);
    // The same address is used 28 times and offered once.
    assert_eq!((ran.count("1. https://"), ran.count("2. https://")), (27, 0));
    let flowing = ran.flowing();
    for said in ["Fundacja Napraw Sobie Miasto", "certyfikat.mieszkam-tu.eu", FOLDER] {
        assert!(flowing.contains(said), "{said}");
    }
    assert_eq!(program.names(), [FOLDER]);
    assert_eq!(program.read(&format!("{FOLDER}/odpowiedzi.toml")).matches("\n[answers.").count(), 28);
    assert!(program.path(&format!("{FOLDER}/dowody")).is_dir());
}

#[test]
fn from_nothing_to_the_result_in_english() {
    let program = PlainProgram::new("en");
    let ran = talk(&program);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(ran.numbers(), (1..=28).collect::<Vec<_>>());
    assert!(ran.out.contains("Result: level 3 –"), "{}", ran.out);
    assert!(ran.flowing().contains("only the foundation awards the certificate"));
}

#[test]
fn both_languages_keep_the_same_answers() {
    let [pl, en] = ["pl", "en"].map(|lang| {
        let program = PlainProgram::new(lang);
        talk(&program);
        let text = program.read(&format!("{FOLDER}/odpowiedzi.toml"));
        text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>()
    });
    assert_eq!(pl, en);
}

#[test]
fn on_40_columns_no_line_is_wider_and_no_question_is_cut() {
    for (code, lang) in [("pl", Lang::Pl), ("en", Lang::En)] {
        let ran = talk(&PlainProgram::new(code).columns("40"));
        // Typed text is echoed as typed.
        for line in ran.err.lines().chain(ran.out.lines()).filter(|line| !line.starts_with("> ")) {
            assert!(line.width() <= 40, "{} columns: {line}", line.width());
        }
        let flowing = ran.flowing();
        for question in questions(lang) {
            assert!(flowing.contains(&question), "{question}");
        }
    }
}

#[test]
fn going_on_where_nothing_is_open_shows_the_result_at_once() {
    let program = PlainProgram::new("pl");
    let first = talk(&program);
    let again = program.run(&["assess", FOLDER, "--plain"], &[]);
    assert_eq!(again.code, Some(0), "{}", again.err);
    assert_eq!(again.out, first.out);
    // For listeners: neither columns nor bars.
    assert!(!again.out.contains(['─', '█', '░']) && again.out.contains("\n  Wynik: ✓ spełniony\n"), "{}", again.out);
    assert_eq!(again.numbers(), [0; 0]);
}
