//! A letter as an HTML page, for browsers and printing.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::basics::fault::Faults;
use crate::basics::source::Source;
use crate::basics::text::Lang;
use crate::report::letter::parts::{Letter, LetterPart, cleaned};
use crate::report::template::engine;
use crate::report::typography::nbsp::glue;
use crate::say;
use crate::words::Words;

/// Fills a letter into the page template, with everything escaped.
///
/// # Errors
/// Returns an error if the template is invalid.
pub fn draw(words: &Words, page: &Arc<Source>, letter: &Letter, values: &Value) -> Result<String, Faults> {
    let lang = words.lang();
    let mut values = cleaned(values);
    values["subject"] = json!(glue(lang, &letter.subject));
    values["blocks"] = letter.parts.iter().map(|part| drawn(lang, part)).collect();
    values["recipient"] = json!(capital(values["municipality"]["called"].as_str().unwrap_or_default()));
    values["words"] = json!({
        "signature": say!(words, "letter-signature"),
        "register": say!(words, "letter-register"),
    });
    engine::fill_own(page, &values)
}

fn drawn(lang: Lang, part: &LetterPart) -> Value {
    let lines = |lines: &Vec<String>| lines.iter().map(|line| json!(glue(lang, line))).collect::<Value>();
    match part {
        LetterPart::Paragraph(said) => json!({ "kind": "paragraph", "lines": lines(said) }),
        LetterPart::List(items) => json!({ "kind": "list", "items": items.iter().map(lines).collect::<Value>() }),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}
