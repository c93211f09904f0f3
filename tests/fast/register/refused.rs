//! Damage and attacks: changed files, links, odd numbers. Nothing doubtful is written, and sound files can still be
//! used.

use std::fs;

use crate::support::issuer::{BY, Issuer, id, issue, replace, terc, without};

fn revoke(id: &str) -> [&str; 7] {
    ["revoke", id, "--by", BY, "--reason", "pomyłka", "--yes"]
}

// Two certificates, and the application of a third municipality.
fn issuer() -> Issuer {
    let issuer = Issuer::with_certificate();
    issuer.application("drugie", "Przykładowo Drugie", &terc(1));
    issuer.run(&issue("drugie")).ends(0);
    issuer.application("trzecie", "Przykładowo Trzecie", &terc(2));
    issuer
}

// Nothing can be issued, because the holders are not all known; the first certificate is reported with its fault, and
// the second can be revoked.
fn damaged(issuer: &Issuer, words: &[&str]) {
    let before = without(issuer.snapshot("certificates"), ".lock");
    issuer.run(&issue("trzecie")).fails(1, words);
    issuer.run(&revoke("UBO-2026-0001")).fails(1, words);
    assert_eq!(without(issuer.snapshot("certificates"), ".lock"), before);
    issuer.run(&revoke("UBO-2026-0002")).ends(0);
}

#[test]
fn with_a_damaged_certificate_nothing_is_issued_and_the_others_can_be_used() {
    let issuer = issuer();
    replace(&issuer.file(1), "level = 3", "level = \"trzy\"");
    damaged(&issuer, &["`level`: expected a whole number", "certificates/ubo-2026-0001.toml:3:9"]);
}

#[test]
fn a_file_that_is_no_text_is_damaged() {
    let issuer = issuer();
    fs::write(issuer.file(1), [0xff, 0xfe, 0x00]).expect("written");
    damaged(&issuer, &["`certificates/ubo-2026-0001.toml` is not UTF-8"]);
}

#[test]
fn of_two_files_with_one_number_only_the_one_of_its_name_counts() {
    let issuer = issuer();
    fs::copy(issuer.file(1), issuer.register().join("ubo-2026-0001-kopia.toml")).expect("a copy");
    issuer.run(&issue("trzecie")).fails(1, &["`UBO-2026-0001` belongs in the file `ubo-2026-0001.toml`", "copy"]);
    issuer.run(&revoke("UBO-2026-0001")).ends(0);
}

#[test]
fn a_number_that_leads_elsewhere_is_none() {
    let issuer = issuer();
    fs::copy(issuer.file(1), issuer.path("ubo-2026-0001.toml")).expect("a copy");
    for id in ["../UBO-2026-0001", "../ubo-2026-0001.toml", "/etc/passwd", "UBO-2026-0001/../x", "", "UBO 2026 0001"] {
        issuer.run(&revoke(id)).fails(2, &["is not the number of a certificate", "UBO-2026-0007"]);
        issuer.run(&["renew", id, "trzecie", "--by", BY, "--yes"]).fails(2, &["is not the number of a certificate"]);
    }
    let odd = issuer.run(&revoke("\u{1b}]0;x\u{7}UBO"));
    assert!(odd.code == Some(2) && !odd.err.contains(['\u{1b}', '\u{7}']), "{odd:#?}");
    issuer.run(&revoke("UBO-2026-0009")).fails(1, &["there is no certificate `UBO-2026-0009`"]);
    replace(&issuer.file(1), "UBO-2026-0001", "../UBO-2026-0001");
    damaged(&issuer, &["`../UBO-2026-0001` is not the number of a certificate"]);
}

#[test]
fn evidence_that_changed_after_the_review_is_no_evidence() {
    let issuer = issuer();
    let before = issuer.snapshot("certificates");
    fs::write(issuer.path("trzecie/dowody/raport-xii-edycja.txt"), "coś innego").expect("written");
    issuer.run(&issue("trzecie")).fails(3, &["after the foundation's review no level is met", "edycja-oceniona"]);
    fs::remove_file(issuer.path("trzecie/dowody/raport-xii-edycja.txt")).expect("removed");
    issuer.run(&issue("trzecie")).fails(3, &["edycja-oceniona"]);
    assert_eq!(issuer.snapshot("certificates"), before);
}

#[test]
fn an_answer_that_changed_after_the_review_does_not_count() {
    let issuer = issuer();
    issuer.edit("trzecie", "where = \"s. 1–7\"", "where = \"s. 8\"");
    issuer.run(&issue("trzecie")).fails(4, &["without a verdict: edycja-oceniona"]);
}

#[test]
fn a_copy_of_the_questionnaire_that_changed_is_not_built_upon() {
    let issuer = issuer();
    let kept = fs::read_dir(issuer.register().join("rubrics")).expect("a folder").flatten().next().expect("one").path();
    let text = fs::read_to_string(&kept).expect("a questionnaire");
    fs::write(&kept, format!("{text}# dopisek\n")).expect("written");
    issuer.run(&issue("trzecie")).fails(1, &["has changed since the certificate was issued", "backup"]);
    assert_eq!(issuer.certificates().len(), 2);
}

#[test]
fn a_register_whose_settings_are_damaged_is_left_alone() {
    let issuer = issuer();
    replace(&issuer.register().join("register.toml"), "prefix = \"UBO\"", "prefix = \"ubo/../\"");
    let before = without(issuer.snapshot("certificates"), ".lock");
    let commands: [&[&str]; 3] = [&issue("trzecie"), &revoke("UBO-2026-0001"), &["register", "repair"]];
    for args in commands {
        issuer.run(args).fails(1, &["`ubo/../` cannot be the prefix of certificate numbers"]);
    }
    assert_eq!(without(issuer.snapshot("certificates"), ".lock"), before);
    let away = issuer.path("nie ma");
    let elsewhere = ["register", "repair", "--register", &away.display().to_string()];
    issuer.run(&elsewhere).fails(1, &["there is no register", &format!("cert register init '{}'", away.display())]);
    assert!(!away.exists());
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;
    use std::path::Path;

    use super::*;

    // Moves a file or folder away, and puts a link to it in its place.
    fn linked(issuer: &Issuer, path: &Path) -> std::path::PathBuf {
        let away = issuer.path("gdzie-indziej");
        fs::rename(path, &away).expect("moved");
        symlink(&away, path).expect("a link");
        away
    }

    #[test]
    fn a_link_in_place_of_a_certificate_is_damage() {
        let issuer = issuer();
        linked(&issuer, &issuer.file(1));
        damaged(&issuer, &["`certificates/ubo-2026-0001.toml` is a link"]);
    }

    #[test]
    fn a_link_in_place_of_the_settings_is_refused() {
        let issuer = issuer();
        let away = linked(&issuer, &issuer.register().join("register.toml"));
        let before = fs::read(&away).expect("settings");
        let commands: [&[&str]; 3] = [&issue("trzecie"), &revoke("UBO-2026-0001"), &["register", "repair"]];
        for args in commands {
            issuer.run(args).fails(1, &["`certificates/register.toml` is a link"]);
        }
        assert_eq!(fs::read(&away).expect("settings"), before);
        fs::remove_file(&away).expect("removed");
        issuer.run(&issue("trzecie")).fails(1, &["`certificates/register.toml` is a link"]);
    }

    #[test]
    fn a_link_in_place_of_the_lock_is_refused_and_what_it_means_stays() {
        let issuer = issuer();
        let (lock, away) = (issuer.register().join(".lock"), issuer.path("cudze.txt"));
        fs::write(&away, "cudze").expect("written");
        fs::remove_file(&lock).expect("removed");
        symlink(&away, &lock).expect("a link");
        let commands: [&[&str]; 3] = [&issue("trzecie"), &revoke("UBO-2026-0001"), &["register", "repair"]];
        for args in commands {
            issuer.run(args).fails(1, &["`certificates/.lock` is a link"]);
        }
        assert_eq!(fs::read_to_string(&away).expect("a file"), "cudze");
        assert_eq!(issuer.certificates().len(), 2);
    }

    #[test]
    fn a_link_in_place_of_a_folder_that_is_written_is_refused() {
        for name in ["rubrics", ".commit"] {
            let issuer = Issuer::new();
            issuer.application("zgloszenie", "Przykładowo", &terc(0));
            let (folder, away) = (issuer.register().join(name), issuer.path("gdzie-indziej"));
            let _ = fs::remove_dir(&folder);
            fs::create_dir(&away).expect("a folder");
            symlink(&away, &folder).expect("a link");
            issuer.run(&issue("zgloszenie")).fails(1, &[&format!("`certificates/{name}` is a link")]);
            assert!(fs::read_dir(&away).expect("a folder").next().is_none() && issuer.certificates().is_empty());
            fs::remove_file(&folder).expect("removed");
            issuer.run(&issue("zgloszenie")).ends(0);
        }
    }

    #[test]
    fn applications_may_be_kept_elsewhere() {
        let issuer = issuer();
        let away = linked(&issuer, &issuer.register().join("dossiers"));
        issuer.run(&issue("trzecie")).ends(0);
        assert_eq!(fs::read_dir(&away).expect("a folder").count(), 3);
        fs::remove_dir_all(&away).expect("removed");
        issuer.application("czwarte", "Przykładowo Czwarte", &terc(3));
        issuer.run(&issue("czwarte")).fails(1, &["cannot write"]);
        assert_eq!(issuer.certificates().len(), 3);
    }

    #[test]
    fn a_link_in_an_application_is_refused() {
        let issuer = issuer();
        let away = linked(&issuer, &issuer.path("trzecie/dowody/raport-xii-edycja.txt"));
        issuer
            .run(&issue("trzecie"))
            .fails(1, &["`dowody/raport-xii-edycja.txt` is a link", "trzecie/odpowiedzi.toml:27:22"]);
        assert!(away.exists());
        assert_eq!(issuer.certificates().last().map(|one| one.id.clone()), Some(id(2)));
    }
}

#[test]
fn what_evidence_cannot_be_read_is_no_reason_to_award_less() {
    let issuer = issuer();
    let evidence = issuer.path("trzecie/dowody/raport-xi-edycja.txt");
    fs::remove_file(&evidence).and_then(|()| fs::create_dir(&evidence)).expect("a folder");
    issuer.run(&issue("trzecie")).fails(1, &["raport-xi-edycja.txt` is not a regular file"]);
    assert_eq!(issuer.certificates().len(), 2);
}

#[test]
fn where_other_files_are_no_register_is_proposed() {
    let issuer = Issuer::new();
    std::fs::create_dir(issuer.path("site")).expect("a folder");
    let asked = || issuer.run(&["verify", "site"]);
    asked().fails(1, &["there is no register", "cert register init site"]);
    std::fs::write(issuer.path("site/index.html"), "").expect("a file");
    let ran = asked();
    ran.fails(1, &["there is no register", "--register FOLDER"]);
    assert!(!ran.err.contains("register init"), "{ran:#?}");
}

#[test]
fn a_new_register_says_who_may_act_and_how_it_gets_a_key() {
    let issuer = Issuer::new();
    let made = |args: &[&str]| {
        let ran = issuer.run(&[&["register", "init"], args].concat());
        ran.ends(0);
        ran
    };
    let (open, closed) = (made(&["nowy rejestr"]), made(&["inny", "--person", "Wit Wystawiający"]));
    assert!(open.out.contains("Anybody may act in it"), "{open:#?}");
    assert!(open.err.ends_with("cert key new --register 'nowy rejestr'"), "{open:#?}");
    assert!(!closed.out.contains("Anybody"), "{closed:#?}");
    let usual = made(&["--register", "trzeci"]);
    assert!(usual.err.ends_with("cert key new --register trzeci"), "{usual:#?}");
}
