//! What holds for all pages together.
#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::event::EventKind;
use crate::register::register::Register;
use crate::report::site::all::pages;
use crate::report::site::paths::file;
use crate::report::site::place::unplaced;
use crate::report::site::site::{CertificateFiles, Site};
use crate::rubric::practice::Library;
use crate::samples::{certificate, day, ended, holder, register, small_rubric};

type Pages = BTreeMap<String, String>;

const ENDINGS: [&str; 4] = ["pdf", "svg", "toml", "toml.minisig"];

// The site of certificates on 20 November 2026, all files of the certificates beside it.
fn site(certificates: Vec<Certificate>) -> Pages {
    site_of(&register(certificates), |_| true)
}

fn site_of(register: &Register, is_published: impl Fn(&CertificateId) -> bool) -> Pages {
    let rubric = small_rubric();
    let rubrics = BTreeMap::from([("a".repeat(64), small_rubric())]);
    let files = CertificateFiles { is_signed: true, is_printed: true, snippet: Some("<a href=…>".to_owned()) };
    let ids = register.certificates.iter().map(|one| one.id.clone()).filter(is_published);
    let files = ids.map(|id| (id, files.clone())).collect();
    pages(&Site {
        register,
        day: day("2026-11-20"),
        signed_on: Some(day("2026-11-19")),
        rubric: &rubric,
        rubrics: &rubrics,
        library: &Library(Vec::new()),
        files: &files,
        verify_page: Some("<!DOCTYPE html>".to_owned()),
        form: None,
    })
    .expect("pages")
}

// Of each standing one.
fn all_kinds() -> Vec<Certificate> {
    let old = certificate(4, "2025-12-01").of("0499011");
    let mut coming = certificate(7, "2026-12-01").of("1299011");
    coming.holder.name = "Przykładowo Nowe".to_owned();
    vec![
        certificate(1, "2026-01-10"),
        certificate(2, "2024-01-10").of("0299011").then("2024-12-05", ended("2024-12-01")),
        certificate(3, "2026-02-10").of("0699011").then("2026-06-01", EventKind::Revoked),
        certificate(5, "2026-11-02").of("0499011").replacing(&old),
        old,
        certificate(6, "2025-01-10").of("1099011").planned("2026-10-01"),
        coming,
        certificate(8, "2026-05-10").of("1499011").planned("2028-02-01"),
    ]
}

fn kind(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or_default()
}

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
fn the_same_register_gives_the_same_bytes_and_says_no_name_of_a_person() {
    let certificates = || {
        let mut certificates = all_kinds();
        certificates[0].people.filled_by = Some("Fela Wypełniająca".to_owned());
        certificates
    };
    let pages = site(certificates());
    assert_eq!(pages, site(certificates()));
    for (path, page) in &pages {
        for name in ["Oceniając", "Wystawiając", "Wypełniając"] {
            assert!(!page.contains(name), "{path} names {name}");
        }
    }
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
            if let Some((_, anchor)) = href.split_once('#').filter(|(_, anchor)| !anchor.starts_with("id=")) {
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
    assert!(pages["index.html"].contains("href=\"weryfikacja.html\""));
    assert!(!pages["zgloszenie.html"].contains("ankieta.html"));
}

#[test]
fn each_certificate_stands_where_it_belongs() {
    let pages = site(all_kinds());
    let on = |path: &str, id: u32| {
        pages[path]
            .matches(&format!(
                "ubo-{}.html",
                [
                    "",
                    "2026-0001",
                    "2024-0002",
                    "2026-0003",
                    "2025-0004",
                    "2026-0005",
                    "2025-0006",
                    "2026-0007",
                    "2026-0008"
                ][id as usize]
            ))
            .count()
    };
    for id in 1..=8 {
        let is_current = [1, 5, 8].contains(&id);
        assert_eq!(on("index.html", id) > 0, is_current, "{id}");
        assert_eq!(on("dawne.html", id), usize::from(!is_current), "{id}");
    }
    let past = &pages["dawne.html"];
    let place = |title: &str| past.find(&format!("<h2>{title}</h2>")).expect("a heading");
    let of = |id: &str| past.find(&format!("/{id}.html\"")).expect("a link");
    let order = [
        place("Jeszcze nieważne"),
        of("ubo-2026-0007"),
        place("Nie wiadomo, czy są jeszcze ważne"),
        of("ubo-2025-0006"),
        place("Już nieważne"),
        of("ubo-2024-0002"),
        place("Cofnięte"),
        of("ubo-2026-0003"),
    ];
    assert!(order.is_sorted(), "{order:?}");
    let page = |id: &str| &pages[&format!("certyfikaty/ubo-{id}.html")];
    assert!(page("2025-0004").contains("<a href=\"../certyfikaty/ubo-2026-0005.html\">"));
    assert!(page("2026-0003").contains("Powód: pismo gminy"));
    assert!(page("2026-0008").contains("planowo") && pages["index.html"].contains("planowo"));
    assert!(!page("2025-0006").contains("<time datetime=\"2026-10-01\">"), "nobody says until when");
    assert_eq!(unplaced_of(all_kinds()).len(), 3, "no table of places knows invented municipalities");
}

fn unplaced_of(certificates: Vec<Certificate>) -> Vec<String> {
    let (rubric, register) = (small_rubric(), register(certificates));
    unplaced(&Site {
        register: &register,
        day: day("2026-11-20"),
        signed_on: None,
        rubric: &rubric,
        rubrics: &BTreeMap::new(),
        library: &Library(Vec::new()),
        files: &BTreeMap::new(),
        verify_page: None,
        form: None,
    })
}

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
fn the_map_and_the_feed_are_xml() {
    let mut certificates = all_kinds();
    certificates[0].holder = holder("Katowice", "2469011");
    let pages = site(certificates);
    for path in ["mapa.svg", "en/map.svg", "zmiany.xml", "en/changes.xml"] {
        let document =
            usvg::roxmltree::Document::parse(&pages[path]).map_err(|error| format!("{path}: {error}")).expect("XML");
        let links =
            document.descendants().filter(|node| node.attribute("href").is_some_and(|href| kind(href) == "html"));
        assert!(links.count() > 0, "{path}");
    }
    let tree = usvg::Tree::from_str(&pages["mapa.svg"], &usvg::Options::default()).expect("a picture");
    assert!(tree.size().width() > 1000.0);
    // Whatever happened is one entry, the last first; what is to come is none.
    let ids: Vec<_> =
        pages["zmiany.xml"].split("<entry>").skip(1).filter_map(|entry| entry.split("</id>").next()).collect();
    assert_eq!(ids.len(), 9);
    assert!(ids[0].contains("ubo-2026-0005-0000:pl"), "{ids:?}");
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

#[test]
fn two_hundred_rows_are_less_than_100_kb() {
    let terc = |n: u32| format!("{:02}{:02}{:02}1", 2 * (n % 16 + 1), n / 90 + 1, n % 90 + 1);
    let many = (1..=200).map(|n| certificate(n, "2026-01-10").of(&terc(n)).planned("2027-10-15")).collect();
    let pages = site(many);
    let index = &pages["index.html"];
    let map = index.find("<div class=\"map\"").expect("a map")..index.find("<h2 id=\"lista\"").expect("a list");
    let weight = index.len() - map.len();
    assert_eq!(index.matches("<tr data-until").count(), 200);
    assert!(weight < 100_000, "{weight}");
}

#[test]
fn the_schema_names_what_is_published_and_nothing_else() {
    let mut certificates = all_kinds();
    certificates[0].holder = holder("Katowice", "2469011");
    let pages = site(certificates);
    let read = |path: &str| serde_json::from_str::<Value>(&pages[path]).expect("JSON");
    let (schema, register) = (read("register.schema.json"), read("register.json"));
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<BTreeSet<_>>();
    let fits = |value: &Value, schema: &Value| {
        assert_eq!(keys(value), keys(&schema["properties"]));
        let required = schema["required"].as_array().expect("names").iter().filter_map(Value::as_str);
        assert_eq!(keys(value), required.map(str::to_owned).collect());
        for (key, value) in value.as_object().into_iter().flatten() {
            let kind = match value {
                Value::Null => "null",
                Value::Bool(_) => "boolean",
                Value::Number(_) => "integer",
                Value::String(_) => "string",
                Value::Array(_) => "array",
                Value::Object(_) => "object",
            };
            let schema = &schema["properties"][key];
            let fits = match &schema["type"] {
                Value::Null => {
                    schema["const"] == *value || schema["enum"].as_array().is_some_and(|all| all.contains(value))
                }
                Value::Array(kinds) => kinds.contains(&kind.into()),
                one => one == kind,
            };
            assert!(fits, "{key}: {value}");
        }
    };
    fits(&register, &schema);
    let certificates = register["certificates"].as_array().expect("a list");
    assert_eq!(certificates.len(), 8);
    for one in certificates {
        fits(one, &schema["$defs"]["certificate"]);
    }
    assert!(certificates.iter().any(|one| one["at"][0].is_f64() && one["powiat"] == "Katowice"));
}

#[test]
fn what_names_a_person_is_withheld_and_its_page_says_why() {
    let register = register(all_kinds());
    let pages = site_of(&register, |id| id.number() != 1);
    let page = &pages["certyfikaty/ubo-2026-0001.html"];
    assert!(
        page.contains("zawierają nazwisko") && ENDINGS.iter().all(|ending| !page.contains(&format!("0001.{ending}\"")))
    );
    assert!(!page.contains("#id="), "without its file nobody can verify it");
}
