//! Leftovers of a crash, a backup or manual changes, and their repair.

use std::fs;

use crate::support::issuer::{BY, Issuer, id, issue, replace, terc};

const AMEND: [&str; 9] =
    ["amend", "UBO-2026-0001", "--edition-ends", "2028-05-01", "--by", BY, "--reason", "pismo", "--yes"];

// A register with a certificate and a committed entry, by a program killed before moving it into place.
fn half_committed() -> Issuer {
    let issuer = Issuer::with_certificate();
    let (file, settings) = (issuer.file(1), issuer.register().join("register.toml"));
    let before = [&file, &settings].map(|path| fs::read(path).expect("a file"));
    issuer.run(&AMEND).ends(0);
    let committed = issuer.register().join(".commit");
    fs::create_dir(&committed).expect("a folder");
    for (path, before) in [&file, &settings].into_iter().zip(before) {
        fs::rename(path, committed.join(path.file_name().expect("a name"))).expect("moved");
        fs::write(path, before).expect("written");
    }
    issuer
}

fn events(issuer: &Issuer) -> usize {
    issuer.certificates()[0].events.len()
}

#[test]
fn what_is_committed_counts_at_once() {
    let issuer = half_committed();
    assert_eq!((events(&issuer), issuer.load().register.settings.serial), (1, 2));
    for args in [["show", "UBO-2026-0001"], ["check", "UBO-2026-0001"], ["list", "--lang=en"]] {
        let ran = issuer.run(&args);
        assert!(ran.code == Some(0) && ran.out.contains("2028"), "{ran:#?}");
    }
    issuer.run(&AMEND).fails(3, &["this is already entered"]);
    assert!(issuer.register().join(".commit").exists(), "nothing was written, so nothing was moved");
}

#[test]
fn whoever_writes_next_finishes_what_was_committed() {
    let issuer = half_committed();
    issuer.run(&["revoke", "UBO-2026-0001", "--by", BY, "--reason", "pomyłka", "--yes"]).ends(0);
    assert_eq!(events(&issuer), 2);
    assert!(!issuer.register().join(".commit").exists());
}

#[test]
fn a_repair_finishes_what_was_committed_and_says_so() {
    let issuer = half_committed();
    let repaired = issuer.run(&["register", "repair"]);
    repaired.ends(0);
    for path in ["register.toml", "ubo-2026-0001.toml"] {
        assert!(
            repaired.out.contains(&format!("finished writing {path}, which had been interrupted")),
            "{repaired:#?}"
        );
    }
    assert_eq!(events(&issuer), 1);
    let again = issuer.run(&["register", "repair"]);
    assert_eq!((again.code, again.out.as_str()), (Some(0), "There was nothing to repair."));
}

#[test]
fn what_was_never_whole_is_removed_and_named() {
    let issuer = Issuer::with_certificate();
    for name in
        [".cert-abc123.tmp", "rubrics/.cert-def456.tmp", "dossiers/.cert-ghi789.tmp/zgloszenie/a", "notatki.tmp"]
    {
        let path = issuer.register().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, "pół pliku").expect("written");
    }
    let repaired = issuer.run(&["register", "repair"]);
    repaired.ends(0);
    for name in [".cert-abc123.tmp", "rubrics/.cert-def456.tmp", "dossiers/.cert-ghi789.tmp"] {
        assert!(repaired.out.contains(&format!("removed certificates/{name}, ")), "{repaired:#?}");
    }
    assert!(issuer.litter() == 0 && issuer.register().join("notatki.tmp").exists());
}

#[test]
fn with_an_older_register_file_nothing_is_issued_until_the_number_is_repaired() {
    let issuer = Issuer::with_certificate();
    issuer.application("inne", "Przykładowo Inne", &terc(1));
    replace(&issuer.register().join("register.toml"), "last_number = 1", "last_number = 0 # z kopii");
    let words = ["the last number given is 0", "a certificate with number 1", "`cert register repair`"];
    issuer.run(&issue("inne")).fails(1, &words);
    issuer.run(&AMEND).ends(0);
    let repaired = issuer.run(&["register", "repair"]);
    assert_eq!((repaired.code, repaired.out.contains("raised from 0 to 1")), (Some(0), true), "{repaired:#?}");
    let text = fs::read_to_string(issuer.register().join("register.toml")).expect("settings");
    assert!(text.contains("last_number = 1 # z kopii"), "{text}");
    issuer.run(&issue("inne")).ends(0);
    assert_eq!(issuer.certificates()[1].id, id(2));
}

#[test]
fn the_number_of_a_certificate_that_is_gone_is_never_given_again() {
    let issuer = Issuer::with_certificate();
    for round in 2..5 {
        fs::remove_file(issuer.file(round - 1)).expect("removed");
        let repaired = issuer.run(&["register", "repair"]);
        assert!(repaired.code == Some(1) && repaired.out.contains("its file was removed"), "{repaired:#?}");
        issuer.run(&issue("zgloszenie")).ends(0);
        assert_eq!(issuer.certificates().iter().map(|one| one.id.number()).collect::<Vec<_>>(), [round]);
    }
}

#[test]
fn the_first_certificate_that_is_gone_is_missed_and_an_older_register_says_where_it_begins_with_its_next_write() {
    let issuer = Issuer::with_certificate();
    let settings = issuer.register().join("register.toml");
    issuer.application("inne", "Przykładowo Inne", &terc(1));
    issuer.run(&issue("inne")).ends(0);
    fs::remove_file(issuer.file(1)).expect("removed");
    let checked = issuer.run(&["check"]);
    let is_missed = checked.err.contains("the register is missing a certificate whose number was given: 1");
    assert!(checked.code == Some(1) && is_missed, "{checked:#?}");
    // An earlier version wrote none, and its registers are still read.
    replace(&settings, "first_number = 1\n", "");
    issuer.run(&["check"]).ends(0);
    issuer.application("trzecie", "Przykładowo Trzecie", &terc(2));
    issuer.run(&issue("trzecie")).ends(0);
    assert!(fs::read_to_string(settings).expect("settings").contains("\nfirst_number = 2\n"));
}

#[test]
fn a_number_without_end_in_a_name_of_a_file_does_not_break_the_register() {
    let issuer = Issuer::with_certificate();
    for name in ["ubo-2026-4294967295.toml", "ubo-2026-99999999999999999999.toml"] {
        fs::copy(issuer.file(1), issuer.register().join(name)).expect("a copy");
    }
    let repaired = issuer.run(&["register", "repair"]);
    assert_eq!(repaired.code, Some(1), "{repaired:#?}");
    assert_eq!(issuer.load().register.settings.last_number, 1);
    issuer.run(&AMEND).ends(0);
}

#[test]
fn a_repair_says_what_only_a_person_can_put_right() {
    let issuer = Issuer::with_certificate();
    let dossier =
        fs::read_dir(issuer.register().join("dossiers")).expect("a folder").flatten().next().expect("one").path();
    let away = issuer.path("gdzie-indziej");
    let said = |words: &str, code: i32| {
        let before = issuer.snapshot("certificates");
        let repaired = issuer.run(&["register", "repair"]);
        assert!(repaired.out.contains(words) && repaired.code == Some(code), "{words}: {repaired:#?}");
        assert_eq!(
            crate::support::issuer::without(issuer.snapshot("certificates"), ".lock"),
            crate::support::issuer::without(before, ".lock")
        );
    };
    fs::rename(&dossier, &away).expect("moved");
    said("UBO-2026-0001: its application is not in dossiers/", 0);
    fs::rename(&away, &dossier).expect("moved");
    let rubrics = issuer.register().join("rubrics");
    fs::rename(&rubrics, &away).expect("moved");
    said("UBO-2026-0001: its questionnaire is not in rubrics/", 0);
    fs::rename(&away, &rubrics).expect("moved");
    fs::rename(issuer.file(1), &away).expect("moved");
    said("belongs to no certificate", 1);
    // It may belong to the certificate that cannot be read.
    fs::write(issuer.file(1), "format = 1\n").expect("written");
    said("There was nothing to repair.", 1);
    assert!(!issuer.run(&["register", "repair"]).out.contains("belongs to no certificate"));
}
