//! One bad file per fault, with its messages in both languages, in the folders of `tests/faults/`.
//!
//! A file `CODE.txt` is named after the code of its only fault; after `--`, the name tells the case. A file whose name
//! begins with `many` has several faults. The input comes first, named `CODE.toml` in messages; then the expected
//! messages. `BLESS=1 cargo test --test fast faults` rewrites them; read the diff before committing it.

mod caret;
mod case_file;
mod corpus;
mod disguise;
mod other;
mod style;

use std::collections::BTreeSet;

use cert::cli::words;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::text::Lang;
use cert_core::report::page::faults::draw;
use cert_core::report::page::text::Look;
use cert_core::rubric::problem::RubricProblem;
use cert_core::words::Words;
use unicode_width::UnicodeWidthStr;

use crate::repository::codes::codes as all_codes;
use case_file::CaseFile;
use corpus::{bad_files, good_files};

const LANGS: [Lang; 2] = [Lang::Pl, Lang::En];

thread_local! {
    // Loading the words takes longer than formatting a fault.
    static WORDS: [(Lang, Words); 2] = LANGS.map(|lang| (lang, words::of(lang)));
}

fn in_words<T>(lang: Lang, tell: impl Fn(&Words) -> T) -> T {
    WORDS.with(|words| words.iter().find(|(other, _)| *other == lang).map(|(_, words)| tell(words)).expect("words"))
}

fn drawn_to(width: usize, faults: &Faults, lang: Lang) -> String {
    in_words(lang, |words| draw(words, faults, Look { width, color: false }))
}

fn drawn(faults: &Faults, lang: Lang) -> String {
    drawn_to(100, faults, lang)
}

fn codes(faults: &Faults) -> Vec<&'static str> {
    faults.0.iter().map(|fault| fault.kind.code()).collect()
}

fn complain(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_good_files_load() {
    for file in good_files() {
        let loaded = file.load();
        assert!(loaded.is_ok(), "{}:\n{}", file.path, loaded.map_err(|faults| drawn(&faults, Lang::En)).unwrap_err());
    }
}

#[test]
fn each_bad_file_has_the_one_fault_that_it_is_named_after() {
    let mut wrong = Vec::new();
    for file in bad_files() {
        let found = codes(&file.faults());
        let fits = if file.holds_many() { found.len() > 1 } else { found == [file.code()] };
        if !fits {
            wrong.push(format!("{}: {found:?}", file.path));
        }
    }
    complain(&wrong);
}

#[test]
fn faults_are_told_as_expected_in_both_languages() {
    let said = |faults: &Faults| LANGS.map(|lang| drawn(faults, lang));
    complain(&bad_files().iter().filter_map(|file| file.differs(said(&file.faults()))).collect::<Vec<_>>());
}

#[test]
fn faults_without_a_file_are_told_as_expected_in_both_languages() {
    let said = |lang| other::kinds().into_iter().map(|kind| drawn(&kind.into(), lang)).collect::<Vec<_>>().join("\n");
    complain(&CaseFile::open("tests/faults/other.txt").differs(LANGS.map(said)).into_iter().collect::<Vec<_>>());
}

#[test]
fn every_kind_of_fault_is_shown_here() {
    let mut shown: BTreeSet<&str> = other::kinds().iter().map(FaultKind::code).collect();
    shown.extend(bad_files().iter().flat_map(|file| codes(&file.faults())));
    let missing: Vec<_> = all_codes().into_iter().filter(|code| !shown.contains(code)).collect();
    assert!(missing.is_empty(), "neither a file nor a value: {missing:?}");
}

#[test]
fn no_file_is_left_over() {
    assert_eq!(corpus::left_over(), [""; 0]);
}

#[test]
fn several_faults_stand_in_the_order_of_the_text() {
    for file in bad_files().iter().filter(|file| file.holds_many()) {
        let starts: Vec<_> = file.faults().0.iter().map(|fault| fault.span.clone().map(|span| span.start)).collect();
        assert!(starts.is_sorted() && starts.iter().all(Option::is_some), "{}: {starts:?}", file.path);
    }
}

#[test]
fn the_caret_stands_under_the_place_of_the_fault() {
    let wrong: Vec<_> = bad_files().iter().flat_map(|file| caret::astray(&file.faults())).collect();
    complain(&wrong);
}

#[test]
fn line_ends_a_byte_order_mark_and_a_missing_last_line_feed_change_nothing() {
    let mut wrong = Vec::new();
    for file in bad_files() {
        let plain = drawn(&file.faults(), Lang::Pl);
        for (what, disguised) in disguise::all(&file) {
            let told = drawn(&disguised, Lang::Pl);
            if told != plain {
                wrong.push(format!("{} {what}:\n{told}\ninstead of\n{plain}", file.path));
            }
        }
    }
    complain(&wrong);
}

#[test]
fn messages_are_wrapped_to_the_screen() {
    let mut wrong = BTreeSet::new();
    for (file, width) in bad_files().iter().flat_map(|file| [(file, 40), (file, 80)]) {
        let faults = Faults(file.faults().0.into_iter().map(|fault| fault.kind.into()).collect());
        let told = [faults, file.faults()].map(|faults| drawn_to(width, &faults, Lang::Pl));
        let lines = told.iter().flat_map(|told| told.lines());
        // Quoted source lines, their margin and the place are not text; a command is never broken.
        let is_text = |line: &&str| !line.contains(['|', '^']) && !line.contains("-->");
        let text = lines.filter(is_text).filter(|line| !line.trim_start().starts_with("`cert "));
        wrong.extend(text.filter(|line| line.width() > width).map(str::to_owned));
    }
    complain(&wrong.into_iter().collect::<Vec<_>>());
}

#[test]
fn a_flood_of_faults_is_cut_and_says_how_many_more_there_are() {
    for (more, pl, en) in
        [(1, "1 błąd", "1 more error"), (2, "2 błędy", "2 more errors"), (5, "5 błędów", "5 more errors")]
    {
        let flood = Faults(vec![RubricProblem::ThresholdIdle {}.into(); 200 + more]);
        for (lang, expected) in [(Lang::Pl, pl), (Lang::En, en)] {
            let told = drawn(&flood, lang);
            assert!(told.trim_end().ends_with(expected), "{}", told.lines().last().unwrap_or_default());
            assert_eq!(told.matches("at_least = 1").count(), 200);
        }
    }
}

#[test]
fn messages_keep_the_style() {
    let kinds = bad_files().into_iter().flat_map(|file| file.faults().0).map(|fault| fault.kind);
    let wrong: BTreeSet<String> = kinds.chain(other::kinds()).flat_map(|kind| style::breaches(&kind)).collect();
    complain(&wrong.into_iter().collect::<Vec<_>>());
}
