//! The code to paste into a page to show a badge.

use serde::Serialize;

use crate::basics::clean::clean_line;
use crate::basics::fault::Faults;
use crate::report::page::markdown::escape;
use crate::report::template::engine::{built_in, fill};

/// A badge on a web page.
#[derive(Serialize)]
pub struct Snippet<'a> {
    /// The file name of the image.
    pub file: &'a str,
    /// Its alternative text.
    pub alt: &'a str,
    /// The address of the published register.
    pub address: Option<&'a str>,
    /// The width of the image on the page.
    pub width: u32,
    pub height: u32,
}

/// For an HTML page.
///
/// # Errors
/// Never in practice: the template is built in.
pub fn html(snippet: &Snippet<'_>) -> Result<String, Faults> {
    let filled = fill(&built_in("badge.html", include_str!("../templates/badge.html")), snippet)?;
    // The engine escapes a slash as six characters; this is code for a person to read and paste.
    Ok(filled.replace("&#x2f;", "/"))
}

/// For a Markdown page.
pub fn markdown(snippet: &Snippet<'_>) -> String {
    let image = format!("![{}]({})", escape(&clean_line(snippet.alt)), target(snippet.file));
    match snippet.address {
        Some(address) => format!("[{image}]({})\n", target(address)),
        None => image + "\n",
    }
}

// An address with nothing in it that would end the link early.
fn target(address: &str) -> String {
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"()<>\"'\\[]`*_&!".contains(c);
    let escaped =
        |c: char| c.encode_utf8(&mut [0; 4]).bytes().fold(String::new(), |text, byte| text + &format!("%{byte:02X}"));
    // `&` and `_` have a meaning in addresses, so they are escaped the Markdown way.
    let part = |c: char| match c {
        '&' => "&amp;".to_owned(),
        '_' | '*' | '!' => format!("\\{c}"),
        c if is_plain(c) => c.to_string(),
        c => escaped(c),
    };
    address.chars().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "a](http://x) <img src=x onerror=\"y\"> \\](z)\n\n# `c` &amp; *d* ' end";

    fn snippet<'a>(alt: &'a str, address: Option<&'a str>) -> Snippet<'a> {
        Snippet { file: "ubo-2026-0007.svg", alt, address, width: 200, height: 212 }
    }

    #[test]
    fn a_plain_badge_is_as_people_write_it() {
        let plain = snippet("Gmina Przykładowo, poziom 2", Some("https://rejestr.example/?a=1&b=2"));
        let image = r#"<img src="ubo-2026-0007.svg" width="200" height="212" alt="Gmina Przykładowo, poziom 2">"#;
        let expected = format!("<a href=\"https://rejestr.example/?a=1&amp;b=2\">{image}</a>\n");
        assert_eq!(html(&plain), Ok(expected));
        assert_eq!(
            markdown(&plain),
            "[![Gmina Przykładowo, poziom 2](ubo-2026-0007.svg)](https://rejestr.example/?a=1&amp;b=2)\n"
        );
        let alone = snippet("Gmina", None);
        assert_eq!(markdown(&alone), "![Gmina](ubo-2026-0007.svg)\n");
        assert!(html(&alone).is_ok_and(|html| html.starts_with("<img ") && !html.contains("<a ")));
    }

    #[test]
    fn nothing_gets_out_of_html() {
        let html = html(&snippet(HOSTILE, Some("https://x.example/\"><script>"))).expect("a snippet");
        assert_eq!((html.matches('<').count(), html.matches('>').count()), (3, 3), "{html}");
        assert_eq!(html.matches('"').count(), 10, "{html}");
    }

    #[test]
    fn nothing_gets_out_of_markdown() {
        let text = markdown(&snippet(HOSTILE, Some("https://x.example/a)b(c<d>\"e_f*")));
        assert!(text.ends_with("](https://x.example/a%29b%28c%3Cd%3E%22e\\_f\\*)\n"), "{text}");
        assert_eq!(text.matches('\n').count(), 1, "{text}");
        // Each special character is preceded by a backslash, except those of the snippet itself.
        let own = text.strip_prefix("[![").and_then(|rest| rest.split_once("](ubo-2026-0007.svg)](")).expect("parts").0;
        let mut letters = own.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => assert!(letters.next().is_some(), "{own}"),
                letter => assert!(!"[]<>`*_&#!".contains(letter), "{letter} in {own}"),
            }
        }
    }
}
