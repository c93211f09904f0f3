//! Copies of a register: a restored backup, and one elsewhere.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::issuer::{BY, Issuer, Ran, copy, id, issue, terc};

pub(super) const ADOPT: [&str; 8] =
    ["register", "adopt", "--by", BY, "--reason", "dysk zawiódł", "--yes", "--unsigned"];
pub(super) const REVOKE: [&str; 7] = ["revoke", "UBO-2026-0001", "--by", BY, "--reason", "pomyłka", "--yes"];

// An issuer with a certificate, a backup of it in `kopia`, and three more applications.
pub(super) fn with_backup() -> Issuer {
    let issuer = Issuer::with_certificate();
    for (number, folder) in ["drugie", "trzecie", "czwarte"].into_iter().enumerate() {
        issuer.application(folder, &format!("Nibygród {number}"), &terc(number + 1));
    }
    copy(&issuer.register(), &issuer.path("kopia"));
    issuer
}

pub(super) fn put_back(issuer: &Issuer) {
    fs::remove_dir_all(issuer.register()).expect("removed");
    copy(&issuer.path("kopia"), &issuer.register());
}

// Issues the second certificate, revokes the first, and restores the backup over them.
fn gone_back() -> Issuer {
    let issuer = with_backup();
    issuer.run(&issue("drugie")).ends(0);
    issuer.run(&REVOKE).ends(0);
    put_back(&issuer);
    issuer
}

pub(super) fn in_folder(issuer: &Issuer, args: &[&str], register: &str) -> Ran {
    issuer.run(&[args, &["--register", register]].concat())
}

#[test]
fn every_reader_finds_a_backup_that_was_put_back_and_every_writer_refuses_it() {
    let issuer = gone_back();
    let one = "UBO-2026-0001";
    let readers: [&[&str]; 7] =
        [&["check"], &["check", one], &["list"], &["show", one], &["verify"], &["verify", one], &["calendar"]];
    for reader in readers {
        let ran = issuer.run(reader);
        assert!(ran.code == Some(3) && ran.err.contains("is an older copy of the register"), "{reader:?} {ran:#?}");
        assert!(!ran.out.contains("Przykładowo"), "{reader:?} {ran:#?}");
    }
    for reader in [&["print", one][..], &["badge", one], &["letter", one, "--kind", "issued"]] {
        issuer
            .run(reader)
            .fails(3, &["its serial is 1, but had reached 3", "(the last number given is 1, but had reached 2"]);
    }
    let monitor = issuer.run(&["check", "--format", "nagios"]);
    assert!(monitor.code == Some(2) && monitor.out.contains("CRITICAL"), "{monitor:#?}");
    let before = issuer.snapshot("certificates");
    for writer in [&issue("trzecie")[..], &REVOKE, &["register", "repair"], &["key", "new"]] {
        issuer.run(writer).fails(3, &["is an older copy", "`cert register adopt --by"]);
    }
    assert_eq!(issuer.snapshot("certificates"), before);
}

#[test]
fn what_is_refused_neither_claims_that_there_is_nothing_nor_takes_the_place_of_what_was_written() {
    let issuer = gone_back();
    for (args, file) in [
        (&["list"][..], "lista.txt"),
        (&["list", "--format", "csv"], "lista.csv"),
        (&["list", "--format", "json"], "lista.json"),
        (&["calendar"], "kalendarz.ics"),
    ] {
        fs::write(issuer.path(file), "as before").expect("written");
        let ran = issuer.run(&[args, &["-o", file]].concat());
        assert_eq!(ran.code, Some(3), "{args:?} {ran:#?}");
        assert_eq!(fs::read_to_string(issuer.path(file)).expect("a file"), "as before", "{args:?}");
        let said = issuer.run(args).out;
        assert!(said.is_empty() || said.contains("\"damaged\":[{"), "{args:?} {said}");
    }
}

#[test]
fn where_all_was_revoked_it_is_not_said_that_there_is_nothing() {
    let issuer = Issuer::with_certificate();
    issuer.run(&REVOKE).ends(0);
    let ran = issuer.run(&["check"]);
    assert!(ran.code == Some(0) && ran.out.contains("All certificates in the register have been revoked"), "{ran:#?}");
    assert!(issuer.run(&["check", "--format", "nagios"]).out.contains("all certificates have been revoked"));
}

#[test]
fn an_adopted_copy_goes_on_above_every_number_that_was_given() {
    let issuer = gone_back();
    let shown = issuer.run(&["register", "adopt", "--by", BY, "--reason", "dysk", "--dry-run"]);
    assert!(shown.code == Some(0) && shown.out.contains("The number 2 was given"), "{shown:#?}");
    let ran = issuer.run(&ADOPT);
    assert!(ran.code == Some(0) && ran.out.contains("The next certificate gets the number 3"), "{ran:#?}");
    let settings = issuer.load().register.settings;
    assert_eq!((settings.serial, settings.last_number, settings.entries.len()), (4, 2, 1));
    assert_eq!(settings.entries[0].reason, "dysk zawiódł");
    issuer.run(&issue("trzecie")).ends(0);
    assert!(issuer.file(3).exists() && !issuer.file(2).exists());
    issuer.run(&["check"]).ends(0);
    let ran = issuer.run(&ADOPT);
    assert!(ran.code == Some(0) && ran.err.contains("nothing was written"), "{ran:#?}");
    assert_eq!(issuer.load().register.settings.serial, 5);
}

#[test]
fn a_copy_elsewhere_is_read_as_it_is_and_changes_nothing_here() {
    let issuer = with_backup();
    for serial in ["1", "9", "4294967295"] {
        let settings = fs::read_to_string(issuer.path("kopia/register.toml")).expect("settings");
        let line = settings.lines().find(|line| line.starts_with("serial")).expect("a serial");
        fs::write(issuer.path("kopia/register.toml"), settings.replace(line, &format!("serial = {serial}")))
            .expect("written");
        in_folder(&issuer, &["check"], "kopia").ends(0);
        issuer.run(&["check"]).ends(0);
        issuer.run(&["verify"]).ends(4);
    }
    assert!(!memory(&issuer).contains("4294967295"), "{}", memory(&issuer));
}

fn memory(issuer: &Issuer) -> String {
    fs::read_to_string(issuer.path(".local/state/cert/registers.toml")).expect("what is remembered")
}

#[cfg(unix)]
#[test]
fn what_is_no_certificate_gives_no_number_whatever_its_name() {
    let issuer = with_backup();
    let (nine, before) = (issuer.register().join("ubo-2027-0009.toml"), memory(&issuer));
    let broken: [&dyn Fn(); 4] = [
        &|| fs::create_dir(&nine).expect("a folder"),
        &|| std::os::unix::fs::symlink("nowhere", &nine).expect("a link"),
        &|| assert!(Command::new("mkfifo").arg(&nine).status().expect("mkfifo").success()),
        &|| fs::write(&nine, "id = \"UBO-2027-0009\"\n").expect("written"),
    ];
    for lay in broken {
        lay();
        let ran = issuer.run(&["check"]);
        assert!(ran.code == Some(1) && !ran.err.contains("last_number"), "{ran:#?}");
        issuer.run(&["register", "repair"]).ends(1);
        assert!(fs::remove_dir(&nine).or_else(|_| fs::remove_file(&nine)).is_ok());
        issuer.run(&["check"]).ends(0);
        assert_eq!(memory(&issuer), before);
    }
    issuer.run(&issue("drugie")).ends(0);
    assert!(issuer.file(2).exists());
}

#[test]
fn a_moved_register_goes_on_in_its_new_place() {
    let issuer = with_backup();
    fs::rename(issuer.register(), issuer.path("rejestr")).expect("moved");
    in_folder(&issuer, &["check"], "rejestr").ends(0);
    in_folder(&issuer, &issue("drugie"), "rejestr").ends(0);
    assert!(issuer.path("rejestr").join(id(2).file_name()).exists());
}

#[test]
fn a_memory_that_cannot_be_read_or_written_is_said_once_and_left_as_it_is() {
    let issuer = Issuer::with_certificate();
    let file = issuer.path(".local/state/cert/registers.toml");
    fs::write(&file, "= nothing").expect("written");
    for args in [&["check"][..], &["list"], &["verify"], &["check", "--format", "nagios"]] {
        let ran = issuer.run(args);
        assert_eq!(ran.err.matches("no usable record of registers").count(), 1, "{args:?} {ran:#?}");
        assert!(
            !ran.out.contains("record of registers") && ran.err.contains("cert/registers.toml; please check"),
            "{ran:#?}"
        );
    }
    issuer.run(&REVOKE).ends(0);
    assert_eq!(fs::read_to_string(&file).expect("a file"), "= nothing");
    fs::remove_dir_all(issuer.path(".local")).expect("removed");
    fs::write(issuer.path(".local"), "a file in the way").expect("written");
    let ran = issuer.run(&["list"]);
    assert!(ran.code == Some(0) && ran.err.matches("no usable record of registers").count() == 1, "{ran:#?}");
}

#[test]
fn two_programs_at_once_lose_nothing_of_what_is_remembered() {
    let issuer = Issuer::with_certificate();
    let folders: Vec<String> = (0..12).map(|number| format!("kopia-{number}")).collect();
    for folder in &folders {
        copy(&issuer.register(), &issuer.path(folder));
    }
    let running: Vec<_> = folders.iter().map(|folder| issuer.start(&["list", "--register", folder])).collect();
    for child in running {
        Ran::from(child.wait_with_output().expect("an end")).ends(0);
    }
    let memory = memory(&issuer);
    assert!(folders.iter().all(|folder| memory.contains(&format!("/{folder}\""))), "{memory}");
}

#[test]
fn a_register_without_a_name_gets_one_with_its_next_write_and_is_known_before() {
    let issuer = Issuer::new();
    issuer.application("zgloszenie", "Przykładowo", &terc(0));
    issuer.run(&["check"]).ends(0);
    assert!(!memory(&issuer).contains("uid") && memory(&issuer).contains("serial = 0"));
    issuer.run(&issue("zgloszenie")).ends(0);
    let uid = issuer.load().register.settings.uid.expect("a name");
    assert!(memory(&issuer).contains(uid.as_str()) && memory(&issuer).matches("[[register]]").count() == 1);
    let made = issuer.run(&["register", "init", "nowy"]);
    made.ends(0);
    let text = fs::read_to_string(issuer.path(Path::new("nowy/register.toml"))).expect("settings");
    assert!(text.contains("uid = \"") && !text.contains(uid.as_str()), "{text}");
}
