//! Names that people type: of a municipality or an edition, and their own.

use crate::basics::fault::FaultKind;

/// The name of a municipality or an edition: what is no letter or digit only fills its place.
///
/// # Errors
/// The text has none of either, and is not empty: what is left out is another matter.
pub fn name(text: &str) -> Result<String, FaultKind> {
    named("thing", text, char::is_alphanumeric)
}

/// The name of a person, which has letters.
///
/// # Errors
/// The text has none, and is not empty.
pub fn person(text: &str) -> Result<String, FaultKind> {
    named("person", text, char::is_alphabetic)
}

fn named(kind: &'static str, text: &str, names: fn(char) -> bool) -> Result<String, FaultKind> {
    if text.is_empty() || text.contains(names) {
        return Ok(text.to_owned());
    }
    Err(FaultKind::from(NameProblem::NotAName { kind, found: text.to_owned() }))
}

crate::problems! {
    /// What is wrong with a name.
    NameProblem

    /// Signs that only fill the place of a name.
    NotAName { kind: &'static str, found: String } = "not-a-name";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_fill_the_place_of_a_name_are_none() {
        for text in ["", "Łódź", "XIII edycja", "Ола", "Åre"] {
            assert_eq!((name(text), person(text)), (Ok(text.to_owned()), Ok(text.to_owned())));
        }
        assert!(name("2026").is_ok() && person("2026").is_err());
        for text in ["-", "---", "..", "?", "—", "…"] {
            assert!(name(text).is_err() && person(text).is_err(), "{text}");
        }
    }
}
