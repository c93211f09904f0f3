//! A printed certificate read by poppler and zbar.

use std::fs;

use super::press::{ADDRESS, ID, press, print, says};
use crate::support::issuer::BY;
use crate::support::skipped::has_programs;

#[test]
fn it_is_one_tagged_a4_page_with_a_title_and_a_language() {
    if !has_programs(&["pdfinfo", "pdffonts"]) {
        return;
    }
    let issuer = press();
    for (lang, title) in [("pl", "Certyfikat UBO-2026-0001 – Przykładowo"), ("en", "Certificate UBO-2026-0001")] {
        let file = print(&issuer, ID, &["--lang", lang]);
        let info = says("pdfinfo", &[], &file, &[]);
        for expected in [title, "Tagged:          yes", "Pages:           1", "841.89 x 595.28 pts (A4)"] {
            assert!(info.contains(expected), "{expected}: {info}");
        }
        assert!(info.contains("JavaScript:      no") && info.contains("Encrypted:       no"), "{info}");
        let bytes = fs::read(&file).expect("the file");
        let names_language = format!("/Lang({lang})");
        let text = String::from_utf8_lossy(&bytes).replace("/Lang (", "/Lang(");
        assert!(text.contains(&names_language), "the language is not {lang}");
        let fonts = says("pdffonts", &[], &file, &[]);
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert_eq!(rows.len(), 3, "{fonts}");
        // Embedded, subset, and with extractable text.
        assert!(rows.iter().all(|row| row.contains(" yes yes yes ")), "{fonts}");
    }
}

#[test]
fn its_text_comes_out_whole_and_in_the_order_of_reading() {
    if !has_programs(&["pdftotext"]) {
        return;
    }
    let issuer = press();
    let texts = [
        (
            "pl",
            [
                "Fundacja Przykładowa",
                "Certyfikat",
                "Uczący się budżet obywatelski",
                "Ten certyfikat otrzymuje",
                "Przykładowo",
                "Poziom 3",
                "budżet obywatelski jako narzędzie zarządzania rozwojem miasta",
                "Gmina ma wieloletni plan",
                "dlaczego pozostają), uwzględnia głos wielu różnych grup",
                "Oceniona edycja XII edycja",
                "Wystawiono 20 listopada 2026 r.",
                "Planowo ważny do końca dnia 1 maja 2028 r.",
                "Certyfikat jest ważny do zakończenia następnej edycji budżetu obywatelskiego",
                "UBO-2026-0001",
                "bezpłatny program cert",
                "bezpłatny na każdym poziomie",
                "biuro@example.org",
                "podpis wystawcy",
            ],
        ),
        (
            "en",
            [
                "Fundacja Przykładowa",
                "Certificate",
                "Learning participatory budget",
                "This certificate is awarded to",
                "Przykładowo",
                "Level 3",
                "participatory budget as a tool",
                "The municipality",
                "on the rules",
                "Edition assessed XII edycja",
                "Issued 20 November 2026",
                "Valid, as planned, to the end of 1 May 2028",
                "The certificate is valid to the end of the next edition",
                "UBO-2026-0001",
                "free program cert",
                "free of charge at every level",
                "biuro@example.org",
                "signature of the issuer",
            ],
        ),
    ];
    for (lang, expected) in texts {
        let file = print(&issuer, ID, &["--lang", lang]);
        let text = says("pdftotext", &["-raw"], &file, &["-"]);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut rest = text.as_str();
        for part in expected {
            let at = rest.find(part).unwrap_or_else(|| panic!("`{part}` does not follow: {text}"));
            rest = &rest[at + part.len()..];
        }
    }
}

#[test]
fn nothing_stands_below_the_panel_however_long_the_contact_is() {
    if !has_programs(&["pdftotext"]) {
        return;
    }
    let issuer = press();
    let contact =
        "biuro@example.org, tel. 34 000 00 00, ul. Przykładowa 1, 42-200 Przykładowo Górne nad Zmyśloną Rzeką";
    for contact in ["biuro", contact, &contact.repeat(2), &contact.repeat(9)] {
        let settings = issuer.text("register.toml");
        let own =
            |line: &str| if line.starts_with("contact") { format!("contact = \"{contact}\"") } else { line.to_owned() };
        let changed: Vec<String> = settings.lines().map(own).collect();
        fs::write(issuer.file("register.toml"), changed.join("\n") + "\n").expect("written");
        issuer.run(&["register", "sign", "--yes", "--force", "--by", BY, "--reason", "contact"]).ends(0);
        let boxes = says("pdftotext", &["-bbox"], &print(&issuer, ID, &[]), &["-"]);
        let ends = boxes.split("yMax=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<f64>().ok());
        let lowest = ends.fold(0.0, f64::max);
        // Its letters do not reach down as far as the line box.
        assert!((560.0..=566.5).contains(&lowest), "{lowest}: {contact}");
    }
}

#[test]
fn the_certificate_and_its_signature_are_inside_byte_for_byte() {
    if !has_programs(&["pdfdetach", "minisign"]) {
        return;
    }
    let issuer = press();
    let file = print(&issuer, ID, &[]);
    let inside = issuer.0.path("inside");
    fs::create_dir(&inside).expect("a folder");
    says("pdfdetach", &["-saveall", "-o", inside.to_str().expect("a path")], &file, &[]);
    for name in ["ubo-2026-0001.toml", "ubo-2026-0001.toml.minisig"] {
        let (found, kept) = (fs::read(inside.join(name)), fs::read(issuer.file(name)));
        assert_eq!(found.expect("attached"), kept.expect("kept"), "{name}");
    }
    let key = crate::support::signing_issuer::pair(0).public();
    let certificate = inside.join("ubo-2026-0001.toml");
    says("minisign", &["-Vm", certificate.to_str().expect("a path"), "-P", key], &certificate, &[]);
}

#[test]
fn its_code_is_read_from_paper_in_colour_and_grey() {
    if !has_programs(&["pdftoppm", "zbarimg"]) {
        return;
    }
    let issuer = press();
    let file = print(&issuer, ID, &[]);
    let key = crate::support::signing_issuer::pair(0).public().replace('+', "%2B");
    let expected = format!("{ADDRESS}#id={ID}&key={key}");
    for (dots, look) in [("150", "-r"), ("72", "-r"), ("150", "-gray")] {
        let picture = issuer.0.path(format!("page{look}{dots}"));
        let args = if look == "-gray" { vec!["-gray", "-r", dots] } else { vec!["-r", dots] };
        says("pdftoppm", &args, &file, &["-singlefile", "-png", picture.to_str().expect("a path")]);
        let read = says("zbarimg", &["--quiet", "--raw"], &picture.with_added_extension("png"), &[]);
        assert_eq!(read.trim(), expected, "{look} {dots}");
    }
}
