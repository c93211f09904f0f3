//! Texts in two languages, identifiers and versions.

use std::cmp::Ordering;
use std::fmt;

use crate::basics::fault::FaultKind;
use crate::basics::value_problem::ValueProblem;

/// A language in which `cert` speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Polish, the source language.
    Pl,
    /// English.
    En,
}

impl Lang {
    /// The code of the language (ISO 639-1), as documents name it.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Pl => "pl",
            Lang::En => "en",
        }
    }
}

/// A text for people, complete in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// Polish.
    pub pl: String,
    /// English.
    pub en: String,
}

impl Text {
    /// The text in the language asked for.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Pl => &self.pl,
            Lang::En => &self.en,
        }
    }
}

/// An identifier: lower-case ASCII letters, digits and single hyphens, such as `edycja-oceniona`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    /// The identifier, if the text has its shape and at most 64 characters.
    pub fn new(text: &str) -> Option<Id> {
        let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        (text.len() <= 64 && text.split('-').all(word)).then(|| Id(text.to_owned()))
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A version of a rubric: numbers with dots, such as `2026.1`, ordered number by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    text: String,
    numbers: Vec<u32>,
}

impl Version {
    /// The version, if every part of the text is a number.
    pub fn new(text: &str) -> Option<Version> {
        let part = |part: &str| {
            let digits = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            // One way to write a version: no zeros in front.
            let digits = digits && (part == "0" || !part.starts_with('0'));
            digits.then(|| part.parse().ok()).flatten()
        };
        let numbers = text.split('.').map(part).collect::<Option<Vec<u32>>>()?;
        Some(Version { text: text.to_owned(), numbers })
    }

    /// The version as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Version) -> Option<Ordering> {
        Some(self.numbers.cmp(&other.numbers))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

/// Whether a character could command a terminal or reorder what a person reads: control characters
/// (C0, DEL, C1) other than a line feed and a tab, bidi marks, embeddings, overrides and isolates, and
/// line and paragraph separators.
pub fn is_unsafe(c: char) -> bool {
    let bidi = matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (c.is_control() && c != '\n' && c != '\t') || bidi
}

/// The text without the characters of [`is_unsafe`]. Every text from outside passes through here.
pub fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|&c| !is_unsafe(c)).collect()
}

/// The longest text that is read or typed, in characters; no person writes more in one place.
pub const LONGEST: usize = 10_000;

/// Refuses a text longer than [`LONGEST`].
///
/// # Errors
/// It is longer.
pub fn check_length(key: &str, text: &str) -> Result<(), FaultKind> {
    let length = text.chars().count();
    let fault = || {
        FaultKind::from(ValueProblem::LongText { key: key.to_owned(), length: length as u64, limit: LONGEST as u64 })
    };
    if length > LONGEST { Err(fault()) } else { Ok(()) }
}

/// The text on one line: cleaned, with runs of white space folded to one space.
pub fn clean_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The candidate most like what was written, if it is near enough to be a slip of the hand.
///
/// Candidates are compared in alphabetical order, so that the hint is the same on every run.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut candidates: Vec<&str> = candidates.into_iter().collect();
    candidates.sort_unstable();
    let score = |candidate: &str| strsim::jaro_winkler(&written.to_lowercase(), candidate);
    let best = candidates.into_iter().map(|c| (score(c), c)).reduce(|a, b| if b.0 > a.0 { b } else { a })?;
    (best.0 >= 0.79).then(|| best.1.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_lower_case_words_with_single_hyphens() {
        assert!(Id::new("etap-wybor-2").is_some());
        for wrong in ["", "-a", "a--b", "a-", "Ą", "A", "a_b", "a b"] {
            assert!(Id::new(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn versions_are_ordered_by_number_not_by_letter() {
        let version = |text| Version::new(text).expect("a version");
        assert!(version("2026.10") > version("2026.9"));
        assert!(version("2026.1") < version("2026.1.1"));
        assert!(Version::new("2026.").is_none() && Version::new("v1").is_none() && Version::new("+1").is_none());
    }

    #[test]
    fn what_could_command_a_terminal_is_removed() {
        assert_eq!(clean("a\u{1b}[31mb\u{9b}2Jc\u{7f}\u{202e}d\u{2066}\u{0}"), "a[31mb2Jcd");
        assert_eq!(clean("zażółć\tgęślą\r\njaźń"), "zażółć\tgęślą\njaźń");
        assert_eq!(clean_line(" a \n\t b "), "a b");
    }

    #[test]
    fn a_near_miss_is_found_and_a_far_one_is_not() {
        assert_eq!(nearest("wniosky", ["wnioski", "grupy"]).as_deref(), Some("wnioski"));
        assert_eq!(nearest("xyz", ["wnioski", "grupy"]), None);
    }
}
