//! A disk that refuses: a clear error, and an unchanged file.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::support::application::{Folder, code};
use crate::support::bound::is_bound;
use crate::support::program::{close, said};

const TEXT: &str = "format = 1\nrubric = { id = \"ubo\", version = \"2026.1\" }\n\n[municipality]\nname = \"Przykładowo\"\n\n\
                    [edition]\nname = \"XII edycja\"\n";

#[test]
fn a_folder_that_may_not_be_written_leaves_the_file_alone() {
    if !is_bound(&a_folder_that_may_not_be_written_leaves_the_file_alone) {
        return;
    }
    let folder = Folder::holding(TEXT.replace("ubo", "mini"));
    let mut application = folder.open();
    application.answers.filled_by = Some("Ktoś".to_owned());
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let saved = application.save(&folder.rubric);
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(code(&saved), "cannot-write");
    assert_eq!(folder.text(), TEXT.replace("ubo", "mini"));
    assert_eq!(folder.litter(), [""; 0]);
    application.save(&folder.rubric).unwrap();
}

#[test]
fn a_file_closed_to_writing_stays_as_it_is() {
    let folder = Folder::holding(TEXT.replace("ubo", "mini"));
    let mut application = folder.open();
    application.answers.filled_by = Some("Ktoś".to_owned());
    fs::set_permissions(folder.file(), fs::Permissions::from_mode(0o444)).unwrap();
    assert_eq!(code(&application.save(&folder.rubric)), "cannot-write");
    assert_eq!(folder.text(), TEXT.replace("ubo", "mini"));
    assert_eq!(folder.litter(), [""; 0]);
}

#[test]
fn a_disk_that_takes_no_more_leaves_the_file_alone() {
    let folder = Folder::empty();
    folder.write(TEXT);
    // No byte can be written to a file, and the program gets an error instead of being killed.
    let mut command = Command::new("sh");
    close(&mut command, folder.path());
    command.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_cert")]);
    let output = command.args(["assess", ".", "--set", "edycja-oceniona=nie"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).starts_with("error: cannot write `./odpowiedzi.toml`: "), "{}", said(&output));
    assert!(said(&output).contains("help: the file is as it was before"), "{}", said(&output));
    assert_eq!(folder.text(), TEXT);
    assert_eq!(folder.litter(), [""; 0]);
}

#[test]
fn a_file_where_the_folder_of_evidence_should_be_is_named() {
    let folder = Folder::empty();
    folder.write(TEXT.replace("ubo", "mini"));
    fs::write(folder.path().join("dowody"), "nie folder").unwrap();
    let mut application = folder.open();
    application.answers.filled_by = Some("Ktoś".to_owned());
    assert_eq!(code(&application.save(&folder.rubric)), "cannot-write");
    assert_eq!(folder.text(), TEXT.replace("ubo", "mini"));
}

#[test]
fn an_application_that_is_gone_with_its_folder_is_an_error() {
    let folder = Folder::holding(TEXT.replace("ubo", "mini"));
    let mut application = folder.open();
    application.answers.filled_by = Some("Ktoś".to_owned());
    fs::remove_dir_all(folder.path()).unwrap();
    let saved = application.save(&folder.rubric);
    assert_eq!(code(&saved), "changed-meanwhile");
    assert!(!folder.file().exists());
}
