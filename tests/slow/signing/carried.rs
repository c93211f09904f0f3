//! What a carrier does to a register or a file without meaning to is named, and never signed.

use std::fs;

use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::signature_of;

use crate::support::issuer::Ran;
use crate::support::signing_issuer::SigningIssuer;

const ONE: &str = "ubo-2026-0001.toml";

fn change(issuer: &SigningIssuer, name: &str, change: impl Fn(&str) -> String) {
    fs::write(issuer.file(name), change(&issuer.text(name))).expect("written");
}

// Every command says it, and none signs it.
fn named(issuer: &SigningIssuer, words: &str) {
    let says = |ran: &Ran| (ran.out.clone() + &ran.err).replace('\n', " ").replace("  ", " ").contains(words);
    for args in [&["check"][..], &["verify"], &["register", "sign", "--yes"]] {
        let ran = issuer.run(args);
        ran.ends(3);
        assert!(says(&ran) && !ran.err.contains("signs it"), "{args:?}: {words}: {ran:#?}");
    }
}

fn windows(text: &str) -> String {
    text.replace('\n', "\r\n")
}

#[test]
fn a_clone_with_other_line_ends_is_named_as_one() {
    let issuer = SigningIssuer::open();
    let before = issuer.0.snapshot("certificates");
    for entry in fs::read_dir(issuer.0.register()).expect("a folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if [".toml", ".minisig", LIST].iter().any(|end| name.ends_with(end)) {
            change(&issuer, &name, windows);
        }
    }
    named(&issuer, "only the line ends differ from what was signed");
    let said = issuer.run(&["check"]).err;
    assert_eq!(said.matches("line ends differ").count(), 1, "one carrier is one fault: {said}");
    assert_ne!(issuer.0.snapshot("certificates"), before);
}

#[test]
fn each_harmless_damage_is_named() {
    type Damage = fn(&str) -> String;
    let list = signature_of(LIST);
    let damages: [(&str, Damage, &str); 8] = [
        (ONE, windows, "only the line ends differ"),
        ("register.toml", windows, "only the line ends differ"),
        (ONE, |text| format!("\u{feff}{text}"), "only a byte order mark was put in front"),
        (ONE, |text| text.trim_end().to_owned(), "only the end of the file differs"),
        (&signature_of(ONE), windows, "the signature is good, only the ends of its lines"),
        (&list, |text| text.trim_end().to_owned(), "the signature is good, only the ends of its lines"),
        (&list, |_| "<!DOCTYPE html><html></html>".to_owned(), "a page of the web was saved"),
        (&list, |text| format!("<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> other\n"), "which git did not merge"),
    ];
    for (name, damage, words) in damages {
        let issuer = SigningIssuer::open();
        change(&issuer, name, damage);
        named(&issuer, words);
    }
}

#[test]
fn what_a_carrier_changed_besides_a_forgery_is_a_forgery() {
    let issuer = SigningIssuer::open();
    change(&issuer, ONE, |text| windows(text).replace("level = 3", "level = 2"));
    let ran = issuer.run(&["check", "UBO-2026-0001"]);
    ran.ends(3);
    assert!(ran.err.contains("the file or the signature was changed") && !ran.err.contains("line ends"), "{ran:#?}");
}

#[test]
fn what_lies_in_the_place_of_a_file_is_named() {
    for (name, text, words) in [
        (ONE, "<html><body>404</body></html>", "a page of the web"),
        (ONE, "untrusted comment: signature from minisign secret key\nRUT\n", "the signature of one"),
        (ONE, "<<<<<<< HEAD\nformat = 1\n=======\nformat = 1\n>>>>>>> other\n", "which git did not merge"),
        ("register (1).toml", "format = 1\n", "a second copy of `register.toml`"),
        ("ubo-2026-0001 (1).toml", "format = 1\n", "a second copy of `ubo-2026-0001.toml`"),
    ] {
        let issuer = SigningIssuer::open();
        fs::write(issuer.file(name), text).expect("written");
        let ran = issuer.run(&["check"]);
        assert!(
            matches!(ran.code, Some(1 | 3)) && ran.err.replace('\n', " ").contains(words),
            "{name} {words}: {ran:#?}"
        );
        let signed = issuer.run(&["register", "sign", "--yes"]);
        assert!(matches!(signed.code, Some(1 | 3)), "{name} {words}: {signed:#?}");
    }
}

#[test]
fn a_signature_given_or_named_otherwise_is_named() {
    let issuer = SigningIssuer::open();
    let (mail, signature) = (issuer.0.path("poczta"), signature_of(ONE));
    fs::create_dir(&mail).expect("a folder");
    fs::copy(issuer.file(ONE), mail.join(ONE)).expect("copied");
    fs::copy(issuer.file(&signature), mail.join(format!("{signature}.txt"))).expect("copied");
    for command in ["check", "verify"] {
        let ran = issuer.run(&[command, "poczta/ubo-2026-0001.toml"]);
        assert!(ran.err.replace('\n', " ").contains(".minisig.txt; please rename it to"), "{ran:#?}");
        fs::copy(issuer.file(&signature), mail.join(&signature)).expect("copied");
        let ran = issuer.run(&[command, "poczta/ubo-2026-0001.toml.minisig"]);
        assert!((ran.out.clone() + &ran.err).contains("the signature of one"), "{ran:#?}");
        fs::remove_file(mail.join(&signature)).expect("removed");
    }
}
