//! The laws of saving: a save reads back the same, whatever comes before, after and between.

use std::collections::BTreeMap;

use cert_core::application::answers::Answers;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};

use super::arbitrary::answers;
use crate::support::application::Folder;

pub(super) fn hold<S: Strategy>(cases: u32, strategy: &S, law: impl Fn(S::Value)) {
    let config = Config { cases, failure_persistence: None, max_shrink_time: 10_000, ..Config::default() };
    let ran = TestRunner::new(config).run(strategy, |value| {
        law(value);
        Ok(())
    });
    if let Err(failure) = ran {
        panic!("{failure}");
    }
}

#[test]
fn what_is_saved_is_what_is_read() {
    hold(200, &answers(), |answers| {
        let folder = Folder::with_evidence();
        folder.create(&answers);
        assert_eq!(folder.open().answers, answers, "\n{}", folder.text());
    });
}

#[test]
fn whatever_changes_afterwards_is_read_too() {
    hold(200, &(answers(), answers()), |(first, mut second)| {
        let folder = Folder::with_evidence();
        folder.create(&first);
        // An answer can be changed, if need be to "don't know yet", but never removed.
        for (id, answer) in &first.given {
            second.given.entry(id.clone()).or_insert_with(|| answer.clone());
        }
        folder.change(|answers| *answers = second.clone());
        assert_eq!(folder.open().answers, second, "\n{}", folder.text());
    });
}

// Random notes hardly ever differ in white space alone.
#[test]
fn a_note_with_other_white_space_is_read_too() {
    let spaces = || select(vec![" ", "  ", "\n", "\n\n", "\t", " \n "]);
    hold(60, &(answers(), spaces()), |(mut answers, space)| {
        let folder = Folder::with_evidence();
        folder.create(&answers);
        for answer in answers.given.values_mut() {
            answer.note = answer.note.as_ref().map(|note| note.split_whitespace().collect::<Vec<_>>().join(space));
        }
        folder.change(|saved| *saved = answers.clone());
        assert_eq!(folder.open().answers, answers, "\n{}", folder.text());
    });
}

#[test]
fn saving_without_a_change_touches_nothing() {
    hold(40, &answers(), |answers| {
        let folder = Folder::with_evidence();
        folder.create(&answers);
        let before = folder.text();
        folder.change(|_| ());
        assert_eq!(folder.text(), before);
    });
}

#[test]
fn the_order_of_answering_leaves_no_trace() {
    let shuffled = answers().prop_flat_map(|answers| {
        let ids: Vec<_> = answers.given.keys().cloned().collect();
        (Just(answers), Just(ids).prop_shuffle())
    });
    hold(60, &shuffled, |(answers, order)| {
        let (at_once, one_by_one) = (Folder::with_evidence(), Folder::with_evidence());
        at_once.create(&answers);
        one_by_one.create(&Answers { given: BTreeMap::new(), ..answers.clone() });
        for id in order {
            one_by_one.change(|saved| drop(saved.given.insert(id.clone(), answers.given[&id].clone())));
        }
        assert_eq!(one_by_one.text(), at_once.text());
    });
}

#[test]
fn what_windows_made_of_the_file_says_the_same() {
    hold(60, &answers(), |answers| {
        let folder = Folder::with_evidence();
        folder.create(&answers);
        let windows = format!("\u{feff}{}", folder.text().replace('\n', "\r\n"));
        folder.write(&windows);
        assert_eq!(folder.open().answers, answers);
        folder.change(|answers| answers.municipality.name.push('X'));
        let mut changed = answers.clone();
        changed.municipality.name.push('X');
        assert_eq!(folder.open().answers, changed, "\n{}", folder.text());
    });
}
