//! Letters as pages: accessible, and without network requests.

use crate::support::every_letter::{EveryLetter, LETTERS};
use crate::support::node::pass;

#[test]
fn every_letter_can_be_used_by_everybody() {
    let letters = EveryLetter::new();
    let mut pages = Vec::new();
    for (number, (kind, about, day)) in LETTERS.into_iter().enumerate() {
        for lang in ["pl", "en"] {
            let file = format!("{kind}-{number}-{lang}.html");
            let more = ["--format", "html", "--lang", lang, "--as-of", day, "-o", &file];
            letters.run(about, kind, &more).ends(0);
            pages.push(letters.0.path(file));
        }
    }
    pass(&pages);
}
