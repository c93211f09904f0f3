//! A disk that refuses: a clear error, and an unchanged register.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use cert::store::disk::atomic;
use cert::store::register::commit::commit;
use cert::store::register::snapshot::overlaid;

use crate::support::bound::is_bound;
use crate::support::issuer::{BY, Issuer, Ran, issue, terc, without};

const REVOKE: [&str; 7] = ["revoke", "UBO-2026-0001", "--by", BY, "--reason", "pomyłka", "--yes"];

fn issuer() -> Issuer {
    let issuer = Issuer::with_certificate();
    issuer.application("drugie", "Przykładowo Drugie", &terc(1));
    issuer
}

// No byte can be written to a file; the signal for that does not kill the program.
fn on_a_full_disk(issuer: &Issuer, args: &[&str]) -> Ran {
    let mut command = Command::new("sh");
    issuer.close(&mut command);
    command.args(["-c", "ulimit -f 0; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_cert")]);
    Ran::from(command.args(args).output().expect("an end"))
}

#[test]
fn a_register_that_could_not_be_made_leaves_no_folder() {
    let issuer = issuer();
    on_a_full_disk(&issuer, &["register", "init", "nowy"]).fails(1, &["cannot write `", "as it was before"]);
    assert!(!issuer.path("nowy").exists());
}

#[test]
fn a_disk_that_takes_no_more_leaves_the_register_as_it_was() {
    let issuer = issuer();
    let before = without(issuer.snapshot("certificates"), ".lock");
    let commands: [&[&str]; 2] = [&issue("drugie"), &REVOKE];
    for args in commands {
        let ran = on_a_full_disk(&issuer, &[args, &["--unsigned"]].concat());
        ran.fails(1, &["cannot write `", "/certificates/", "`ulimit -f`"]);
        assert_eq!(without(issuer.snapshot("certificates"), ".lock"), before, "{ran:#?}");
        assert_eq!(issuer.litter(), 0);
    }
    issuer.run(&REVOKE).ends(0);
    issuer.run(&issue("drugie")).ends(0);
    assert_eq!(issuer.certificates().len(), 2);
}

#[test]
fn a_register_that_may_not_be_written_is_read_and_left_as_it_was() {
    if !is_bound(&a_register_that_may_not_be_written_is_read_and_left_as_it_was) {
        return;
    }
    let issuer = issuer();
    let folders = [issuer.register(), issuer.register().join("rubrics"), issuer.register().join("dossiers")];
    let close = |mode| folders.iter().all(|path| fs::set_permissions(path, fs::Permissions::from_mode(mode)).is_ok());
    assert!(close(0o555));
    fs::set_permissions(issuer.register().join(".lock"), fs::Permissions::from_mode(0o444)).expect("a mode");
    let before = issuer.snapshot("certificates");
    let commands: [&[&str]; 3] = [&issue("drugie"), &REVOKE, &["register", "repair"]];
    let refused: Vec<_> = commands.iter().map(|args| issuer.run(args)).collect();
    let dry = issuer.run(&["issue", "drugie", "--by", BY, "--dry-run"]);
    assert!(close(0o755));
    assert_eq!(issuer.snapshot("certificates"), before);
    dry.ends(0);
    for ran in refused {
        ran.fails(1, &["cannot write `certificates/.lock`: permission denied"]);
    }
}

#[test]
fn the_lock_of_one_clerk_does_not_stop_another_who_may_write_into_the_folder() {
    if !is_bound(&the_lock_of_one_clerk_does_not_stop_another_who_may_write_into_the_folder) {
        return;
    }
    let (issuer, shared) = (Issuer::new(), fs::Permissions::from_mode(0o777));
    fs::set_permissions(issuer.register(), shared).expect("a mode");
    let lock = issuer.register().join(".lock");
    let _ = fs::remove_file(&lock);
    issuer.run(&["register", "repair"]).ends(0);
    assert_eq!(fs::metadata(&lock).expect("a lock").permissions().mode() & 0o777, 0o666);
    // Like a lock file created by another user before it was shared.
    fs::set_permissions(&lock, fs::Permissions::from_mode(0o444)).expect("a mode");
    issuer.run(&["register", "repair"]).ends(0);
}

#[test]
fn a_certificate_that_cannot_be_written_leaves_no_application_behind() {
    if !is_bound(&a_certificate_that_cannot_be_written_leaves_no_application_behind) {
        return;
    }
    let issuer = Issuer::new();
    issuer.application("zgloszenie", "Przykładowo", &terc(0));
    let rubrics = issuer.register().join("rubrics");
    fs::create_dir_all(&rubrics).expect("a folder");
    fs::set_permissions(&rubrics, fs::Permissions::from_mode(0o555)).expect("a mode");
    let ran = issuer.run(&issue("zgloszenie"));
    fs::set_permissions(&rubrics, fs::Permissions::from_mode(0o755)).expect("a mode");
    ran.fails(1, &["cannot write `certificates/rubrics`", "as it was before"]);
    let dossiers = fs::read_dir(issuer.register().join("dossiers")).expect("a folder");
    assert_eq!(dossiers.count(), 0);
}

#[test]
fn what_is_written_and_could_not_be_synced_is_said_to_be_written() {
    if !is_bound(&what_is_written_and_could_not_be_synced_is_said_to_be_written) {
        return;
    }
    // Without read permission for a folder, one can rename in it, but not sync it.
    let folder = tempfile::tempdir().expect("a folder");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o333)).expect("a mode");
    let file = folder.path().join("a.toml");
    let written = atomic::write(&file, "nowe");
    let committed = commit(folder.path(), &vec![("b.toml".to_owned(), b"b".to_vec())]);
    for result in [written, committed] {
        let faults = result.expect_err("not synced");
        assert!(atomic::is_written(&faults), "{faults}");
    }
    assert_eq!(fs::read_to_string(&file).expect("a file"), "nowe");
    assert_eq!(overlaid(folder.path(), "b.toml"), Some(Ok(b"b".to_vec())));
}

#[test]
fn a_file_where_a_folder_should_be_is_named() {
    for name in ["dossiers", "rubrics"] {
        let issuer = Issuer::new();
        issuer.application("zgloszenie", "Przykładowo", &terc(0));
        let folder = issuer.register().join(name);
        fs::remove_dir(&folder).unwrap_or_default();
        fs::write(&folder, "nie folder").expect("written");
        issuer.run(&issue("zgloszenie")).fails(1, &[&format!("certificates/{name}")]);
        fs::remove_file(&folder).expect("removed");
        issuer.run(&issue("zgloszenie")).ends(0);
        assert_eq!(issuer.certificates().len(), 1);
    }
}

#[test]
fn a_file_that_is_closed_to_writing_stays_as_it_is() {
    for name in ["ubo-2026-0001.toml", "register.toml"] {
        let issuer = issuer();
        let path = issuer.register().join(name);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("a mode");
        let before = without(issuer.snapshot("certificates"), ".lock");
        issuer.run(&REVOKE).fails(1, &[&format!("cannot write `certificates/{name}`: permission denied")]);
        assert_eq!(without(issuer.snapshot("certificates"), ".lock"), before);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("a mode");
        issuer.run(&REVOKE).ends(0);
        assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o600, "{name}");
    }
}

#[test]
fn what_windows_made_of_the_files_can_be_written_on() {
    let issuer = issuer();
    for name in ["ubo-2026-0001.toml", "register.toml"] {
        let path = issuer.register().join(name);
        let text = fs::read_to_string(&path).expect("a text file");
        fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).expect("written");
    }
    issuer.run(&issue("drugie")).ends(0);
    issuer.run(&REVOKE).ends(0);
    let text = fs::read_to_string(issuer.file(1)).expect("a certificate");
    assert_eq!(text.lines().count(), text.matches("\r\n").count());
    assert_eq!(issuer.certificates().iter().map(|one| one.events.len()).collect::<Vec<_>>(), [1, 0]);
}
