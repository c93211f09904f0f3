//! Names as typed: of municipalities, editions and people.

use crate::basics::fault::FaultKind;

/// Reads the name of a municipality or an edition, which needs a letter or a digit.
///
/// # Errors
/// Returns an error if the text has neither. An empty text is accepted: whether a name may be missing is decided
/// elsewhere.
pub fn name(text: &str) -> Result<String, FaultKind> {
    named("thing", text, char::is_alphanumeric)
}

/// Reads the name of a person, which needs a letter.
///
/// # Errors
/// Returns an error if the text has none. An empty text is accepted.
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
    /// A problem with a name.
    NameProblem

    /// Punctuation in place of a name.
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
