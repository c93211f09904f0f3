//! Input from people is shown as text, and only the page's own scripts run.
#![cfg(test)]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::report::site::tests::sample::{all_kinds, kind, site};
use crate::samples::{certificate, holder};

#[test]
fn hostile_names_are_texts() {
    let mut one = certificate(1, "2026-01-10");
    one.holder = holder("=1+1<script>alert(1)</script>\"'&\u{202e}\u{1b}]0;", "2401011");
    one.answers.edition = "</title><img src=x onerror=alert(1)>\u{7}".to_owned();
    let pages = site(vec![one]);
    for (path, page) in pages.iter().filter(|(path, _)| !["json", "csv", "ics"].contains(&kind(path))) {
        for bad in ["<script>alert", "<img", "\u{202e}", "\u{1b}", "\u{7}"] {
            assert!(!page.contains(bad), "{path}: {bad:?}");
        }
    }
    assert!(pages["register.csv"].contains("'=1+1<script>"));
    for path in ["zmiany.xml", "en/changes.xml", "mapa.svg", "en/map.svg"] {
        usvg::roxmltree::Document::parse(&pages[path]).map_err(|error| format!("{path}: {error}")).expect("XML");
    }
}

#[test]
fn a_policy_lets_what_stands_in_the_page_in_and_nothing_else() {
    let pages = site(all_kinds());
    for (path, page) in pages.iter().filter(|(path, _)| kind(path) == "html" && *path != "weryfikacja.html") {
        let inside = |open: &str, close: &str| {
            page.split(open).nth(1).and_then(|rest| rest.split(close).next()).expect("a part")
        };
        let policy = inside("http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"), "{path}");
        for (open, close) in [("<script>", "</script>"), ("<style>", "</style>")] {
            let digest = STANDARD.encode(Sha256::digest(inside(open, close)));
            assert!(policy.contains(&format!("'sha256-{digest}'")), "{path}: {open}");
        }
        assert_eq!(
            (page.matches("<script").count(), page.matches("<style").count(), page.matches(" style=").count()),
            (1, 1, 0),
            "{path}"
        );
        for elsewhere in [" src=", "url(", "@import", "href=\"http", "href=\"//"] {
            assert!(!page.contains(elsewhere), "{path}: {elsewhere}");
        }
    }
}
