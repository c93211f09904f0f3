//! Manual changes are not trusted until somebody looks at them and signs them.

use crate::support::issuer::{BY, without};
use crate::support::minisign::{accept, are_there};
use crate::support::signing_issuer::{SigningIssuer, amend, finished, pair};

// People are entered by hand.
fn edited() -> SigningIssuer {
    let issuer = SigningIssuer::open();
    issuer.replace("register.toml", "people = []", &format!("people = [\"{BY}\"] # od listopada"));
    issuer
}

#[test]
fn nothing_is_written_until_it_is_signed_and_the_comment_stays() {
    let is_outside = are_there();
    let issuer = edited();
    let refused = issuer.run(&amend("2028-06-01"));
    refused.fails(3, &["register.toml`: this file differs from the one on the signed list", "`cert register sign`"]);
    let before = issuer.serial();
    let signed = issuer.run(&["register", "sign", "--yes"]);
    assert!(signed.code == Some(0) && signed.out.contains(&format!("serial {}", before + 1)), "{signed:#?}");
    assert!(issuer.text("register.toml").contains("# od listopada"));
    issuer.run(&["verify"]).ends(0);
    assert!(!is_outside || accept(&issuer, &[pair(0).public()]));
    issuer.run(&amend("2028-06-01")).ends(0);
    let again = issuer.run(&["register", "sign", "--yes"]);
    assert!(again.code == Some(0) && again.err.contains("Everything is signed."), "{again:#?}");
    assert_eq!(issuer.serial(), before + 2, "where everything is signed nothing is written");
}

#[test]
fn a_dry_run_shows_what_changed_and_where_nobody_can_be_asked_yes_is_needed() {
    let issuer = edited();
    issuer.replace("ubo-2026-0002.toml", "format = 1", "format = 1 # sprawdzone");
    issuer.remove("ubo-2026-0001.toml.minisig");
    let before = issuer.0.snapshot("certificates");
    let shown = issuer.run(&["register", "sign", "--dry-run"]);
    shown.ends(0);
    for words in [
        "UBO-2026-0001",
        "UBO-2026-0002",
        "`certificates/register.toml`: this file differs from the one on the signed list",
        "`certificates/ubo-2026-0002.toml` is bad: the file or the signature was changed",
        "`certificates/ubo-2026-0001.toml` is bad: it was removed",
        "it says what was signed before",
        &format!("people: – → {BY}"),
    ] {
        assert!(shown.out.contains(words), "{words}: {shown:#?}");
    }
    assert!(shown.err.contains("Nothing was written."), "{shown:#?}");
    issuer.run(&["register", "sign"]).fails(1, &["`--yes`"]);
    assert_eq!(without(issuer.0.snapshot("certificates"), ".lock"), without(before, ".lock"));
    let signed = issuer.run(&["register", "sign", "--yes"]);
    assert!(signed.code == Some(0) && signed.err.contains(&format!("people: – → {BY}")), "{signed:#?}");
    issuer.run(&["verify"]).ends(0);
}

#[test]
fn what_was_awarded_is_signed_and_nothing_else_unless_somebody_says_why() {
    let terc = "terc = \"0202011\"";
    let changes = [
        ("level = 3", "level = 1", &["level: 3 → 1"][..]),
        ("months = 12", "months = 36", &["months: 12 → 36"]),
        (terc, "terc = \"0203011\"", &["municipality.terc: 0202011 → 0203011"]),
        (
            "reviewers = [\"Ola Oceniająca\"]",
            "reviewers = [\"Obca Osoba\"]",
            &["people.reviewers: Ola Oceniająca → Obca"],
        ),
    ];
    for (from, to, said) in changes {
        let issuer = SigningIssuer::open();
        issuer.replace("ubo-2026-0002.toml", from, to);
        let before = without(issuer.0.snapshot("certificates"), ".lock");
        for consent in ["--yes", "--dry-run"] {
            issuer.run(&["register", "sign", consent]).fails(3, said);
        }
        assert_eq!(without(issuer.0.snapshot("certificates"), ".lock"), before);
    }
    let issuer = SigningIssuer::open();
    issuer.replace("ubo-2026-0002.toml", "level = 3", "level = 1");
    assert_eq!(issuer.run(&["register", "sign", "--yes", "--force"]).code, Some(2));
    let force = ["register", "sign", "--yes", "--force", "--by", BY, "--reason", "pomyłka przy wpisie"];
    let ran = issuer.run(&force);
    assert!(ran.code == Some(0) && ran.err.contains("level: 3 → 1"), "{ran:#?}");
    issuer.run(&["verify"]).ends(0);
    let settings = issuer.text("register.toml");
    for kept in ["kind = \"signed-anyway\"", "of = \"ubo-2026-0002.toml\"", "reason = \"pomyłka przy wpisie\""] {
        assert!(settings.contains(kept), "{settings}");
    }
}

// Removes the copies of signed files, as on another computer.
fn forget(issuer: &SigningIssuer) {
    std::fs::remove_dir_all(issuer.0.path(".local/state/cert")).expect("removed");
}

// Signing is refused with these words, and nothing is written.
fn refuses(issuer: &SigningIssuer, said: &[&str]) {
    let before = without(issuer.0.snapshot("certificates"), ".lock");
    for consent in ["--yes", "--dry-run"] {
        issuer.run(&["register", "sign", consent]).fails(3, said);
    }
    assert_eq!(without(issuer.0.snapshot("certificates"), ".lock"), before);
}

#[test]
fn what_nobody_can_tell_is_refused() {
    let issuer = edited();
    forget(&issuer);
    refuses(&issuer, &["register.toml`: this is not the file on the signed list", "not known here"]);
    let shown = issuer.run(&["register", "sign", "--dry-run", "--force", "--by", BY, "--reason", "x"]);
    let said = ["What it said before is not known here", &format!("people: {BY}")];
    assert!(said.iter().all(|said| shown.out.contains(said)), "{shown:#?}");
    let issuer = SigningIssuer::open();
    forget(&issuer);
    issuer.replace("ubo-2026-0002.toml", "level = 3", "level = 1");
    refuses(&issuer, &["level: 3 → 1"]);
    // Neither its application nor its signature is needed for that.
    std::fs::remove_dir_all(issuer.file("dossiers")).expect("removed");
    issuer.remove("ubo-2026-0002.toml.minisig");
    refuses(&issuer, &["ubo-2026-0002.toml`: this is not the file on the signed list"]);
    let application = SigningIssuer::open();
    let sha256 = application.0.certificates()[1].answers.sha256.clone();
    application.remove("ubo-2026-0002.toml.minisig");
    application.remove(&format!("dossiers/{sha256}/zgloszenie/ocena.toml"));
    application.run(&["register", "sign", "--yes"]).fails(3, &["has changed since the certificate was issued"]);
}

#[test]
fn an_older_text_with_its_own_good_signature_is_refused() {
    for is_known in [true, false] {
        let issuer = SigningIssuer::open();
        if !is_known {
            forget(&issuer);
        }
        issuer.put_back("ubo-2026-0001.toml");
        issuer.put_back("ubo-2026-0001.toml.minisig");
        let said = if is_known { "edition-moved: 2026-11-20 2028-05-01" } else { "is not the file on the signed list" };
        refuses(&issuer, &[said]);
        let checked = issuer.run(&["check"]);
        checked.ends(3);
        assert!(!checked.err.contains("register sign"), "{checked:#?}");
    }
}

#[test]
fn to_remove_what_would_tell_is_no_way_to_have_a_change_signed() {
    type Change = fn(&SigningIssuer);
    const ONE: &str = "ubo-2026-0001.toml";
    let changes: [(Change, &str); 8] = [
        (|issuer| issuer.put_back(ONE), "edition-moved: 2026-11-20"),
        (|issuer| issuer.replace(ONE, "points = 40, of", "points = 41, of"), "answers.points: "),
        (
            |issuer| issuer.replace(ONE, "issuer = \"Wit Wystawiający\"", "issuer = \"Obca Osoba\""),
            "people.issuer: Wit Wystawiający → Obca Osoba",
        ),
        (|issuer| issuer.replace(ONE, "by = \"Wit Wystawiający\"", "by = \"Obca Osoba\""), "(Obca Osoba: pismo)"),
        (|issuer| issuer.replace(ONE, "also_met = [1, 2]\n", ""), "also_met: [1, 2] → –"),
        (
            |issuer| issuer.replace(ONE, "version = \"2026.1\"", "version = \"2025.1\""),
            "rubric.version: 2026.1 → 2025.1",
        ),
        (
            |issuer| {
                let sha256 = issuer.0.certificates()[0].answers.sha256.clone();
                issuer.replace(ONE, &sha256, &"0".repeat(64));
            },
            "answers.sha256: ",
        ),
        (|issuer| issuer.remove(ONE), "ubo-2026-0001.toml`: this file is on the signed list, but not in the register"),
    ];
    for (change, said) in changes {
        let issuer = SigningIssuer::open();
        change(&issuer);
        std::fs::remove_dir_all(issuer.file("dossiers")).expect("removed");
        issuer.remove("ubo-2026-0001.toml.minisig");
        refuses(&issuer, &[said]);
    }
    // Not even the list itself.
    let issuer = SigningIssuer::open();
    issuer.replace(ONE, "level = 3", "level = 1");
    for name in ["SHA256SUMS", "SHA256SUMS.minisig", "ubo-2026-0001.toml.minisig", "ubo-2026-0002.toml.minisig"] {
        issuer.remove(name);
    }
    refuses(&issuer, &["level: 3 → 1"]);
    forget(&issuer);
    refuses(&issuer, &["level, also_met: [1, 2, 3] → [1, 2]", "ubo-2026-0002.toml`: this is not"]);
}

#[test]
fn what_only_the_program_writes_into_the_settings_is_refused_and_named() {
    for (from, to, said) in [
        ("prefix = \"UBO\"", "prefix = \"UBX\"", "prefix: UBO → UBX"),
        ("from = 2026-11-20", "from = 2026-11-19", "(from 2026-11-20) → "),
        ("last_number = 2", "last_number = 7", "last_number: 2 → 7"),
        ("issuer = ", "practice = true\nissuer = ", "practice: – → true"),
    ] {
        let issuer = SigningIssuer::open();
        issuer.replace("register.toml", from, to);
        refuses(&issuer, &["in keys that only the program writes", said]);
    }
    let issuer = SigningIssuer::open();
    let serial = issuer.serial();
    issuer.replace("register.toml", &format!("serial = {serial}"), "serial = 99");
    let shown = issuer.run(&["register", "sign", "--dry-run"]);
    assert!(shown.code == Some(0) && shown.out.contains(&format!("serial: {serial} → 99")), "{shown:#?}");
}

#[test]
fn a_certificate_that_was_never_signed_is_refused() {
    let issuer = SigningIssuer::open();
    let text = issuer.text("ubo-2026-0002.toml").replace("UBO-2026-0002", "UBO-2026-0003");
    let text = text.replace("terc = \"0202011\"", "terc = \"0204011\"").replace("Ola Oceniająca", "Obca Osoba");
    std::fs::write(issuer.file("ubo-2026-0003.toml"), text).expect("written");
    issuer.replace("register.toml", "last_number = 2", "last_number = 3");
    issuer
        .run(&["register", "sign", "--yes"])
        .fails(3, &["municipality.terc: 0202011 → 0204011", "last_number: 2 → 3"]);
    std::fs::remove_dir_all(issuer.file("dossiers")).expect("removed");
    issuer.run(&["register", "sign", "--yes"]).fails(3, &["ubo-2026-0003.toml`: this file was never signed"]);
}

#[test]
fn what_cannot_be_read_is_not_signed() {
    let issuer = edited();
    std::fs::write(issuer.file("ubo-2026-0002.toml"), "format = 1\n").expect("written");
    let before = issuer.0.snapshot("certificates");
    let ran = issuer.run(&["register", "sign", "--yes"]);
    assert!(ran.code == Some(1) && ran.out.is_empty(), "{ran:#?}");
    assert_eq!(issuer.0.snapshot("certificates"), before);
}

#[test]
fn without_the_right_password_nothing_is_signed() {
    let issuer = edited();
    let before = without(issuer.0.snapshot("certificates"), ".lock");
    std::fs::write(issuer.0.path("inne-haslo"), "inne").expect("written");
    let mut command = issuer.cert(&["register", "sign", "--yes"]);
    command.env("CERT_KEY_PASSWORD_FILE", issuer.0.path("inne-haslo"));
    finished(command).fails(1, &["this password does not open the key"]);
    assert_eq!(without(issuer.0.snapshot("certificates"), ".lock"), before);
}

#[test]
fn nothing_is_signed_on_a_day_on_which_the_key_does_not_count() {
    let issuer = edited();
    let before = without(issuer.0.snapshot("certificates"), ".lock");
    let ran = issuer.run(&["register", "sign", "--yes", "--as-of", "2026-11-19"]);
    ran.fails(3, &["19 November 2026", "20 November 2026"]);
    assert_eq!(without(issuer.0.snapshot("certificates"), ".lock"), before);
    let issuer = SigningIssuer::open();
    let early = ["revoke", "UBO-2026-0002", "--by", BY, "--reason", "x", "--yes", "--as-of", "2026-11-19"];
    assert_eq!(issuer.run(&early).code, Some(3));
    issuer.run(&["verify"]).ends(0);
}
