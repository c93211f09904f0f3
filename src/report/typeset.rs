//! Text as it is set on paper: in Polish a word of one letter never ends a line.

use serde_json::Value;

use crate::domain::text::Lang;

/// Glues the one-letter words of a text to what follows them.
pub(crate) fn glue(lang: Lang, text: &str) -> String {
    if lang != Lang::Pl {
        return text.to_owned();
    }
    let mut glued = String::with_capacity(text.len());
    // The letters of the word so far, and whether there are more than one.
    let mut word = Word::Empty;
    for c in text.chars() {
        glued.push(if c == ' ' && word == Word::OneLetter { '\u{a0}' } else { c });
        word = match word {
            _ if matches!(c, ' ' | '\u{a0}' | '\n' | '(' | '„') => Word::Empty,
            Word::Empty if "aiouwzAIOUWZ".contains(c) => Word::OneLetter,
            _ => Word::Other,
        };
    }
    glued
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Empty,
    OneLetter,
    Other,
}

/// Glues every text of the values of a page, but for those that are an address, a name within the page, or a drawing.
pub(crate) fn glue_all(lang: Lang, values: &mut Value) {
    match values {
        Value::String(text) => *text = glue(lang, text),
        Value::Array(items) => items.iter_mut().for_each(|item| glue_all(lang, item)),
        Value::Object(fields) => {
            let is_text = |key: &str| !matches!(key, "href" | "id" | "drawing" | "css");
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
            ("akt 5 b", "akt 5 b"),
            ("na i", "na i"),
        ] {
            assert_eq!(glue(Lang::Pl, text), glued);
        }
        assert_eq!(glue(Lang::En, "a plan i w"), "a plan i w");
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
