//! Accidental transfer damage to a register or a file is named, and never signed.

use std::fs;

use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::signature_of;

use crate::support::issuer::Ran;
use crate::support::signing_issuer::SigningIssuer;

const ONE: &str = "ubo-2026-0001.toml";

fn change(issuer: &SigningIssuer, name: &str, change: impl Fn(&str) -> String) {
    fs::write(issuer.file(name), change(&issuer.text(name))).expect("written");
}

// Every command reports it, and none signs it.
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
        (ONE, |text| format!("\u{feff}{text}"), "only a byte order mark was added at the start"),
        (ONE, |text| text.trim_end().to_owned(), "only the line feed at the end of the file differs"),
        (&signature_of(ONE), windows, "the signature is good; only its line ends"),
        (&list, |text| text.trim_end().to_owned(), "the signature is good; only its line ends"),
        (&list, |_| "<!DOCTYPE html><html></html>".to_owned(), "a web page was saved"),
        (&list, |text| format!("<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> other\n"), "that git did not merge"),
    ];
    for (name, damage, words) in damages {
        let issuer = SigningIssuer::open();
        change(&issuer, name, damage);
        named(&issuer, words);
    }
}

#[test]
fn a_file_under_another_name_is_named_and_never_signed() {
    let list = signature_of(LIST);
    for (name, other) in [
        (ONE.to_owned(), format!("{ONE}.txt")),
        (ONE.to_owned(), "ubo-2026-0001 (1).toml".to_owned()),
        (signature_of(ONE), format!("{}.txt", signature_of(ONE))),
        (signature_of(ONE), format!("{ONE} (1).minisig")),
        (LIST.to_owned(), format!("{LIST}.txt")),
        (list.clone(), format!("{list}.txt")),
    ] {
        let issuer = SigningIssuer::open();
        fs::rename(issuer.file(&name), issuer.file(&other)).expect("renamed");
        named(&issuer, &format!("seems to be `{name}`"));
        named(&issuer, &format!("please rename it to `{name}`"));
        let checked = issuer.run(&["check"]);
        assert_eq!(checked.err.matches("error: ").count(), 1, "one damage is one fault: {checked:#?}");
        fs::rename(issuer.file(&other), issuer.file(&name)).expect("renamed");
        issuer.run(&["verify"]).ends(0);
    }
    // Beside the right one, it is a second copy.
    let issuer = SigningIssuer::open();
    fs::copy(issuer.file(&signature_of(ONE)), issuer.file(&format!("{ONE} (1).minisig"))).expect("copied");
    for args in [&["check"][..], &["verify"], &["register", "sign", "--yes"]] {
        let ran = issuer.run(args);
        let said = ran.err.contains("appears to be a second copy of `ubo-2026-0001.toml.minisig`");
        assert!(matches!(ran.code, Some(1 | 3)) && said && !ran.err.contains("signs it"), "{args:?} {ran:#?}");
    }
    // A file whose name only resembles one of the register means nothing.
    let issuer = SigningIssuer::open();
    for name in ["notatki.toml.txt", "ubo-2026-0001.toml.txt", "SHA256SUMS.txt", ".DS_Store", "Thumbs.db"] {
        fs::write(issuer.file(name), "x").expect("written");
    }
    issuer.run(&["check"]).ends(0);
    issuer.run(&["verify"]).ends(0);
}

#[test]
fn a_list_that_git_did_not_merge_is_named() {
    let issuer = SigningIssuer::open();
    change(&issuer, LIST, |text| format!("<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> other\n"));
    named(&issuer, "that git did not merge");
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
        (ONE, "<html><body>404</body></html>", "a web page"),
        (ONE, "untrusted comment: signature from minisign secret key\nRUT\n", "not the file but its signature"),
        (ONE, "<<<<<<< HEAD\nformat = 1\n=======\nformat = 1\n>>>>>>> other\n", "that git did not merge"),
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
        assert!((ran.out.clone() + &ran.err).contains("not the file but its signature"), "{ran:#?}");
        fs::remove_file(mail.join(&signature)).expect("removed");
    }
}
