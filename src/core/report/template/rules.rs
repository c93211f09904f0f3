//! Restricts untrusted templates. They may insert values, test conditions and loop over lists, but not build strings
//! from strings, which in a few lines would fill all memory.

use std::ops::Range;

use minijinja::{Environment, Error, ErrorKind, filters, functions, tests as engine_tests};

/// The allowed tags.
const TAGS: [&str; 7] = ["if", "elif", "else", "endif", "for", "endfor", "set"];

/// The longest text that a list may be joined into, in bytes.
const JOINED: usize = 64 * 1024;

/// The most tokens in one expression. Each may nest, and the engine recurses per level.
const MOST_PARTS: usize = 100;

/// The deepest nesting of conditions and loops, and the most `elif`s in a template.
const MOST_LEVELS: usize = 50;

/// An engine with only those filters and functions that do not make a text much longer.
pub(crate) fn environment() -> Environment<'static> {
    let mut environment = Environment::empty();
    environment.add_filter("capitalize", filters::capitalize);
    environment.add_filter("default", filters::default);
    environment.add_filter("first", filters::first);
    environment.add_filter("join", joined);
    environment.add_filter("last", filters::last);
    environment.add_filter("length", filters::length);
    environment.add_filter("lower", filters::lower);
    environment.add_filter("trim", filters::trim);
    environment.add_filter("upper", filters::upper);
    environment.add_function("range", functions::range);
    environment.add_test("defined", engine_tests::is_defined);
    environment.add_test("none", engine_tests::is_none);
    environment
}

fn joined(items: Vec<String>, by: Option<String>) -> Result<String, Error> {
    let (by, mut text) = (by.unwrap_or_default(), String::new());
    for (index, item) in items.into_iter().enumerate() {
        text += if index == 0 { "" } else { &by };
        text += &item;
        if text.len() > JOINED {
            return Err(Error::from(ErrorKind::OutOfFuel));
        }
    }
    Ok(text)
}

/// The first place where a template exceeds what is allowed.
pub(crate) fn offence(text: &str) -> Option<Range<usize>> {
    let (mut at, mut levels) = (0, 0_usize);
    while let Some(start) = opening(&text[at..]) {
        let inside = at + start + 2;
        at = match &text[at + start..inside] {
            "{#" => inside + text[inside..].find("#}")? + 2,
            "{%" => match inner(text, inside, *b"%}").and_then(|end| tag(text, inside, end)) {
                Ok(end) => {
                    let name = word(text, inside);
                    match &text[name.clone()] {
                        "if" | "for" | "elif" => levels += 1,
                        "endif" | "endfor" => levels = levels.saturating_sub(1),
                        _ => {}
                    }
                    if levels > MOST_LEVELS {
                        return Some(name);
                    }
                    end
                }
                Err(offence) => return Some(offence),
            },
            _ => match inner(text, inside, *b"}}") {
                Ok(end) => end,
                Err(offence) => return Some(offence),
            },
        };
    }
    None
}

fn opening(text: &str) -> Option<usize> {
    let is_one = |at: &usize| matches!(text.as_bytes().get(at + 1), Some(b'{' | b'%' | b'#'));
    text.match_indices('{').map(|(at, _)| at).find(is_one)
}

// The end of an expression or tag, or the first thing not allowed in it. A missing end is left to the engine to report.
fn inner(text: &str, from: usize, close: [u8; 2]) -> Result<usize, Range<usize>> {
    let bytes = text.as_bytes();
    let ends = |at: usize| bytes.get(at..at + 2) == Some(&close[..]);
    // A sign at either end controls white space.
    let mut at = from + usize::from(matches!(bytes.get(from), Some(b'+' | b'-')));
    let (mut quote, mut parts, mut is_in_word) = (None, 0, false);
    while let Some(&byte) = bytes.get(at) {
        if quote.is_none() {
            let is_word = byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii();
            parts += usize::from(!(byte.is_ascii_whitespace() || is_word && is_in_word));
            is_in_word = is_word;
            if parts > MOST_PARTS {
                return Err(at..at + text[at..].chars().next().map_or(1, char::len_utf8));
            }
        }
        match (quote, byte) {
            (Some(_), b'\\') => at += 1,
            (Some(open), _) if open == byte => quote = None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, _) if ends(at) => return Ok(at + 2),
            (None, b'+') if ends(at + 1) => {}
            (None, b'~' | b'+' | b'*' | b',' | b'{') => return Err(at..at + 1),
            _ => {}
        }
        at += 1;
    }
    Ok(text.len())
}

fn tag(text: &str, from: usize, end: usize) -> Result<usize, Range<usize>> {
    let name = word(text, from);
    let rest = &text[name.end.min(end)..end];
    // A `set` without `=` captures its block, and a recursive loop can capture its own output.
    let catches = (&text[name.clone()] == "set" && !rest.contains('=')) || rest.contains("recursive");
    // A missing name is left to the engine to report.
    let is_known = name.is_empty() || TAGS.contains(&&text[name.clone()]);
    if is_known && !catches { Ok(end) } else { Err(name) }
}

// The first word, after white space and white space control.
fn word(text: &str, from: usize) -> Range<usize> {
    let rest = text[from..].trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '+' | '-'));
    let start = text.len() - rest.len();
    let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    start..start + length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_put_in_and_not_made() {
        for (text, offends) in [
            ("{% set s = s ~ s %}", "~"),
            ("{{ s + s }}", "+"),
            ("{{ \"}}\" * 9 }}", "*"),
            ("{# ~ #}{{ [s, s] }}", ","),
            ("{{ {} }}", "{"),
            ("{%- macro m() %}{% endmacro %}", "macro"),
            ("{% set s %}{{ s }}{% endset %}", "set"),
            ("{% for a in b recursive %}{% endfor %}", "for"),
            ("{% include 'a' %}", "include"),
            ("{% raw %}", "raw"),
            ("{{ '\\'' ~ s }}", "~"),
        ] {
            assert_eq!(offence(text).map(|range| &text[range]), Some(offends), "{text}");
        }
    }

    #[test]
    fn an_expression_has_a_bounded_number_of_parts_and_a_template_of_levels() {
        let deep = |open: &str, close: &str| format!("{{{{ {}1{} }}}}", open.repeat(20_000), close.repeat(20_000));
        for (open, close) in
            [("-", ""), ("not ", ""), ("(", ")"), ("[", "]"), ("", ".a"), ("", "|lower"), ("a or ", "")]
        {
            assert!(offence(&deep(open, close)).is_some(), "{open}{close}");
        }
        for (tag, end) in [("{% if a %}", "{% endif %}"), ("{% for a in b %}", "{% endfor %}"), ("{% elif a %}", "")] {
            let nested = |count: usize| tag.repeat(count) + &end.repeat(count);
            assert_eq!(offence(&nested(MOST_LEVELS)), None, "{tag}");
            assert!(offence(&nested(MOST_LEVELS + 1)).is_some(), "{tag}");
        }
        assert_eq!(offence(&"{% if a %}{{ b }}{% endif %}".repeat(2000)), None);
        assert!(offence(&"{{ ą }}".replace('ą', &"ą ".repeat(200))).is_some());
    }

    #[test]
    fn the_rest_may_stand_in_a_template() {
        for text in [
            "a ~ b, c * d { e }",
            "{{ a|default('x, ~ y') }}",
            "{%- if a and not b -%}c{%+ elif d == \"~\" %}{% else %}{% endif +%}",
            "{% for a in b['items'] %}{{ a.b - 1 }}{% endfor %}",
            "{% set a = 'b' %}",
            "{# a ~ b",
            "{{ a",
            "{%",
        ] {
            assert_eq!(offence(text), None, "{text}");
        }
    }
}
