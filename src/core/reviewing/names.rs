//! Whether two names are of one person.

use crate::basics::municipality::fold;

/// Whether two names are of one person: without case and marks, in whatever order first name and surname stand, and
/// without what follows a comma or stands in brackets, such as an office.
pub fn is_same(a: &str, b: &str) -> bool {
    let others = spellings(b);
    spellings(a).iter().any(|name| others.contains(name))
}

// The forms in which a name is known: as written and in order, without an office and, as in `Nowa, Anna`, with what
// follows the comma. One that is all brackets or signs is known by the whole of it.
fn spellings(text: &str) -> Vec<String> {
    let first = text.split([',', '(', ';']).next().unwrap_or_default();
    let names = [fold(first), in_order(first), in_order(text)];
    let names: Vec<String> = names.into_iter().filter(|name| !name.is_empty()).collect();
    if names.is_empty() && !text.is_empty() { vec![text.to_owned()] } else { names }
}

fn in_order(text: &str) -> String {
    let mut words: Vec<String> = text.split(|c: char| !c.is_alphanumeric()).map(fold).collect();
    words.sort_unstable();
    words.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_and_the_order_are_no_part_of_a_name() {
        assert!(is_same("Jan Przykładny, Wydział Dialogu", "JAN  przykladny"));
        assert!(is_same("Jan Przykładny (UM)", "Jan Przykładny"));
        assert!(!is_same("Jan Przykładny", "Jan Przykład") && !is_same("", ""));
        assert!(is_same("Nowa Anna", "Anna Nowa") && is_same("Nowa, Anna", "anna nowa"));
        assert!(is_same("Nowa-Kowal Anna (UM)", "Anna Nowa Kowal") && !is_same("Nowa Anna", "Anna Nowak"));
        assert!(is_same("(Jan)", "(jan)") && !is_same("(Jan)", "(Ola)") && is_same("😀", "😀") && !is_same("😀", "!"));
    }
}
