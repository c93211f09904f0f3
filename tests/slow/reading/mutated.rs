//! Any file gives a value or faults, each within the text and drawable; never a panic.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use cert::builtin;
use cert::store::application::evidence::Folder;
use cert::store::disk::read;
use cert_core::application::answers::{Answer, Answers};
use cert_core::basics::clean::is_unsafe;
use cert_core::basics::fault::Faults;
use cert_core::basics::source::Source;
use cert_core::basics::text::Lang;
use cert_core::format::answers;
use cert_core::format::answers::Versions;
use cert_core::format::practices;
use cert_core::format::review;
use cert_core::format::rubric;
use cert_core::format::write_answers;
use cert_core::report::page::faults::draw;
use cert_core::report::page::text::Look;
use cert_core::rubric::claim::Claim;
use cert_core::words::Words;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};

use super::mutations::mutation;
use crate::support::application::{id, tiny_rubric};

fn try_mutated(cases: u32, path: &str, law: impl Fn(&Arc<Source>) -> TestCaseResult) {
    let good = fs::read(path).expect("a good file");
    let config = Config { cases, failure_persistence: None, max_shrink_time: 20_000, ..Config::default() };
    let ran = TestRunner::new(config).run(&vec(mutation(), 1..6), |mutations| {
        let mut bytes = good.clone();
        for mutation in mutations {
            mutation.apply(&mut bytes);
        }
        match read::text(Path::new("plik.toml"), bytes) {
            Ok(source) => law(&source),
            Err(faults) => is_drawable(None, &faults),
        }
    });
    if let Err(failure) = ran {
        panic!("{path}: {failure}");
    }
}

fn try_all(cases: u32, path: &str, load: impl Fn(&Arc<Source>) -> Result<(), Faults>) {
    try_mutated(cases, path, |source| load(source).err().map_or(Ok(()), |faults| is_drawable(Some(source), &faults)));
}

fn is_drawable(source: Option<&Arc<Source>>, faults: &Faults) -> TestCaseResult {
    prop_assert!(!faults.0.is_empty(), "refused without a fault");
    let starts: Vec<_> = faults.0.iter().filter_map(|fault| fault.span.as_ref()).map(|span| span.start).collect();
    prop_assert!(starts.is_sorted(), "out of order: {starts:?}");
    for fault in &faults.0 {
        prop_assert_ne!(fault.kind.code(), "other", "refused without a reason");
        if let (Some(span), Some(source)) = (&fault.span, source) {
            prop_assert!(span.start <= span.end && span.end <= source.text.len(), "{span:?} of {}", source.text.len());
            prop_assert!(source.text.is_char_boundary(span.start), "{span:?} in\n{}", source.text);
        }
    }
    for (lang, width, color) in [(Lang::Pl, 100, false), (Lang::En, 40, false), (Lang::Pl, 20, true)] {
        let drawn = draw(&Words::new(lang), faults, Look { width, color });
        let told = if color { drawn.replace('\u{1b}', "") } else { drawn };
        prop_assert!(!told.contains(is_unsafe), "{told:?}");
    }
    Ok(())
}

#[test]
fn rubrics() {
    try_all(300, "tests/faults/rubric/good.toml", |source| rubric::parse(source).map(drop));
}

#[test]
fn the_built_in_questionnaire() {
    try_all(12, "questionnaire/rubric.toml", |source| rubric::parse(source).map(drop));
}

#[test]
fn collections_of_practices() {
    try_all(200, "tests/faults/practices/good.toml", |source| practices::parse(source).map(drop));
}

#[test]
fn reviews() {
    let rubric = tiny_rubric();
    let load = move |source: &Arc<Source>| review::parse(source, &rubric, Versions::Same).map(drop);
    try_all(200, "tests/faults/review/good.toml", load);
}

#[test]
fn answers_however_versions_are_read() {
    for versions in [Versions::Same, Versions::Accept, Versions::Any] {
        let rubric = tiny_rubric();
        let load = move |source: &Arc<Source>| {
            answers::parse(source, &Folder::new(Path::new(".")), &rubric, versions).map(drop)
        };
        try_all(200, "tests/faults/answers/good.toml", load);
    }
}

#[test]
fn an_example_of_the_built_in_questionnaire() {
    let folder = "questionnaire/examples/przykladowo-3";
    let rubric = builtin::rubric().unwrap();
    let load = move |source: &Arc<Source>| {
        answers::parse(source, &Folder::new(Path::new(folder)), &rubric, Versions::Same).map(drop)
    };
    try_all(60, "questionnaire/examples/przykladowo-3/odpowiedzi.toml", load);
}

// However odd the notation, a file that was read can be changed, saved and read again.
#[test]
fn whatever_loads_can_be_saved_over() {
    let rubric = tiny_rubric();
    let folder = Path::new("tests/faults/answers");
    let parse = |text: &str| {
        let source = Source { name: "plik.toml".to_owned(), text: text.to_owned() };
        answers::parse(&Arc::new(source), &Folder::new(folder), &rubric, Versions::Same)
    };
    try_mutated(600, "tests/faults/answers/good.toml", |source| {
        let Ok(before) = parse(&source.text) else { return Ok(()) };
        let mut after: Answers = before.clone();
        after.filled_by = Some("Ktoś inny".to_owned());
        after.given.insert(id("lata"), Answer::new(Claim::Number(7)));
        after.given.insert(id("zasady"), Answer { note: Some("Już".to_owned()), ..Answer::new(Claim::Unknown) });
        let saved = write_answers::answers(Some((&source.text, &before)), &after, &rubric);
        let read = parse(saved.as_deref().unwrap_or_default());
        prop_assert_eq!(
            read.as_ref().ok(),
            Some(&after),
            "{:?}\n{}\nbecame\n{}",
            read,
            source.text,
            saved.clone().unwrap_or_default()
        );
        Ok(())
    });
}
