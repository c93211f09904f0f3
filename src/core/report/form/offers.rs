//! The gminas offered to complete a name being typed.

use serde_json::json;

use crate::basics::fault::Faults;
use crate::report::form::templates;
use crate::report::phrases;
use crate::say;
use crate::words::Words;

/// The fewest letters before anything is offered.
const LETTERS: usize = 2;
const MOST: usize = 8;

/// The list, and its announcement for screen readers; both empty if nothing matches, or a name is already complete.
///
/// # Errors
/// Returns an error if a template cannot be filled in.
pub fn offers(words: &Words, typed: &str) -> Result<(String, String), Faults> {
    let mut offers = if typed.chars().count() < LETTERS { Vec::new() } else { phrases::offers(words, typed) };
    offers.retain(|offer| offer != typed);
    if offers.is_empty() {
        return Ok(Default::default());
    }
    let said = say!(words, "form-offers", count = offers.len());
    offers.truncate(MOST);
    let html = templates::OFFERS.fill(words.lang(), &json!({ "offers": offers }))?;
    Ok((html, said))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;

    #[test]
    fn names_are_offered_while_there_is_something_to_choose() {
        let of = |typed: &str| offers(&Words::new(Lang::Pl), typed).expect("a list");
        let count = |typed: &str| of(typed).0.matches("role=\"option\"").count();
        assert_eq!((count("c"), count("czest"), count("Częstochowa"), count("Przykładowo")), (0, 1, 0, 0));
        assert_eq!((count("brodn"), count("st")), (3, MOST));
        assert!(of("brodn").0.contains("Brodnica, gmina wiejska, powiat śremski"));
        assert!(of("brodn").1.starts_with('3') && of("x").1.is_empty());
    }
}
