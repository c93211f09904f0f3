//! A name from a file stays a name: nothing in it becomes markup, a paragraph or a template.

use crate::support::every_letter::EveryLetter;

const KINDS: [(&str, &str); 3] = [("pytania", "questions"), ("odmowa", "refused"), ("nizszy", "lower")];

#[test]
fn a_name_is_never_markup_on_the_page() {
    let letters = EveryLetter::named("<script>alert(1)</script>&'<img src=x onerror=y>");
    for (about, kind) in KINDS {
        let page = letters.letter(about, kind, &["--format", "html"]);
        assert!(page.contains("&lt;script&gt;alert(1)&lt;&#x2f;script&gt;&amp;&#x27;&lt;img"), "{page}");
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
        let text = letters.letter(about, kind, &[]);
        assert!(text.contains("<script>alert(1)</script>&'<img"), "{text}");
    }
}

#[test]
fn a_name_is_never_a_paragraph_a_command_to_the_terminal_or_a_template() {
    let letters = EveryLetter::named("{{ 7*7 }} {% raw %}\\u001b[31m\\u202e\\n\\n- Ala\\r\\u2028ma {{ contact }}");
    for (about, kind) in KINDS {
        let (text, page) = (letters.letter(about, kind, &[]), letters.letter(about, kind, &["--format", "html"]));
        let is_bad = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202e}' | '\u{2028}');
        assert!(!text.contains(is_bad) && !page.contains(is_bad), "{text}");
        let name = "{{ 7*7 }} {% raw %}[31m - Ala";
        let subject = text.lines().next().expect("a subject");
        assert!(subject.contains(name) && subject.contains("{{ contact }}") && !text.contains("49"), "{text}");
        assert!(text.lines().all(|line| !line.trim_start().starts_with("- Ala")), "{text}");
        assert!(page.contains(name) && !page.contains("<li><p>Ala"), "{page}");
    }
}

#[test]
fn a_name_of_300_characters_makes_an_ugly_letter() {
    let name = "Ą".repeat(300);
    let letters = EveryLetter::named(&name);
    for (about, kind) in KINDS {
        assert!(letters.letter(about, kind, &[]).contains(&name));
        let page = letters.letter(about, kind, &["--format", "html"]);
        assert!(page.contains(&name) && page.contains("overflow-wrap: anywhere"));
    }
}

#[test]
fn a_page_asks_for_nothing_and_runs_nothing() {
    let letters = EveryLetter::new();
    for (kind, about, day) in crate::support::every_letter::LETTERS {
        let page = letters.letter(about, kind, &["--format", "html", "--as-of", day]);
        assert!(page.contains("default-src 'none'"), "{page}");
        for word in ["<script", "<link", "<img", "url(", "@import", "src=", "href=", " on"] {
            // ` on` would begin an event handler, and is also a word of the letters.
            let is_there = page.match_indices(word).any(|(at, _)| word != " on" || page[at..].starts_with(" onload"));
            assert!(!is_there, "{kind}: {word}");
        }
    }
}
