//! A print verified alone, as by somebody who received it by mail.

use std::fs;
use std::sync::Arc;

use cert_core::basics::source::Source;
use cert_core::trust::signing::{Signer, certificate_comment};

use crate::support::issuer::{Ran, day};
use crate::support::pdf::{NAME, SIGNATURE, page};
use crate::support::signing_issuer::{FIRST, SigningIssuer, pair, steps_alone};

/// The steps as `step found about why`.
pub(crate) fn steps(issuer: &SigningIssuer, args: &[&str]) -> Vec<String> {
    let found = issuer.json(&[&["verify"], args].concat());
    let word = |step: &serde_json::Value, key: &str| step[key].as_str().unwrap_or("-").to_owned();
    let steps = found["steps"].as_array().expect("steps").iter();
    steps.map(|step| ["step", "found", "about", "why"].map(|key| word(step, key)).join(" ")).collect()
}

/// A file for `cert verify` with attachments.
pub(crate) fn print(issuer: &SigningIssuer, file: &str, attachments: &[(&str, &[u8])]) {
    fs::write(issuer.0.path(file), page(attachments, false)).expect("written");
}

/// Makes the print that `cert print` would make of the first certificate.
pub(crate) fn print_first(issuer: &SigningIssuer, file: &str) {
    let [certificate, signature] = [NAME, SIGNATURE].map(|name| fs::read(issuer.file(name)).expect("bytes"));
    print(issuer, file, &[(NAME, &certificate), (SIGNATURE, &signature)]);
}

/// The signature of a text by one of the keys, with its own comment.
pub(crate) fn signed(number: usize, text: &str) -> String {
    let certificate = cert_core::format::certificate::parse(&source(text), None).expect("a certificate");
    let comment = certificate_comment(&certificate, day("2026-11-20"));
    pair(number).secret.sign(text.as_bytes(), &comment).expect("a signature")
}

fn source(text: &str) -> Arc<Source> {
    Source { name: NAME.to_owned(), text: text.to_owned() }.into()
}

// A print of the first certificate, without a register.
fn mailed() -> SigningIssuer {
    let issuer = SigningIssuer::open();
    print_first(&issuer, "druk.pdf");
    fs::rename(issuer.0.register(), issuer.0.path("gdzie-indziej")).expect("moved");
    issuer
}

fn verify(issuer: &SigningIssuer, args: &[&str]) -> Ran {
    issuer.run(&[&["verify", "druk.pdf"], args].concat())
}

const KEY: &str = "--public-key";

#[test]
fn with_the_key_it_is_what_the_file_alone_would_be_and_says_what_the_page_should_show() {
    let issuer = mailed();
    let key = pair(0).public();
    assert_eq!(steps(&issuer, &["druk.pdf", KEY, key]), steps_alone());
    let ran = verify(&issuer, &[KEY, key]);
    ran.ends(4);
    for words in [
        "The attached certificate says",
        "number: UBO-2026-0001",
        "Przykładowo (dolnośląskie voivodeship, TERC 0201011)",
        "level 3",
        "edition assessed: XII edycja",
        "issued: 20 November 2026",
        "last valid day: 1 May 2028",
        "The page should show the same",
    ] {
        assert!(ran.out.contains(words), "{words}: {ran:#?}");
    }
    let polish = verify(&issuer, &[KEY, key, "--lang", "pl"]).out;
    for words in ["Załączony certyfikat mówi", "ostatni dzień ważności: 01.05.2028", "prawdziwy certyfikat można"]
    {
        assert!(polish.contains(words), "{words}: {polish}");
    }
    let said = &issuer.json(&["verify", "druk.pdf", KEY, key])["attached"];
    let expected = serde_json::json!({
        "id": "UBO-2026-0001", "municipality": { "name": FIRST, "terc": "0201011" }, "level": 3, "also_met": [1, 2],
        "edition": "XII edycja", "issued": "2026-11-20", "valid_until": "2028-05-01", "at_least": false,
    });
    assert_eq!(said, &expected);
}

#[test]
fn without_a_key_or_a_signature_nobody_can_tell() {
    let issuer = mailed();
    let id = cert_core::trust::signature::id_of(pair(0).secret.key());
    let unknown = ["signature unknown UBO-2026-0001 other-key".to_owned(), format!("key unknown {id} -")];
    assert_eq!(steps(&issuer, &["druk.pdf"])[1..3], unknown);
    verify(&issuer, &[]).ends(4);
    let certificate = fs::read(issuer.0.path("gdzie-indziej").join(NAME)).expect("bytes");
    print(&issuer, "druk.pdf", &[(NAME, &certificate)]);
    assert_eq!(steps(&issuer, &["druk.pdf"])[1..3], ["signature unknown UBO-2026-0001 -", "key unknown - -"]);
    verify(&issuer, &[]).ends(4);
    // With a key given, a signature is expected.
    assert_eq!(steps(&issuer, &["druk.pdf", KEY, pair(0).public()])[1..], ["signature bad UBO-2026-0001 missing"]);
    verify(&issuer, &[KEY, pair(0).public()]).ends(3);
}

#[test]
fn what_was_changed_is_not_genuine_and_says_nothing() {
    let issuer = mailed();
    let [certificate, signature] =
        [NAME, SIGNATURE].map(|name| fs::read_to_string(issuer.0.path("gdzie-indziej").join(name)).expect("text"));
    let changed = certificate.replace("level = 3", "level = 2");
    let of_other = signed(1, &certificate);
    for (certificate, signature, why) in [
        (&changed, &signature, "wrong"),
        (&certificate, &of_other, "other-key"),
        (&certificate, &"podpis\n".to_owned(), "not-a-signature"),
    ] {
        print(&issuer, "druk.pdf", &[(NAME, certificate.as_bytes()), (SIGNATURE, signature.as_bytes())]);
        let found = steps(&issuer, &["druk.pdf", KEY, pair(0).public()]);
        assert_eq!(found[1..], [format!("signature bad UBO-2026-0001 {why}")]);
        let ran = verify(&issuer, &[KEY, pair(0).public()]);
        assert!(ran.code == Some(3) && !ran.out.contains("2028") && !ran.out.contains("attached"), "{ran:#?}");
        assert!(issuer.json(&["verify", "druk.pdf", KEY, pair(0).public()]).get("attached").is_none());
    }
}

#[test]
fn a_certificate_that_is_none_or_of_another_name_is_damaged() {
    let issuer = mailed();
    let certificate = fs::read(issuer.0.path("gdzie-indziej").join(NAME)).expect("bytes");
    for (name, bytes, said) in [
        (NAME, &b"format = 1\n"[..], "druk.pdf/ubo-2026-0001.toml"),
        ("ubo-2026-0009.toml", &certificate[..], "ubo-2026-0001.toml"),
        (NAME, b"\xff\xfe", "druk.pdf/ubo-2026-0001.toml"),
    ] {
        print(&issuer, "druk.pdf", &[(name, bytes)]);
        let ran = verify(&issuer, &[KEY, pair(0).public()]);
        assert!(ran.code == Some(3) && ran.out.contains("file: damaged") && ran.err.contains(said), "{ran:#?}");
    }
}

#[test]
fn none_or_several_is_an_answer_and_what_cannot_be_read_is_not() {
    let issuer = mailed();
    for (attachments, said) in [
        (vec![("zdjecie.png", &b"x"[..])], "no certificate inside `druk.pdf`"),
        (vec![(NAME, b"x"), ("ubo-2026-0002.toml", b"y")], "more than one certificate"),
    ] {
        print(&issuer, "druk.pdf", &attachments);
        let ran = verify(&issuer, &[]);
        assert!(
            ran.code == Some(3) && ran.out.contains("not hold exactly one certificate") && ran.err.contains(said),
            "{ran:#?}"
        );
        assert_eq!(steps(&issuer, &["druk.pdf"]), ["file bad attachment -"]);
    }
    let packed = page(&[(NAME, &[b'x'; 999])], true);
    for (bytes, said) in [(&b"nie pdf"[..], "cannot be read as a PDF"), (&packed, "qpdf --stream-data=uncompress")] {
        fs::write(issuer.0.path("druk.pdf"), bytes).expect("written");
        verify(&issuer, &[]).fails(1, &[said]);
    }
    fs::write(issuer.0.path("druk.pdf"), vec![b'x'; 8 * 1024 * 1024 + 1]).expect("written");
    verify(&issuer, &[]).fails(1, &["8"]);
    fs::remove_file(issuer.0.path("druk.pdf")).expect("removed");
    verify(&issuer, &[]).fails(1, &["druk.pdf"]);
}

#[test]
fn a_pdf_is_known_by_its_name_in_any_letters_and_by_how_it_begins() {
    let issuer = mailed();
    let expected = steps(&issuer, &["druk.pdf"]);
    for name in ["DRUK.PDF", "druk", "druk.toml"] {
        fs::copy(issuer.0.path("druk.pdf"), issuer.0.path(name)).expect("copied");
        assert_eq!(steps(&issuer, &[name]), expected, "{name}");
    }
    fs::write(issuer.0.path("nic.Pdf"), "format = 1\n").expect("written");
    issuer.run(&["verify", "nic.Pdf"]).fails(1, &["cannot be read as a PDF"]);
}

#[test]
fn a_name_that_is_made_to_do_harm_is_only_shown() {
    let issuer = mailed();
    let path = issuer.0.path("gdzie-indziej").join(NAME);
    let text = fs::read_to_string(path).expect("text").replace(FIRST, "<script>\\u001b[2J\\n## x");
    print(&issuer, "druk.pdf", &[(NAME, text.as_bytes())]);
    let ran = verify(&issuer, &["--format", "markdown"]);
    assert!(!ran.out.contains('\u{1b}') && !ran.out.contains("<script>"), "{ran:#?}");
}
