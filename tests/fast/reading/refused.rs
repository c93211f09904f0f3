//! Inputs that are not read at all, and that never hang the program.

use std::fs;
use std::path::Path;
use std::process::Command;

use cert::store::application::folder::{Application, find};
use cert::store::disk::read::LIMIT;
use cert::store::questionnaire;
use cert_core::format::answers::Versions;
use cert_core::toml::bounds::LARGEST;

use crate::support::application::{Folder, HEADING, codes, tiny_rubric, told};

fn open(path: &Path) -> Vec<&'static str> {
    codes(&Application::open(path, &tiny_rubric(), Versions::Same))
}

// A valid file of exactly `bytes` bytes.
fn padded(bytes: u64) -> String {
    let room = usize::try_from(bytes).expect("a small number") - HEADING.len() - 2;
    format!("{HEADING}#{}\n", "x".repeat(room))
}

#[test]
fn what_is_larger_than_any_answers_is_not_read() {
    let largest = LARGEST as u64;
    assert_eq!(open(Folder::holding(padded(largest)).path()), [""; 0]);
    assert_eq!(open(Folder::holding(padded(largest + 1)).path()), ["large-text"]);
    assert_eq!(open(Folder::holding(padded(LIMIT)).path()), ["large-text"]);
    assert_eq!(open(Folder::holding(padded(LIMIT + 1)).path()), ["too-large"]);
}

#[test]
fn text_in_another_encoding_is_named_with_its_line() {
    let latin = [&HEADING.as_bytes()[..60], b"\n# Przyk\xb3adowo\n"].concat();
    let utf16: Vec<u8> = "\u{feff}format = 1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, line) in [(latin, "line 5"), (utf16, "UTF-16")] {
        let read = Folder::holding(bytes).read(Versions::Same);
        assert_eq!(codes(&read), ["not-utf8"]);
        let said = told(&read.unwrap_err());
        assert!(said.replace("\n  ", " ").contains(line), "{said}");
    }
}

#[test]
fn a_folder_is_no_file() {
    let folder = Folder::holding(HEADING);
    fs::remove_file(folder.file()).unwrap();
    assert_eq!(open(folder.path()), ["no-answers"]);
    fs::create_dir(folder.file()).unwrap();
    assert_eq!(open(folder.path()), ["not-a-file"]);
    assert_eq!(codes(&questionnaire::rubric(folder.path())), ["not-a-file"]);
    assert_eq!(codes(&questionnaire::practices(folder.path())), ["not-a-file"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_refused_and_not_waited_for() {
    let folder = Folder::holding(HEADING);
    for name in ["odpowiedzi.toml", "ocena.toml"] {
        let folder = Folder::holding(HEADING);
        let path = folder.path().join(name);
        let _ = fs::remove_file(&path);
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        assert_eq!(open(folder.path()), ["not-a-file"], "{name}");
    }
    let evidence = folder.path().join("dowody/rura.txt");
    assert!(Command::new("mkfifo").arg(&evidence).status().unwrap().success());
    let list = "[answers.raport]\nis = \"tak\"\nevidence = [{ file = \"dowody/rura.txt\" }]\n";
    fs::write(folder.file(), format!("{HEADING}{list}")).unwrap();
    let given = folder.open().answers.given;
    assert!(given.values().flat_map(|answer| &answer.evidence).all(|evidence| evidence.flaw().is_some()));
}

#[test]
fn what_is_not_there_is_missing() {
    let folder = Folder::holding(HEADING);
    assert_eq!(open(&folder.path().join("nie-ma")), ["missing"]);
    assert_eq!(codes(&questionnaire::rubric(&folder.path().join("nie-ma.toml"))), ["missing"]);
    fs::create_dir(folder.path().join("inny")).unwrap();
    assert_eq!(codes(&find(&folder.path().join("inny"))), ["no-answers"]);
    assert_eq!(codes(&find(&folder.path().join("dowody"))), ["within-application"]);
}

#[cfg(unix)]
#[test]
fn a_path_through_a_file_says_so() {
    let folder = Folder::holding(HEADING);
    let read = Application::open(&folder.file().join("dalej"), &tiny_rubric(), Versions::Same);
    assert_eq!(codes(&read), ["cannot-read"]);
    assert!(told(&read.unwrap_err()).contains("part of the path is not a folder"));
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_says_so() {
    use std::os::unix::fs::PermissionsExt;
    if !crate::support::bound::is_bound(&a_file_that_may_not_be_read_says_so) {
        return;
    }
    let folder = Folder::holding(HEADING);
    fs::set_permissions(folder.file(), fs::Permissions::from_mode(0o000)).unwrap();
    assert_eq!(open(folder.path()), ["cannot-read"]);
}

#[test]
fn faults_of_answers_and_of_the_review_are_told_together() {
    let folder = Folder::holding(HEADING.replace("format = 1", "format = 2"));
    fs::write(folder.path().join("ocena.toml"), "format = 1\n[[verdict]]\n").unwrap();
    let found = open(folder.path());
    assert_eq!(found[0], "other-format");
    assert!(found.len() > 1 && found[1..].iter().all(|code| *code == "missing-key"), "{found:?}");
}

#[test]
fn an_empty_file_is_no_application() {
    assert!(open(Folder::holding("").path()).contains(&"missing-key"));
}
