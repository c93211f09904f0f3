//! Non-breaking spaces for print and pages: keeps together what a line break should not separate.

use serde_json::Value;

use crate::basics::text::Lang;

/// The non-breaking space.
const GLUE: char = '\u{a0}';

/// Glues words that should stay on one line: in Polish, one-letter words to the next; in every language, numbers to
/// what they number or count.
pub fn glue(lang: Lang, text: &str) -> String {
    let (mut words, mut before) = (text.split(' ').peekable(), "");
    let mut glued = String::with_capacity(text.len());
    while let Some(word) = words.next() {
        glued.push_str(word);
        let Some(next) = words.peek() else { break };
        let word = bare(word);
        glued.push(if is_bound(lang, before, word, next) { GLUE } else { ' ' });
        before = word;
    }
    glued
}

fn is_bound(lang: Lang, before: &str, word: &str, next: &str) -> bool {
    // A dash stays with the word before it.
    let is_letter = lang == Lang::Pl && word.len() == 1 && "aiouwzAIOUWZ".contains(word);
    let is_short = word.len() <= 2 && is_number(word);
    let counts = is_short && !is_numbered(before) && next.starts_with(char::is_alphabetic);
    let is_year = word.len() == 4 && is_number(word) && (next.starts_with("r.") || next.starts_with("roku"));
    let is_roman = !word.is_empty() && word.chars().all(|c| "IVXLC".contains(c));
    let is_edition = is_roman && next.to_lowercase().starts_with("edy");
    let begins_number = next.starts_with(|c: char| c.is_ascii_digit());
    let numbers = begins_number && (is_numbered(word) || matches!(word, "§" | "tel."));
    // Groups of digits, as in telephone numbers and amounts.
    let is_group = is_number(word.trim_start_matches('+')) && is_number(next.trim_end_matches([',', '.', ';', ')']));
    next == "–" || is_letter || counts || is_year || is_edition || numbers || is_group
}

// A word without opening brackets or quotation marks, or anything from the line before.
fn bare(word: &str) -> &str {
    word.rsplit([GLUE, '\n', '(', '„', '“']).next().unwrap_or(word)
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

// Whether a number after this word is its name rather than a count.
fn is_numbered(word: &str) -> bool {
    let word = word.to_lowercase();
    word.starts_with("poziom") || word == "level" || word == "levels"
}

/// Glues every text in the values of a page, except addresses and IDs.
pub fn glue_all(lang: Lang, values: &mut Value) {
    match values {
        Value::String(text) => *text = glue(lang, text),
        Value::Array(items) => items.iter_mut().for_each(|item| glue_all(lang, item)),
        Value::Object(fields) => {
            let is_text = |key: &str| !matches!(key, "href" | "id" | "css" | "typed");
            fields.iter_mut().filter(|(key, _)| is_text(key)).for_each(|(_, value)| glue_all(lang, value));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_word_of_one_letter_stays_with_the_next_one_in_polish() {
        for (text, glued) in [
            ("wnioski i zasady", "wnioski i\u{a0}zasady"),
            ("a w tym (o czym)", "a\u{a0}w\u{a0}tym (o\u{a0}czym)"),
            ("Z miastem", "Z\u{a0}miastem"),
            ("na i", "na i"),
            ("akt i\nw domu", "akt i\nw\u{a0}domu"),
            ("a\u{a0}w b", "a\u{a0}w\u{a0}b"),
        ] {
            assert_eq!(glue(Lang::Pl, text), glued);
        }
        assert_eq!(glue(Lang::En, "a plan i w"), "a plan i w");
    }

    #[test]
    fn numbers_stay_with_what_they_number_or_count() {
        for (lang, text) in [
            (Lang::Pl, "do 20~listopada 2026~roku, z~2026 lat; poziom~2 jest (poziomy~2, 3); Do poziomu~2: 2~pytania"),
            (Lang::Pl, "V~edycja z~§~4, (XII~Edycja); 12~miesięcy, co najmniej 4~z~6."),
            (Lang::Pl, "tel.~22~000~00~00, +48~22~000; poziom~2~– tak"),
            (Lang::En, "a day (level~3 is), 20~November 2026, levels~1, 2"),
        ] {
            assert_eq!(glue(lang, &text.replace('~', " ")), text.replace('~', "\u{a0}"));
        }
    }

    #[test]
    fn addresses_and_names_within_the_page_stay_as_they_are() {
        let mut values = json!({ "text": "a b", "href": "a b", "list": [{ "id": "a b", "why": "w b" }], "many": 1 });
        glue_all(Lang::Pl, &mut values);
        let expected = json!({
            "text": "a\u{a0}b", "href": "a b", "list": [{ "id": "a b", "why": "w\u{a0}b" }], "many": 1
        });
        assert_eq!(values, expected);
    }
}
