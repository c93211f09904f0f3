//! No link is broken, and every page is linked.
#![cfg(test)]

use std::collections::BTreeSet;

use crate::report::site::paths::{ENDINGS, file};
use crate::report::site::tests::sample::{all_kinds, kind, site};
use crate::samples::register;

fn hrefs(page: &str) -> impl Iterator<Item = &str> {
    page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

fn resolved(from: &str, href: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in href.split('#').next().unwrap_or_default().split('/') {
        match part {
            ".." => drop(parts.pop().expect("a folder above")),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_of_every_page_leads_to_a_file_of_the_site() {
    let register = register(all_kinds());
    let pages = site(all_kinds());
    let files = register.certificates.iter().flat_map(|one| ENDINGS.map(|ending| file(&one.id, ending)));
    let there: BTreeSet<String> = pages.keys().cloned().chain(files).collect();
    let mut reached = BTreeSet::new();
    for (path, page) in pages.iter().filter(|(path, _)| kind(path) != "json") {
        for href in hrefs(page).filter(|href| *href != "data:,") {
            let leads = if href.starts_with('#') { path.clone() } else { resolved(path, href) };
            assert!(there.contains(&leads), "{path}: {href}");
            if let Some((_, anchor)) = href.split_once('#').filter(|(_, anchor)| !anchor.contains('=')) {
                assert!(pages[&leads].contains(&format!("id=\"{anchor}\"")), "{path}: {href}");
            }
            reached.insert(leads);
        }
    }
    assert_eq!(there.difference(&reached).collect::<Vec<_>>(), Vec::<&String>::new(), "nothing leads there");
}

#[test]
fn a_page_that_is_not_written_has_no_link() {
    let pages = site(all_kinds());
    assert!(pages.contains_key("weryfikacja.html") && !pages.contains_key("ankieta.html"));
    assert!(pages["index.html"].contains("href=\"weryfikacja.html#lang=pl\""));
    assert!(!pages["zgloszenie.html"].contains("ankieta.html"));
}
