//! Whether two names belong to the same person.

use crate::basics::municipality::fold;

/// Whether two names belong to the same person, ignoring case, diacritics, the order of first name and surname, and
/// anything after a comma or in brackets, such as an office.
pub fn is_same(a: &str, b: &str) -> bool {
    let others = spellings(b);
    spellings(a).iter().any(|name| others.contains(name))
}

/// Whether a text names a person, perhaps among several with titles and offices: `mgr Jan Nowy i Anna Nowa, Wydział
/// Dialogu`.
pub fn names(text: &str, person: &str) -> bool {
    is_same(text, person) || people(text).any(|part| is_among(&part, person))
}

// Splits a text into possible people, at punctuation and conjunctions.
fn people(text: &str) -> impl Iterator<Item = Vec<String>> {
    let parts = text.split([',', ';', ':', '/', '(', ')', '&', '+', '\n']);
    parts.flat_map(|part| {
        let words: Vec<&str> = part.split_whitespace().collect();
        let people = words.split(|word| PARTING.contains(&word.to_lowercase().as_str()));
        let folded = |words: &[&str]| words.iter().map(|word| fold(word)).filter(|word| !word.is_empty()).collect();
        people.map(folded).collect::<Vec<Vec<String>>>()
    })
}

// Whether adjacent words are the name of a person, in any order; a single word does not count as a name.
fn is_among(words: &[String], person: &str) -> bool {
    people(person).any(|name| {
        let name = sorted(name.into_iter().filter(|word| !TITLES.contains(&word.as_str())));
        name.len() > 1 && words.windows(name.len()).any(|part| sorted(part.iter().cloned()) == name)
    })
}

fn sorted(words: impl Iterator<Item = String>) -> Vec<String> {
    let mut words: Vec<String> = words.collect();
    words.sort_unstable();
    words
}

// Conjunctions between two people.
const PARTING: [&str; 3] = ["i", "oraz", "and"];

// Titles before a name.
const TITLES: [&str; 12] = ["mgr", "inz", "dr", "hab", "prof", "lic", "pan", "pani", "p", "mr", "mrs", "ms"];

// The forms of a name: as written and with its words sorted, both without an office, and, for `Nowa, Anna`, sorted with
// what follows the comma. A text of only brackets or punctuation stands for itself.
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
    fn each_of_several_is_named_whatever_stands_around_the_name() {
        for text in [
            "Maria Kowal i Jan Trzeci",
            "Jan Trzeci oraz Maria Kowal",
            "Maria Kowal and Jan Trzeci",
            "mgr Jan Trzeci",
            "dr inż. Trzeci Jan",
            "Wydział Dialogu: Jan Trzeci",
            "Maria Kowal, naczelnik Jan Trzeci",
            "Kowal Maria / Trzeci Jan (UM)",
        ] {
            assert!(names(text, "Jan Trzeci") && names(text, "prof. Jan Trzeci"), "{text}");
        }
        for text in ["Maria Kowal, Jan Nowy", "Jan i Maria Trzeci", "Jan Trzeci-Nowy", "Janina Trzecia", "Jan", ""] {
            assert!(!names(text, "Jan Trzeci") && !names(text, "Kowal Jan"), "{text}");
        }
        assert!(names("Ola", "ola") && !names("Ola Kowal i Jan Nowy", "Ola"));
    }

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
