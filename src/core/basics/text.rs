//! Texts in two languages, identifiers and versions.

use std::cmp::Ordering;
use std::fmt;

use crate::codes;

codes! {
    /// A language that `cert` speaks.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Lang {
        /// Polish, the source language.
        Pl = "pl",
        /// English.
        En = "en",
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
    /// The text in a language.
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
    /// Returns the identifier if the text has this shape and at most 64 characters.
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

/// A version of a rubric: numbers separated by dots, such as `2026.1`, compared number by number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Version {
    text: String,
    numbers: Vec<u32>,
}

impl Version {
    /// Returns the version if every part of the text is a number.
    pub fn new(text: &str) -> Option<Version> {
        let part = |part: &str| {
            let digits = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            // Leading zeros are refused, so that a version has one spelling.
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
}
