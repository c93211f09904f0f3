//! What the pages contain, and what they must not.
#![cfg(test)]

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::basics::municipality::Location;
use crate::certificate::certificate::Certificate;
use crate::report::site::paths::ENDINGS;
use crate::report::site::place::unplaced;
use crate::report::site::site::Site;
use crate::report::site::tests::sample::{all_kinds, site, site_of};
use crate::rubric::practice::Library;
use crate::samples::{certificate, day, register, small_rubric};

#[test]
fn the_same_register_gives_the_same_bytes_and_says_no_name_of_a_person() {
    let certificates = || {
        let mut certificates = all_kinds();
        Arc::make_mut(&mut certificates[0].people).filled_by = Some("Fela Wypełniająca".to_owned());
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
fn what_the_register_does_not_hold_says_so_where_it_stood() {
    let pages = site(all_kinds());
    for (path, said) in [
        ("certyfikaty/ubo-2025-0099.html", "rejestrze nie ma certyfikatu"),
        ("en/certificates/ubo-2025-0099.html", "does not hold a certificate"),
    ] {
        assert!(pages[path].contains(said) && !pages[path].contains("class=\"state good\""), "{path}");
    }
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
        gone: &[],
        verify_page: None,
        form: None,
    })
}

#[test]
fn who_says_where_it_is_is_on_the_map() {
    let mut one = certificate(1, "2026-01-10");
    assert_eq!(site(vec![one.clone()])["index.html"].matches("<use href=\"#level-2\" x=").count(), 0);
    one.holder.at = Location::new(50.81, 19.12).ok();
    assert_eq!(unplaced_of(vec![one.clone()]), [""; 0]);
    let pages = site(vec![one]);
    for page in ["index.html", "en/index.html", "mapa.svg"] {
        assert_eq!(pages[page].matches("<use href=\"#level-2\" x=").count(), 1, "{page}");
    }
    assert!(pages["register.json"].contains("\"at\":[50.81,19.12]"));
}

#[test]
fn the_longest_name_stays_on_the_map_of_a_phone() {
    // It is about 5 300 units wide there, and the map 7 300.
    for (east, label) in [(16.8, "1950"), (17.6, "2650"), (21.4, "5350")] {
        let mut one = certificate(1, "2026-01-10");
        one.holder.at = Location::new(51.5, east).ok();
        assert!(site(vec![one])["mapa.svg"].contains(&format!("<tspan x=\"{label}\"")), "{label}");
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
fn what_names_a_person_is_withheld_and_its_page_says_why() {
    let register = register(all_kinds());
    let pages = site_of(&register, |id| id.number() != 1);
    let page = &pages["certyfikaty/ubo-2026-0001.html"];
    assert!(
        page.contains("zawierają nazwisko") && ENDINGS.iter().all(|ending| !page.contains(&format!("0001.{ending}\"")))
    );
    assert!(!page.contains("#id="), "without its file nobody can verify it");
    // Free text is in the unpublished files, so it must not be on the page either.
    let pages = site_of(&register, |id| id.number() != 3);
    let page = &pages["certyfikaty/ubo-2026-0003.html"];
    assert!(page.contains("certyfikat cofnięty") && !page.contains("pismo gminy") && !page.contains("Powód"), "{page}");
}
