//! Narrow windows, and windows that change.

use unicode_width::UnicodeWidthStr;

use super::talking::at_the_first_question;
use crate::support::window::Window;

// The text to wait for, how often it has been shown by then, and the keys to press; a single string that is not a key
// name is typed.
type Step = (&'static str, usize, &'static [&'static str]);

const HEADING_PL: [Step; 7] = [
    ("Nazwa gminy:", 1, &["Przykładowo", "Enter"]),
    ("Oceniana edycja", 1, &["XII", "Enter"]),
    ("Kod TERC", 1, &["Enter"]),
    ("Kiedy ta edycja", 1, &["16.10.2025", "Enter"]),
    ("Czy będzie następna", 1, &["Enter"]),
    ("O który poziom", 1, &["Up", "Enter"]),
    ("Kto wypełnia", 1, &["Anna", "Enter"]),
];

const QUESTIONS_PL: [Step; 5] = [
    ("[1 z 28", 1, &["p", "Enter"]),
    ("Same liczby", 1, &["t", "Enter"]),
    ("? Dowód:", 1, &["Enter"]),
    ("[2 z 28", 1, &["1", "Enter"]),
    ("? Dowód:", 1, &["Enter"]),
];

const HEADING_EN: [Step; 7] = [
    ("Name of the", 1, &["Przykładowo", "Enter"]),
    ("Edition assessed", 1, &["XII", "Enter"]),
    ("TERC code", 1, &["Enter"]),
    ("When did this", 1, &["16.10.2025", "Enter"]),
    ("Will there be a", 1, &["Enter"]),
    ("Which level", 1, &["Up", "Enter"]),
    ("Who is", 1, &["Anna", "Enter"]),
];

const QUESTIONS_EN: [Step; 5] = [
    ("[1 of 28", 1, &["h", "Enter"]),
    ("Figures alone", 1, &["y", "Enter"]),
    ("? Evidence:", 1, &["Enter"]),
    ("[2 of 28", 1, &["1", "Enter"]),
    ("? Evidence:", 1, &["Enter"]),
];

fn walk(window: &Window, steps: &[Step]) {
    for (words, times, keys) in steps {
        window.wait_for(words, *times);
        window.wait_prompt("?");
        window.press(keys);
    }
}

fn flowing(window: &Window) -> String {
    window.history().split_whitespace().collect::<Vec<_>>().join(" ")
}

// A command to paste is never broken, and may be wider.
fn widest(lines: &[String]) -> (usize, String) {
    let texts = lines.iter().filter(|line| !line.trim_start().trim_start_matches('(').starts_with("cert "));
    texts.map(|line| (line.width(), line.clone())).max().unwrap_or_default()
}

// From the first field through lists, evidence and help to the result.
fn walk_on(columns: u32, lang: &str, steps: [&[Step]; 2], end: [&'static str; 2]) -> Option<Window> {
    let window = Window::open(lang, columns)?;
    window.enter("cert assess; echo exit=$?");
    walk(&window, steps[0]);
    walk(&window, steps[1]);
    let [third, place] = end;
    walk(&window, &[(third, 1, &["m", "Enter"]), (place, 1, &["Home", "Enter"])]);
    window.end();
    Some(window)
}

#[test]
fn on_40_columns_nothing_is_wider_and_no_question_is_cut_in_polish() {
    let end = ["[3 z 28", "Dokąd przejść?"];
    let Some(window) = walk_on(40, "pl", [&HEADING_PL, &QUESTIONS_PL], end) else { return };
    let (width, line) = widest(&window.unbroken());
    assert!(width <= 40, "{width} columns: {line}");
    let shown = flowing(&window);
    for question in [
        "Czy oceniono przebieg tej edycji?",
        "Czy ewaluacja jest powtarzana? Proszę zaznaczyć, co o tym świadczy; jeśli nic, „żadne z nich”.",
        "Czy termin ewaluacji ogłoszono najpóźniej w pierwszym dniu naboru?",
    ] {
        assert!(shown.contains(question), "{question} in {shown}");
    }
}

#[test]
fn on_40_columns_nothing_is_wider_and_no_question_is_cut_in_english() {
    let end = ["[3 of 28", "Where to?"];
    let Some(window) = walk_on(40, "en", [&HEADING_EN, &QUESTIONS_EN], end) else { return };
    let (width, line) = widest(&window.unbroken());
    assert!(width <= 40, "{width} columns: {line}");
    let shown = flowing(&window);
    for question in [
        "Has the course of this edition been evaluated?",
        "a resolution or a mayor’s order requires",
        "Was the date of the evaluation announced no later than the first day of the call for projects?",
    ] {
        assert!(shown.contains(question), "{question} in {shown}");
    }
}

#[test]
fn on_120_columns_nothing_is_wider_than_text_is_read() {
    let end = ["[3 z 28", "Dokąd przejść?"];
    let Some(window) = walk_on(120, "pl", [&HEADING_PL, &QUESTIONS_PL], end) else { return };
    let (width, line) = widest(&window.unbroken());
    assert!((81..=110).contains(&width), "{width} columns: {line}");
}

#[test]
fn a_window_made_narrower_is_followed_by_the_next_question_and_by_the_result() {
    let Some(window) = at_the_first_question("pl", 100) else { return };
    window.resize(50);
    window.wait_prompt("? Odpowiedź:");
    window.press(&["n", "Enter"]);
    walk(&window, &[("[2 z 28", 1, &["m", "Enter"]), ("Dokąd przejść?", 1, &["Home", "Enter"])]);
    window.end();
    let lines = window.unbroken();
    let start = lines.iter().position(|line| line.starts_with("[2 z 28")).expect("the second question");
    let (width, line) = widest(&lines[start..]);
    assert!(width <= 50, "{width} columns: {line}");
}

#[test]
fn on_40_columns_a_remark_says_all_that_it_has_to_say() {
    let Some(window) = Window::open("pl", 40) else { return };
    window.enter("cert assess");
    walk(&window, &[("Nazwa gminy:", 1, &["Przykładowo", "Enter"]), ("Oceniana edycja", 1, &["XII", "Enter"])]);
    walk(&window, &[("Kod TERC", 1, &["Enter"]), ("Kiedy ta edycja", 1, &["wczoraj", "Enter"])]);
    window.wait_prompt("wczoraj");
    window.wait_prompt("2026-11-20");
    let shown = window.prompt().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains("„wczoraj”") && !shown.contains('…'), "{shown}");
}
