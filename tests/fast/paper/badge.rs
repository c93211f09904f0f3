//! `cert badge`: the picture for a page, the snippet, and who gets neither.

use std::fs;

use crate::support::issuer::{BY, Issuer, issue, replace, terc};
use crate::support::signing_issuer::{FIRST, SigningIssuer};

const ID: &str = "UBO-2026-0001";

fn badge<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["badge", ID], more].concat()
}

#[test]
fn it_goes_to_standard_output_or_to_a_file_in_both_languages() {
    let issuer = Issuer::with_certificate();
    let printed = issuer.run(&["badge", "ubo-2026-0001"]);
    printed.ends(0);
    let also = "Przykładowo (dolnośląskie), level 3 (also meets the requirements of levels 1 and 2), XII edycja, \
         until 20 November 2027";
    for words in ["<svg", "role=\"img\"", also, "UBO-2026-0001", "questionnaire version 2026.1"] {
        assert!(printed.out.contains(words), "{words}: {}", printed.out);
    }
    let polish = issuer.run(&badge(&["--lang", "pl", "-o", "odznaka.svg"]));
    assert!(polish.code == Some(0) && polish.out.is_empty() && polish.err.contains("odznaka.svg"), "{polish:#?}");
    let written = fs::read_to_string(issuer.path("odznaka.svg")).expect("a picture");
    assert!(
        written.contains(
            "Przykładowo (woj. dolnośląskie), poziom 3 (spełnia także wymagania poziomów 1 i 2), XII edycja, ważny do \
             20.11.2027"
        ),
        "{written}"
    );
    assert!(usvg::Tree::from_str(&written, &usvg::Options::default()).is_ok());
    // It is the same every time.
    issuer.run(&badge(&["--lang", "pl", "-o", "druga.svg"])).ends(0);
    assert_eq!(fs::read_to_string(issuer.path("druga.svg")).expect("a picture"), written);
    assert!(issuer.run(&badge(&["-o", "nie/ma/odznaka.svg"])).code == Some(1));
    issuer.run(&badge(&["-o", "certificates/ubo-2026-0001.toml"])).fails(1, &["ubo-2026-0001.toml"]);
}

#[test]
fn what_to_paste_has_a_link_where_the_register_has_an_address() {
    let issuer = Issuer::with_certificate();
    let settings = issuer.register().join("register.toml");
    let html = issuer.run(&badge(&["--html"])).out;
    assert!(html.starts_with("<img src=\"ubo-2026-0001.svg\" width=\"200\" height=\"214\" alt=\""), "{html}");
    let markdown = issuer.run(&badge(&["--markdown"])).out;
    assert!(markdown.starts_with("![") && markdown.ends_with("](ubo-2026-0001.svg)"), "{markdown}");
    replace(&settings, "prefix = ", "address = \"https://rejestr.example/\"\nprefix = ");
    let html = issuer.run(&badge(&["--html"])).out;
    assert!(html.starts_with("<a href=\"https:") && html.ends_with("\"></a>"), "{html}");
    let markdown = issuer.run(&badge(&["--markdown"])).out;
    assert!(markdown.ends_with("](ubo-2026-0001.svg)](https://rejestr.example/)"), "{markdown}");
    assert_eq!(issuer.run(&badge(&["--html", "--markdown"])).code, Some(2));
    assert_eq!(issuer.run(&["badge", "x"]).code, Some(2));
    assert_eq!(issuer.run(&["badge", "UBO-2026-0009"]).code, Some(1));
}

#[test]
fn what_does_not_count_today_gets_none() {
    let issuer = Issuer::with_certificate();
    issuer.run(&badge(&["--as-of", "2026-11-19"])).fails(3, &["counts only from 20 November 2026"]);
    issuer.run(&badge(&["--as-of", "2027-11-21"])).fails(4, &["nobody can tell", "cert amend UBO-2026-0001"]);
    issuer.run(&["amend", ID, "--certain", "--by", BY, "--reason", "x", "--yes", "--as-of", "2027-11-01"]).ends(0);
    issuer.run(&badge(&["--as-of", "2027-11-20"])).ends(0);
    issuer.run(&badge(&["--as-of", "2027-11-21"])).fails(3, &["its last valid day was", "cert renew UBO-2026-0001"]);
    issuer.next_application("nastepne", "Przykładowo", &terc(0));
    issuer.run(&["renew", ID, "nastepne", "--by", BY, "--yes", "--as-of", "2027-11-02"]).ends(0);
    issuer.run(&badge(&["--as-of", "2027-11-02"])).fails(3, &["cert badge UBO-2027-0002"]);
    issuer.run(&["badge", "UBO-2027-0002", "--as-of", "2027-11-02"]).ends(0);
    issuer.run(&["revoke", "UBO-2027-0002", "--by", BY, "--reason", "x", "--yes", "--as-of", "2027-11-03"]).ends(0);
    let revoked = issuer.run(&["badge", "UBO-2027-0002", "--lang", "pl", "--as-of", "2027-11-03"]);
    revoked.fails(3, &["certyfikat został cofnięty"]);
}

#[test]
fn what_is_not_genuine_or_not_signed_gets_none() {
    let issuer = SigningIssuer::open();
    issuer.run(&badge(&[])).ends(0);
    issuer.replace("ubo-2026-0001.toml", "level = 3", "level = 2");
    issuer.run(&badge(&[])).fails(3, &["signature"]);
    let unsigned = SigningIssuer::keyless();
    unsigned.0.application("zgloszenie", FIRST, &terc(0));
    unsigned.run(&[&issue("zgloszenie")[..], &["--unsigned"]].concat()).ends(0);
    unsigned.run(&badge(&[])).ends(0);
    unsigned.run(&["key", "new"]).ends(0);
    unsigned.run(&badge(&[])).fails(4, &["it is not signed", "cert register sign"]);
    unsigned.run(&["register", "sign", "--yes"]).ends(0);
    unsigned.run(&badge(&[])).ends(0);
}
