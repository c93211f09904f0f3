//! `cert verify`: a certificate alone, by number, by file and by folder; step by step, in both languages.

use std::fs;

use crate::support::issuer::{BY, Ran, issue, terc};
use crate::support::signing_issuer::{FIRST, SigningIssuer, pair, steps_alone};

// The steps as `step found about`, or `why` where something is bad.
fn steps(issuer: &SigningIssuer, args: &[&str]) -> Vec<String> {
    let found = issuer.json(&[&["verify"], args].concat());
    assert_eq!(found["format"], "cert.verify/1");
    let word = |step: &serde_json::Value, key: &str| step[key].as_str().unwrap_or("-").to_owned();
    let steps = found["steps"].as_array().expect("steps").iter();
    steps.map(|step| ["step", "found", "about", "why"].map(|key| word(step, key)).join(" ")).collect()
}

// Copies the first certificate into a folder of its own, with its signature.
fn handed_over(issuer: &SigningIssuer) {
    fs::create_dir(issuer.0.path("poczta")).expect("a folder");
    for name in ["ubo-2026-0001.toml", "ubo-2026-0001.toml.minisig"] {
        fs::copy(issuer.file(name), issuer.0.path("poczta").join(name)).expect("copied");
    }
    // Offline, and without any register.
    fs::remove_dir_all(issuer.0.register()).expect("removed");
}

const ALONE: &str = "poczta/ubo-2026-0001.toml";

fn alone(issuer: &SigningIssuer, args: &[&str]) -> Ran {
    issuer.run(&[&["verify", ALONE], args].concat())
}

#[test]
fn alone_a_certificate_is_good_and_nobody_can_tell_whether_it_was_revoked() {
    let issuer = SigningIssuer::open();
    handed_over(&issuer);
    let public = pair(0).public();
    fs::write(issuer.0.path("klucz.pub"), format!("untrusted comment: klucz fundacji\n{public}\n")).expect("written");
    for key in [public, "klucz.pub"] {
        let ran = alone(&issuer, &["--public-key", key]);
        ran.ends(4);
        assert!(
            ran.out.contains("signature: good") && ran.out.contains("cannot be seen from the file alone"),
            "{ran:#?}"
        );
        assert_eq!(steps(&issuer, &[ALONE, "--public-key", key]), steps_alone());
    }
    let early = alone(&issuer, &["--public-key", public, "--as-of", "2026-11-19"]);
    assert!(early.code == Some(3) && early.out.contains("dates: not valid"), "{early:#?}");
    let late = alone(&issuer, &["--public-key", public, "--as-of", "2028-05-02"]);
    assert!(late.code == Some(4) && late.out.contains("after 1 May 2028 nobody can tell"), "{late:#?}");
}

#[test]
fn alone_and_without_a_key_or_a_signature_nobody_can_tell() {
    let issuer = SigningIssuer::open();
    handed_over(&issuer);
    let id = cert_core::trust::signature::id_of(pair(0).secret.key());
    let unknown = ["signature unknown UBO-2026-0001 other-key".to_owned(), format!("key unknown {id} -")];
    assert_eq!(steps(&issuer, &[ALONE])[1..3], unknown);
    let ran = alone(&issuer, &[]);
    assert!(ran.code == Some(4) && ran.out.contains(&format!("without the key {id}")), "{ran:#?}");
    fs::write(issuer.0.path(format!("{ALONE}.minisig")), "nic").expect("written");
    assert!(alone(&issuer, &[]).out.contains("is not a signature"));
    fs::remove_file(issuer.0.path(format!("{ALONE}.minisig"))).expect("removed");
    assert_eq!(steps(&issuer, &[ALONE])[1..3], ["signature unknown UBO-2026-0001 -", "key unknown - -"]);
    alone(&issuer, &[]).ends(4);
    // With a key given, a signature is expected.
    assert_eq!(
        steps(&issuer, &[ALONE, "--public-key", pair(0).public()])[1..],
        ["signature bad UBO-2026-0001 missing"]
    );
    alone(&issuer, &["--public-key", pair(0).public()]).ends(3);
}

#[test]
fn alone_what_is_not_genuine_says_nothing() {
    let issuer = SigningIssuer::open();
    handed_over(&issuer);
    let key = ["--public-key", pair(0).public()];
    let bad = |steps: Vec<String>, why: &str| {
        assert_eq!(steps[1..], [format!("signature bad UBO-2026-0001 {why}")]);
    };
    bad(steps(&issuer, &[ALONE, "--public-key", pair(1).public()]), "other-key");
    alone(&issuer, &["--public-key", pair(1).public()]).ends(3);
    crate::support::issuer::replace(&issuer.0.path(ALONE), "level = 3", "level = 2");
    bad(steps(&issuer, &[&[ALONE], &key[..]].concat()), "wrong");
    let ran = alone(&issuer, &key);
    assert!(ran.code == Some(3) && !ran.out.contains("2028"), "{ran:#?}");
    fs::write(issuer.0.path(ALONE), "format = 1\n").expect("written");
    let damaged = alone(&issuer, &key);
    assert!(damaged.code == Some(1) && damaged.out.contains("cannot be read as a certificate"), "{damaged:#?}");
    fs::remove_file(issuer.0.path(ALONE)).expect("removed");
    assert_eq!(alone(&issuer, &key).code, Some(1));
}

#[test]
fn a_revocation_that_stands_in_the_file_is_told() {
    let issuer = SigningIssuer::open();
    issuer.run(&["revoke", "UBO-2026-0001", "--by", BY, "--reason", "x", "--yes"]).ends(0);
    handed_over(&issuer);
    let ran = alone(&issuer, &["--public-key", pair(0).public()]);
    assert!(ran.code == Some(3) && ran.out.contains("was revoked"), "{ran:#?}");
}

#[test]
fn a_key_that_is_none_is_told_before_anything_is_read() {
    let issuer = SigningIssuer::open();
    for key in ["", "RWQ", "klucz.pub", &pair(0).public().replace("RW", "AA")] {
        let ran = issuer.run(&["verify", "--public-key", key]);
        assert!(ran.code == Some(2) && ran.out.is_empty(), "{key}: {ran:#?}");
    }
    fs::write(issuer.0.path("nic.pub"), "nic\n").expect("written");
    issuer.run(&["verify", "--public-key", "nic.pub"]).fails(1, &["nic.pub"]);
}

#[test]
fn a_number_a_file_and_a_folder_are_judged_by_the_register() {
    let issuer = SigningIssuer::open();
    let id = cert_core::trust::signature::id_of(pair(0).secret.key());
    let one = [
        "file good UBO-2026-0001 -".to_owned(),
        "signature good 2026-11-20 -".to_owned(),
        format!("key good {id} -"),
        format!("list good {id} -"),
        // The register does not tell whose key it is.
        format!("key absent {id} -"),
        "serial good 4 -".to_owned(),
        "dossier good - -".to_owned(),
        "dates good 2028-05-01 -".to_owned(),
        "standing good - -".to_owned(),
    ];
    for asked in ["UBO-2026-0001", "ubo-2026-0001", "certificates/ubo-2026-0001.toml"] {
        assert_eq!(steps(&issuer, &[asked]), one, "{asked}");
        issuer.run(&["verify", asked]).ends(0);
    }
    let whole = steps(&issuer, &[]);
    assert_eq!(steps(&issuer, &["certificates"]), whole);
    assert_eq!(whole[0], "file good 2 -");
    assert!(whole.contains(&"signature good UBO-2026-0002 -".to_owned()), "{whole:#?}");
    assert_eq!(issuer.run(&["verify", "UBO-2026-0009"]).code, Some(1));
    assert_eq!(issuer.run(&["verify", "nigdzie"]).code, Some(1));
}

#[test]
fn a_file_of_another_name_is_not_taken_for_one_of_the_register() {
    let issuer = SigningIssuer::open();
    let forged = issuer.text("ubo-2026-0001.toml").replace(FIRST, "Podrobione");
    for name in ["UBO-2026-0001.toml.txt", "ubo-2026-0001.txt", "UBO-2026-0001.toml"] {
        fs::write(issuer.file(name), &forged).expect("written");
        let ran = issuer.run(&["verify", &format!("certificates/{name}"), "--public-key", pair(0).public()]);
        assert!(matches!(ran.code, Some(3 | 4)) && !ran.out.contains(": good"), "{name}: {ran:#?}");
        issuer.remove(name);
    }
}

#[test]
fn what_was_revoked_or_replaced_is_told_with_the_dossier_that_is_absent_or_changed() {
    let issuer = SigningIssuer::open();
    issuer.0.next_application("nastepne", FIRST, &terc(0));
    let renew = ["renew", "UBO-2026-0001", "nastepne", "--by", BY, "--yes", "--as-of", "2027-11-01"];
    issuer.run(&renew).ends(0);
    issuer.run(&["revoke", "UBO-2026-0002", "--by", BY, "--reason", "x", "--yes", "--as-of", "2027-11-01"]).ends(0);
    let last = |id: &str| steps(&issuer, &[id, "--as-of", "2027-11-02"]).pop().expect("steps");
    assert_eq!(last("UBO-2026-0001"), "standing bad superseded -");
    assert_eq!(last("UBO-2026-0002"), "standing bad revoked -");
    assert_eq!(issuer.run(&["verify", "UBO-2026-0001", "--as-of", "2027-11-02"]).code, Some(3));
    issuer.run(&["verify", "--as-of", "2027-11-02"]).ends(0);
    let dossiers = issuer.file("dossiers");
    let one = issuer.0.load().register.certificates[0].answers.sha256.clone();
    fs::write(dossiers.join(&one).join("zgloszenie/odpowiedzi.toml"), "format = 1\n").expect("written");
    let changed = issuer.run(&["verify", "UBO-2026-0001"]);
    assert!(changed.code == Some(3) && changed.out.contains("odpowiedzi.toml"), "{changed:#?}");
    // The published register lacks the applications.
    fs::remove_dir_all(&dossiers).expect("removed");
    let absent = issuer.run(&["verify"]);
    assert!(absent.code == Some(0) && absent.out.contains("application: not here"), "{absent:#?}");
    assert!(steps(&issuer, &[]).contains(&"dossier absent - -".to_owned()));
}

#[test]
fn the_key_of_another_who_signed_everything_anew_is_found_by_whoever_knows_the_right_one() {
    let issuer = SigningIssuer::open();
    let theirs = SigningIssuer::keyless();
    crate::support::issuer::copy(&issuer.0.register(), &theirs.0.register());
    theirs.keep(pair(1).secret.key(), &pair(1).text);
    theirs.replace("register.toml", pair(0).public(), pair(1).public());
    theirs.replace("ubo-2026-0001.toml", "level = 3", "level = 2");
    theirs.run(&["register", "sign", "--yes", "--force", "--by", BY, "--reason", "x"]).ends(0);
    theirs.run(&["verify"]).ends(0);
    theirs.run(&["verify", "--public-key", pair(1).public()]).ends(0);
    for asked in [&[][..], &["UBO-2026-0001"], &["UBO-2026-0002"]] {
        let ran = theirs.run(&[&["verify"], asked, &["--public-key", pair(0).public()]].concat());
        assert!(ran.code == Some(3) && ran.out.contains("made by another key"), "{ran:#?}");
    }
    // The right key in front vouches for theirs only if it says so.
    let both = format!("public = \"{}\"\nfrom = 2026-11-20\n\n[[key]]\n", pair(0).public());
    theirs.replace("register.toml", "[[key]]\n", &format!("[[key]]\n{both}"));
    theirs.run(&["register", "sign", "--yes", "--force", "--by", BY, "--reason", "x"]);
    theirs.run(&["verify"]).ends(3);
    theirs.run(&["verify", "--public-key", pair(0).public()]).ends(3);
}

#[test]
fn it_says_so_in_both_languages() {
    let issuer = SigningIssuer::open();
    let say = |lang: &str| issuer.run(&["verify", "UBO-2026-0001", "--lang", lang]).out;
    for words in ["podpis: dobry (20.11.2026)", "zgodny z podpisaną listą", "nie został cofnięty ani zastąpiony"] {
        assert!(say("pl").contains(words), "{words}: {}", say("pl"));
    }
    for words in ["signature: good (20 November 2026)", "matches its signed list", "neither revoked nor replaced"] {
        assert!(say("en").contains(words), "{words}: {}", say("en"));
    }
    issuer.remove("ubo-2026-0002.toml.minisig");
    assert!(issuer.run(&["verify", "--lang", "pl"]).out.contains("temu nie należy ufać"));
}

#[test]
fn the_json_is_one_object_on_a_line() {
    let issuer = SigningIssuer::open();
    handed_over(&issuer);
    let mut command = issuer.cert(&["verify", ALONE, "--format", "json"]);
    let printed = String::from_utf8(command.output().expect("an end").stdout).expect("UTF-8");
    let expected = r#"{"format":"cert.verify/1","as_of":"2026-11-20","what":"poczta/ubo-2026-0001.toml","result":"unknown","steps":[{"step":"file","found":"good","about":"UBO-2026-0001","why":null},{"step":"signature","found":"unknown","about":"UBO-2026-0001","why":"other-key"},{"step":"key","found":"unknown","about":"ID","why":null},{"step":"dossier","found":"absent","about":null,"why":null},{"step":"dates","found":"good","about":"2028-05-01","why":null},{"step":"standing","found":"unknown","about":null,"why":null}]}"#;
    let id = cert_core::trust::signature::id_of(pair(0).secret.key());
    assert_eq!(printed, format!("{}\n", expected.replace("ID\",", &format!("{id}\","))));
}

#[test]
fn an_issue_beside_it_does_not_change_what_was_verified() {
    let issuer = SigningIssuer::open();
    let before = steps(&issuer, &["UBO-2026-0001"]);
    issuer.0.application("trzecie", "Trzeciewo", &terc(2));
    issuer.run(&issue("trzecie")).ends(0);
    let after = steps(&issuer, &["UBO-2026-0001"]);
    let serial =
        |steps: &[String]| steps.iter().filter(|step| !step.starts_with("serial")).cloned().collect::<Vec<_>>();
    assert_eq!(serial(&before), serial(&after));
    assert!(after.contains(&"serial good 5 -".to_owned()), "{after:#?}");
}
