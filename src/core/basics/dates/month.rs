//! Months by name.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

// Without diacritics, which people often omit: genitive as in a date, nominative, English, Roman numeral.
const NAMES: [[&str; 4]; 12] = [
    ["stycznia", "styczen", "january", "i"],
    ["lutego", "luty", "february", "ii"],
    ["marca", "marzec", "march", "iii"],
    ["kwietnia", "kwiecien", "april", "iv"],
    ["maja", "maj", "may", "v"],
    ["czerwca", "czerwiec", "june", "vi"],
    ["lipca", "lipiec", "july", "vii"],
    ["sierpnia", "sierpien", "august", "viii"],
    ["wrzesnia", "wrzesien", "september", "ix"],
    ["pazdziernika", "pazdziernik", "october", "x"],
    ["listopada", "listopad", "november", "xi"],
    ["grudnia", "grudzien", "december", "xii"],
];

/// The number of a month, given its name or the first three letters of it.
pub(super) fn month_named(word: &str) -> Option<u32> {
    let word: String = word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    let is_short = |name: &str| word.len() == 3 && name.starts_with(&word) || word == "sept" && name == "september";
    let is_one = |[day, alone, english, roman]: &[&str; 4]| {
        [day, alone, english].into_iter().any(|name| word == *name || is_short(name)) || word == *roman
    };
    NAMES.iter().zip(1..).find(|(names, _)| is_one(names)).map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_known_in_both_languages_with_marks_and_without() {
        for word in ["października", "PAZDZIERNIK", "paź", "October", "oct", "X"] {
            assert_eq!(month_named(word), Some(10), "{word}");
        }
        for (word, number) in [("mar", 3), ("maj", 5), ("may", 5), ("cze", 6), ("lip", 7), ("lis", 11), ("Sept", 9)] {
            assert_eq!(month_named(word), Some(number), "{word}");
        }
        for word in ["", "ma", "marz", "xiii", "iiii", "dnia", "rok"] {
            assert_eq!(month_named(word), None, "{word}");
        }
    }
}
