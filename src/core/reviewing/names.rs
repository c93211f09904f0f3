//! Whether two names are of one person.

use crate::basics::municipality::fold;

/// Whether two names are of one person: without case and marks, and without what follows a comma or stands in brackets,
/// such as an office.
pub fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (name(a), name(b));
    !a.is_empty() && a == b
}

/// A name for comparison; one that is all brackets or signs is known by the whole of it.
pub fn name(text: &str) -> String {
    let first = text.split([',', '(', ';']).next().unwrap_or_default();
    let names = [fold(first), fold(text), text.to_owned()];
    names.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_is_no_part_of_a_name() {
        assert!(is_same("Jan Przykładny, Wydział Dialogu", "JAN  przykladny"));
        assert!(is_same("Jan Przykładny (UM)", "Jan Przykładny"));
        assert!(!is_same("Jan Przykładny", "Jan Przykład") && !is_same("", ""));
        assert!(is_same("(Jan)", "(jan)") && !is_same("(Jan)", "(Ola)") && is_same("😀", "😀") && !is_same("😀", "!"));
    }
}
