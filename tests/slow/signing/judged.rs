//! One rule classifies arguments, one judges signatures: every argument, signature, key and register in one table.

use std::fs;

use cert_core::trust::signing::{Signer, certificate_comment, signature_of};

use crate::support::issuer::{copy, day};
use crate::support::signing_issuer::{SigningIssuer, pair};

use Argument::{Copied, Inside, Number};
use Register::{Gone, Keyless, Other, Signed, Stripped};
use Signature::{Deleted, Foreign, Good, Wrong};

// The subject: the number, the file in its register, or a copy elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Argument {
    Number,
    Inside,
    Copied,
}

// The file beside it: its signature; none; a signature of other bytes; one by a key that is not the register's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Signature {
    Good,
    Deleted,
    Wrong,
    Foreign,
}

// The current register: with its key; one that never had a key; one whose keys were removed but not the signatures; one
// with the same key that does not know the number; none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Register {
    Signed,
    Keyless,
    Stripped,
    Other,
    Gone,
}

// The exit codes of `verify` without a key, with the right one, with another; and of `check`.
type Row = (Argument, Signature, Register, [i32; 3], i32);

const TABLE: [Row; 28] = [
    (Number, Good, Signed, [0, 0, 3], 0),
    (Number, Deleted, Signed, [3, 3, 3], 3),
    (Number, Wrong, Signed, [3, 3, 3], 3),
    (Number, Foreign, Signed, [3, 3, 3], 3),
    (Inside, Good, Signed, [0, 0, 3], 0),
    (Inside, Deleted, Signed, [3, 3, 3], 3),
    (Inside, Wrong, Signed, [3, 3, 3], 3),
    (Inside, Foreign, Signed, [3, 3, 3], 3),
    // Its owner chose not to sign; with a key given, a signature is expected.
    (Number, Deleted, Keyless, [4, 3, 3], 0),
    (Inside, Deleted, Keyless, [4, 3, 3], 0),
    (Number, Good, Stripped, [3, 3, 3], 3),
    (Number, Deleted, Stripped, [3, 3, 3], 3),
    // The register confirms every byte, and has the signature.
    (Copied, Good, Signed, [0, 0, 3], 0),
    (Copied, Deleted, Signed, [0, 0, 3], 0),
    (Copied, Wrong, Signed, [3, 3, 3], 3),
    (Copied, Foreign, Signed, [3, 3, 3], 3),
    (Copied, Good, Stripped, [3, 3, 3], 3),
    (Copied, Deleted, Stripped, [3, 3, 3], 3),
    (Copied, Deleted, Keyless, [4, 3, 3], 0),
    // It signs everything it issues, and every number with its prefix; later events are unknown to it.
    (Copied, Good, Other, [4, 4, 3], 4),
    (Copied, Deleted, Other, [3, 3, 3], 3),
    (Copied, Wrong, Other, [3, 3, 3], 3),
    (Copied, Foreign, Other, [4, 3, 4], 4),
    // A good signature says nothing about later events.
    (Copied, Good, Gone, [4, 4, 3], 4),
    (Copied, Deleted, Gone, [4, 3, 3], 4),
    (Copied, Wrong, Gone, [4, 3, 3], 4),
    (Copied, Foreign, Gone, [4, 3, 4], 4),
    (Copied, Good, Keyless, [4, 3, 3], 0),
];

const FILE: &str = "ubo-2026-0001.toml";

fn issuer((argument, signature, register, ..): Row) -> SigningIssuer {
    let issuer = SigningIssuer::open();
    let folder = if argument == Copied { issuer.0.path("kopia") } else { issuer.0.register() };
    if argument == Copied {
        fs::create_dir(&folder).expect("a folder");
        for name in [FILE.to_owned(), signature_of(FILE)] {
            fs::copy(issuer.file(&name), folder.join(&name)).expect("copied");
        }
    }
    let beside = folder.join(signature_of(FILE));
    match signature {
        Good => {}
        Deleted => fs::remove_file(&beside).expect("removed"),
        Wrong => crate::support::issuer::replace(&beside, "level=3", "level=2"),
        Foreign => {
            let bytes = fs::read(folder.join(FILE)).expect("bytes");
            let comment = certificate_comment(&issuer.0.load().register.certificates[0], day("2026-11-20"));
            fs::write(&beside, pair(1).secret.sign(&bytes, &comment).expect("a signature")).expect("written");
        }
    }
    set_up(&issuer, register);
    issuer
}

fn set_up(issuer: &SigningIssuer, register: Register) {
    let without_keys = |name: &str| {
        let text = issuer.text(name);
        fs::write(issuer.file(name), &text[..text.find("[[key]]").expect("a key")]).expect("written");
    };
    match register {
        Signed => {}
        Stripped => without_keys("register.toml"),
        Keyless => {
            without_keys("register.toml");
            for name in crate::support::signing_issuer::names(&issuer.0.register()) {
                if name.contains(".minisig") || name == "SHA256SUMS" {
                    issuer.remove(&name);
                }
            }
        }
        Gone => fs::remove_dir_all(issuer.0.register()).expect("removed"),
        Other => {
            fs::remove_dir_all(issuer.0.register()).expect("removed");
            copy(&SigningIssuer::empty().0.register(), &issuer.0.register());
        }
    }
}

fn exits(row: Row) -> ([i32; 3], i32) {
    let issuer = issuer(row);
    let asked = match row.0 {
        Number => "UBO-2026-0001".to_owned(),
        Inside => format!("certificates/{FILE}"),
        Copied => format!("kopia/{FILE}"),
    };
    let code = |args: &[&str]| issuer.run(args).code.expect("an exit");
    let verified = [None, Some(0), Some(1)].map(|key| match key {
        None => code(&["verify", &asked]),
        Some(number) => code(&["verify", &asked, "--public-key", pair(number).public()]),
    });
    let checked = code(&["check", &asked]);
    let alarm = [(0, 0), (4, 1), (3, 2)].into_iter().find(|(exit, _)| *exit == checked).map(|(_, alarm)| alarm);
    assert_eq!(Some(code(&["check", &asked, "--format", "nagios"])), alarm, "{row:?}");
    (verified, checked)
}

#[test]
fn every_argument_signature_key_and_register_has_its_verdict() {
    for row in TABLE {
        assert_eq!(exits(row), (row.3, row.4), "{row:?}");
    }
}

// The register that confirms every byte of a copy has the signature that was deleted beside it.
#[test]
fn without_the_signature_it_is_never_milder_than_with_it() {
    let rank = |exit: i32| [0, 4, 3, 1].iter().position(|other| *other == exit).expect("an exit");
    for (argument, _, register, verified, checked) in TABLE.iter().filter(|row| row.1 != Deleted) {
        let same = |row: &&Row| (row.0, row.2, row.1) == (*argument, *register, Deleted);
        let Some(deleted) = TABLE.iter().find(same).filter(|_| (*argument, *register) != (Copied, Signed)) else {
            continue;
        };
        for (without, with) in deleted.3.iter().chain([&deleted.4]).zip(verified.iter().chain([checked])) {
            assert!(rank(*without) >= rank(*with), "{argument:?} {register:?}");
        }
    }
}

#[test]
fn a_copy_that_says_something_else_or_less_than_the_register_is_judged_by_it() {
    let issuer = SigningIssuer::open();
    fs::create_dir(issuer.0.path("kopia")).expect("a folder");
    let path = issuer.0.path("kopia").join(FILE);
    for signature in [true, false] {
        fs::copy(issuer.0.path("earlier").join(FILE), &path).expect("copied");
        let beside = issuer.0.path("kopia").join(signature_of(FILE));
        if signature {
            fs::copy(issuer.0.path("earlier").join(signature_of(FILE)), &beside).expect("copied");
        } else {
            fs::remove_file(&beside).expect("removed");
        }
        // Before the amendment it was the same; without a signature, the copy may be incomplete.
        let code = if signature { 0 } else { 4 };
        assert_eq!(issuer.run(&["check", "kopia/ubo-2026-0001.toml"]).code, Some(code));
        assert_eq!(issuer.run(&["verify", "kopia/ubo-2026-0001.toml"]).code, Some(code));
        crate::support::issuer::replace(&path, "level = 3", "level = 2");
        let ran = issuer.run(&["check", "kopia/ubo-2026-0001.toml"]);
        assert!(ran.code == Some(3) && ran.err.contains("a different text under the number"), "{ran:#?}");
        assert_eq!(issuer.run(&["verify", "kopia/ubo-2026-0001.toml"]).code, Some(3));
    }
    fs::copy(issuer.0.path("earlier").join(FILE), &path).expect("copied");
    issuer.run(&["revoke", "UBO-2026-0001", "--by", crate::support::issuer::BY, "--reason", "x", "--yes"]).ends(0);
    let revoked = issuer.run(&["check", "kopia/ubo-2026-0001.toml"]);
    assert!(revoked.code == Some(3) && revoked.out.contains("revoked"), "{revoked:#?}");
}
