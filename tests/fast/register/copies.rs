//! The records of a certificate: the questionnaire, and the application with its evidence.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use cert_core::basics::digest::sha256;

use crate::support::issuer::{BY, Issuer, issue, replace, terc};

const RENEW: [&str; 6] = ["renew", "UBO-2026-0001", "następne", "--by", BY, "--as-of=2027-11-10"];

// A certificate, and the application for the next edition.
fn issuer() -> Issuer {
    let issuer = Issuer::with_certificate();
    issuer.next_application("następne", "Przykładowo", &terc(0));
    issuer
}

fn dossier(issuer: &Issuer) -> PathBuf {
    issuer.register().join("dossiers").join(&issuer.certificates()[0].answers.sha256)
}

// `sha256sum -c` knows nothing of this program.
fn verifies(dossier: &PathBuf) -> bool {
    let checked = Command::new("sha256sum").args(["-c", "--strict", "SHA256SUMS"]).current_dir(dossier).output();
    checked.expect("sha256sum").status.success()
}

#[cfg(unix)]
#[test]
fn the_application_is_kept_whole_under_the_digest_of_its_list() {
    let issuer = issuer();
    let dossier = dossier(&issuer);
    assert!(verifies(&dossier));
    let list = fs::read(dossier.join("SHA256SUMS")).expect("a list");
    assert_eq!(dossier.file_name().and_then(|name| name.to_str()), Some(sha256(&list).as_str()));
    let names = |folder: &str, from: &PathBuf| {
        let entries = fs::read_dir(from.join(folder)).expect("a folder").flatten();
        let mut names: Vec<_> = entries.map(|entry| entry.file_name()).collect();
        names.sort();
        names
    };
    let (application, kept) = (issuer.path("zgloszenie"), dossier.join("zgloszenie"));
    for folder in ["", "dowody"] {
        assert_eq!(names(folder, &kept), names(folder, &application));
    }
    assert_eq!(String::from_utf8_lossy(&list).lines().count(), names("dowody", &kept).len() + 2);
    for name in ["odpowiedzi.toml", "ocena.toml", "dowody/warsztaty-planu.md"] {
        assert_eq!(fs::read(kept.join(name)).ok(), fs::read(application.join(name)).ok(), "{name}");
    }
    fs::write(kept.join("ocena.toml"), "").expect("written");
    assert!(!verifies(&dossier));
}

#[cfg(unix)]
#[test]
fn a_file_that_is_named_in_two_ways_is_kept_under_both() {
    let issuer = Issuer::new();
    issuer.application("zgloszenie", "Przykładowo", &terc(0));
    let named = "{ file = \"dowody/raport-xii-edycja.txt\", sha256 = \"407452e8a81f4253ba7d1bf1249cbedf300d90a847e2c73fbca67951e2f3f24f\", where = \"s. 1–7\" }";
    issuer.edit("zgloszenie", named, &format!("{named}, {}", named.replace("dowody/", "./dowody/")));
    issuer.edit("zgloszenie", "# Czy ewaluacja jest powtarzana", "#");
    issuer.review("zgloszenie");
    issuer.run(&issue("zgloszenie")).ends(0);
    let list = fs::read_to_string(dossier(&issuer).join("SHA256SUMS")).expect("a list");
    assert!(list.contains("zgloszenie/./dowody/raport-xii") && list.contains("zgloszenie/dowody/raport-xii"), "{list}");
    assert!(verifies(&dossier(&issuer)));
}

#[test]
fn the_questionnaire_is_kept_once_under_its_digest() {
    let issuer = Issuer::with_certificate();
    issuer.application("inne", "Przykładowo Inne", &terc(1));
    issuer.run(&issue("inne")).ends(0);
    let kept: Vec<_> = fs::read_dir(issuer.register().join("rubrics")).expect("a folder").flatten().collect();
    assert_eq!(kept.len(), 1);
    let bytes = fs::read(kept[0].path()).expect("a questionnaire");
    assert_eq!(kept[0].file_name().to_str(), Some(format!("{}.toml", sha256(&bytes)).as_str()));
    assert!(issuer.certificates().iter().all(|one| one.rubric.sha256 == sha256(&bytes)));
}

#[test]
fn a_renewal_is_compared_with_what_was_kept() {
    let issuer = issuer();
    let shown = issuer.run(&[&RENEW[..], &["--dry-run"]].concat());
    shown.ends(0);
    assert!(shown.out.contains("still met: ") && !shown.out.contains("which criteria changed"), "{shown:#?}");
    issuer.run(&[&RENEW[..], &["--yes"]].concat()).ends(0);
    let certificates = issuer.certificates();
    assert_eq!(certificates[1].replaces, Some(certificates[0].id.clone()));
    issuer.run(&[&RENEW[..], &["--yes"]].concat()).fails(3, &["already has a successor, `UBO-2027-0002`"]);
}

#[test]
fn where_the_kept_application_is_gone_a_renewal_says_so_and_goes_on() {
    let issuer = issuer();
    fs::remove_dir_all(issuer.register().join("dossiers")).expect("removed");
    let shown = issuer.run(&[&RENEW[..], &["--dry-run"]].concat());
    shown.ends(0);
    assert!(shown.out.contains("so nobody can tell which criteria changed"), "{shown:#?}");
    issuer.run(&[&RENEW[..], &["--yes"]].concat()).ends(0);
    assert_eq!(issuer.certificates().len(), 2);
}

#[test]
fn where_the_kept_application_has_changed_a_renewal_names_the_file_and_writes_nothing() {
    let changed = |change: &dyn Fn(&Issuer), name: &str| {
        let issuer = issuer();
        change(&issuer);
        let path = format!("certificates/dossiers/{}/{name}", issuer.certificates()[0].answers.sha256);
        let refused = issuer.run(&[&RENEW[..], &["--yes"]].concat());
        refused.fails(1, &["`certificates/dossiers/", "backup"]);
        // A long path is wrapped.
        assert!(refused.err.replace(' ', "").contains(&path), "{refused:#?}");
        assert_eq!(issuer.certificates().len(), 1);
    };
    let answers = "zgloszenie/odpowiedzi.toml";
    changed(&|issuer| replace(&dossier(issuer).join(answers), "XIII edycja", "XIV edycja"), answers);
    let evidence = "zgloszenie/dowody/warsztaty-planu.md";
    changed(&|issuer| fs::remove_file(dossier(issuer).join(evidence)).expect("removed"), evidence);
    changed(&|issuer| fs::write(dossier(issuer).join("SHA256SUMS"), "").expect("written"), "SHA256SUMS");
}

#[test]
fn a_check_sees_what_was_changed_removed_or_added_of_an_application() {
    let issuer = issuer();
    let application = dossier(&issuer).join("zgloszenie");
    issuer.run(&["check"]).ends(0);
    let (answers, review, added) = ("odpowiedzi.toml", "ocena.toml", "dowody/nowy.txt");
    let kept = fs::read(application.join(answers)).expect("bytes");
    fs::write(application.join(answers), "").expect("written");
    fs::rename(application.join(review), issuer.path("na-bok")).expect("moved");
    fs::write(application.join(added), "nowy").expect("written");
    let ran = issuer.run(&["check"]);
    ran.ends(3);
    for name in [answers, review, added] {
        // A long path is broken at the edge of the screen.
        let said = ran.err.replace(' ', "");
        assert!(
            said.contains(&format!("/zgloszenie/{name}`haschangedsincethecertificatewasissued")),
            "{name}: {ran:#?}"
        );
    }
    issuer.run(&["check", "UBO-2026-0001"]).ends(3);
    let monitored = issuer.run(&["check", "--format", "nagios"]);
    assert!(monitored.code == Some(2) && monitored.out.contains("dossiers/"), "{monitored:#?}");
    let verified = issuer.run(&["verify"]);
    assert!(verified.code == Some(3) && verified.out.contains(added), "{verified:#?}");
    fs::write(application.join(answers), kept).expect("written");
    fs::rename(issuer.path("na-bok"), application.join(review)).expect("moved");
    fs::remove_file(application.join(added)).expect("removed");
    issuer.run(&["check"]).ends(0);
    fs::remove_dir_all(issuer.register().join("dossiers")).expect("removed");
    issuer.run(&["check"]).ends(0);
}

#[test]
fn an_application_that_is_gone_among_others_is_said_and_all_of_them_may_be_elsewhere() {
    let issuer = Issuer::with_certificate();
    issuer.application("inne", "Przykładowo Inne", &terc(1));
    issuer.run(&issue("inne")).ends(0);
    fs::remove_dir_all(dossier(&issuer)).expect("removed");
    for (args, said) in [
        (&["check"][..], "The applications of these certificates are not in the register"),
        (&["check", "UBO-2026-0001"], "UBO-2026-0001"),
        (&["verify"], "application: not here, though others are (UBO-2026-0001)"),
        (&["verify", "UBO-2026-0001"], "not here, though others are"),
        (&["check", "--format", "json"], "\"applications_gone\":[\"UBO-2026-0001\"]"),
    ] {
        let ran = issuer.run(args);
        assert!(ran.code == Some(4) && ran.out.contains(said), "{args:?} {ran:#?}");
    }
    assert!(issuer.run(&["verify"]).out.contains("application: unchanged since the certificate was issued"));
    let monitor = issuer.run(&["check", "--format", "nagios"]);
    assert!(
        monitor.code == Some(1) && monitor.out.contains("applications missing, though others are there: 1"),
        "{monitor:#?}"
    );
    issuer.run(&["check", "UBO-2026-0002"]).ends(0);
    fs::remove_dir_all(issuer.register().join("dossiers")).expect("removed");
    issuer.run(&["check"]).ends(0);
}

#[test]
fn kept_evidence_is_found_whichever_way_its_name_writes_its_letters() {
    let issuer = Issuer::new();
    issuer.application("zgloszenie", "Przykładowo", &terc(0));
    let (whole, apart) = ("za\u{17c}ó\u{142}\u{107}.md", "zaz\u{307}o\u{301}\u{142}c\u{301}.md");
    let evidence = issuer.path("zgloszenie/dowody");
    fs::rename(evidence.join("warsztaty-planu.md"), evidence.join(whole)).expect("renamed");
    replace(&issuer.path("zgloszenie/odpowiedzi.toml"), "warsztaty-planu.md", whole);
    issuer.review("zgloszenie");
    issuer.run(&issue("zgloszenie")).ends(0);
    let kept = dossier(&issuer).join("zgloszenie/dowody");
    fs::rename(kept.join(whole), kept.join(apart)).expect("renamed");
    issuer.run(&["check"]).ends(0);
    assert!(issuer.run(&["verify"]).out.contains("application: unchanged since the certificate was issued"));
    // A second file with the same name in another Unicode form is one too many.
    fs::write(kept.join(whole), fs::read(kept.join(apart)).expect("a file")).expect("written");
    let ran = issuer.run(&["check"]);
    assert!(ran.code == Some(3) && ran.err.contains("has changed since the certificate was issued"), "{ran:#?}");
}

#[test]
fn what_a_carrier_did_to_an_application_is_named_and_what_a_system_left_there_is_none_of_it() {
    let issuer = Issuer::with_certificate();
    let application = dossier(&issuer).join("zgloszenie");
    for litter in [".DS_Store", "._raport.pdf", "dowody/Thumbs.db", "dowody/desktop.ini"] {
        fs::write(application.join(litter), "x").expect("written");
    }
    issuer.run(&["check"]).ends(0);
    for name in ["odpowiedzi.toml", "dowody/raport-xii-edycja.txt"] {
        let kept = fs::read_to_string(application.join(name)).expect("a text");
        fs::write(application.join(name), kept.replace('\n', "\r\n")).expect("written");
        for command in [&["check"][..], &["verify"], &["show", "UBO-2026-0001"]] {
            let ran = issuer.run(command);
            let is_named =
                ran.err.contains("only the line ends differ") && ran.err.contains("help: please get the files");
            assert!(is_named && !ran.err.contains("has changed"), "{name} {command:?} {ran:#?}");
        }
        // Together with another change, it is no longer mere transfer damage.
        fs::write(application.join(name), format!("x{kept}").replace('\n', "\r\n")).expect("written");
        let ran = issuer.run(&["check"]);
        assert!(
            ran.code == Some(3) && ran.err.contains("has changed since the certificate was issued"),
            "{name} {ran:#?}"
        );
        fs::write(application.join(name), kept).expect("written");
    }
    issuer.run(&["check"]).ends(0);
}
