//! Keys whose values differ, with both values in the form shown to people.

use std::fmt;

use crate::application::edition::{EndsWith, NextEdition};

/// A key of a file with a value other than it should have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyChange {
    /// The key in the file.
    pub key: &'static str,
    /// The expected value.
    pub old: String,
    /// The value found.
    pub new: String,
}

impl fmt::Display for KeyChange {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
        write!(out, "{}: {} → {}", self.key, shown(&self.old), shown(&self.new))
    }
}

/// The differences found so far.
#[derive(Debug, Default)]
pub(super) struct Changes(pub(super) Vec<KeyChange>);

impl Changes {
    /// Records a difference if both values differ.
    pub(super) fn compare(&mut self, key: &'static str, old: String, new: String) {
        if old != new {
            self.0.push(KeyChange { key, old, new });
        }
    }

    /// Compares two append-only lists by what remains between their common beginning and end.
    pub(super) fn compare_lists<T: PartialEq>(
        &mut self,
        (mut old, mut new): (&[T], &[T]),
        key: impl Fn(&T) -> &'static str,
        said: impl Fn(&T) -> String,
    ) {
        let same = old.iter().zip(new).take_while(|(old, new)| old == new).count();
        (old, new) = (&old[same..], &new[same..]);
        let same = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
        (old, new) = (&old[..old.len() - same], &new[..new.len() - same]);
        for place in 0..old.len().max(new.len()) {
            match (old.get(place), new.get(place)) {
                (Some(old), Some(new)) if key(old) == key(new) => self.compare(key(old), said(old), said(new)),
                (old, new) => {
                    let only = |one: Option<&T>| one.map(|one| (key(one), said(one)));
                    self.0.extend(only(old).map(|(key, old)| KeyChange { key, old, new: String::new() }));
                    self.0.extend(only(new).map(|(key, new)| KeyChange { key, old: String::new(), new }));
                }
            }
        }
    }
}

/// Levels, in the form in which a file lists them.
pub(super) fn numbers<'l>(levels: impl IntoIterator<Item = &'l u8>) -> String {
    format!("[{}]", levels.into_iter().map(u8::to_string).collect::<Vec<_>>().join(", "))
}

/// An edition on one line.
pub(super) fn next_edition(edition: Option<&NextEdition>) -> String {
    let Some(NextEdition { name, held, ends, ends_with, certain }) = edition else { return String::new() };
    let (name, ends) = (name.clone().unwrap_or_default(), ends.map(|day| day.to_string()).unwrap_or_default());
    let ends_with = ends_with.map(EndsWith::code).unwrap_or_default();
    let held = if *held { "" } else { "held=false" };
    let certain = if *certain { "certain" } else { "" };
    let parts = [name.as_str(), held, &ends, ends_with, certain];
    let said = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    if said.is_empty() { "{}".to_owned() } else { said }
}
