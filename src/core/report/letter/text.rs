//! A letter as plain text, for e-mail or an editor.

use serde_json::Value;
use textwrap::core::display_width;

use crate::basics::clean::clean_line;
use crate::basics::text::Lang;
use crate::report::letter::parts::{Letter, LetterPart};
use crate::report::page::wrap::wrap;
use crate::report::typography::nbsp::glue;
use crate::say;
use crate::words::Words;

/// The width of a line, as usual in e-mail.
const WIDTH: usize = 76;

/// Draws a letter: subject, body and sender.
pub fn draw(words: &Words, letter: &Letter, values: &Value) -> String {
    let lang = words.lang();
    let mut parts = vec![letter.subject.clone()];
    parts.extend(letter.parts.iter().map(|part| match part {
        LetterPart::Paragraph(lines) => folded(lang, lines, "", ""),
        LetterPart::List(items) => {
            // Items of several lines are separated by blank lines.
            let is_short = items.iter().all(|item| item.len() == 1);
            let items: Vec<String> = items.iter().map(|item| self::item(lang, item)).collect();
            items.join(if is_short { "\n" } else { "\n\n" })
        }
    }));
    let said = |key: &str| values[key].as_str().map(clean_line);
    let register = said("address").map(|address| format!("{}: {address}", say!(words, "letter-register")));
    parts.push([said("issuer"), said("contact"), register].into_iter().flatten().collect::<Vec<_>>().join("\n"));
    parts.join("\n\n") + "\n"
}

fn item(lang: Lang, lines: &[String]) -> String {
    let (first, rest) = lines.split_at(1.min(lines.len()));
    let first = folded(lang, first, "  - ", "    ");
    if rest.is_empty() { first } else { first + "\n" + &folded(lang, rest, "    ", "    ") }
}

fn folded(lang: Lang, lines: &[String], first: &str, rest: &str) -> String {
    // A long word, such as an address, is never broken.
    let longest = |line: &str| line.split_whitespace().map(display_width).max().unwrap_or_default() + rest.len();
    let fold = |line: &String| wrap(&glue(lang, line), WIDTH.max(longest(line)), first, rest).replace('\u{a0}', " ");
    lines.iter().map(fold).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_items_indented_and_addresses_whole() {
        let lines = |text: &str| text.split('|').map(str::to_owned).collect::<Vec<_>>();
        let address = format!("https://{}.example/rejestr", "a".repeat(90));
        let paragraph = LetterPart::Paragraph(lines(&format!("{} w domu|{address}", "słowo ".repeat(12).trim_end())));
        let list = LetterPart::List(vec![lines("jeden"), lines("dwa")]);
        let letter = Letter { subject: "O czym".to_owned(), parts: vec![paragraph, list] };
        let text = draw(&Words::new(Lang::Pl), &letter, &serde_json::json!({ "issuer": "Fundacja", "contact": null }));
        let words = "słowo ".repeat(12);
        let words = words.trim_end();
        assert_eq!(text, format!("O czym\n\n{words}\nw domu\n{address}\n\n  - jeden\n  - dwa\n\nFundacja\n"));
    }
}
