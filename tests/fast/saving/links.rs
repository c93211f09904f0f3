//! Links in the folder: nothing behind one is read or touched.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use cert::store::application::attach::attach;
use cert::store::application::folder::Application;

use crate::support::application::{Folder, code};

const TEXT: &str = "format = 1\nrubric = { id = \"mini\", version = \"2026.1\" }\n\n[municipality]\nname = \"Przykładowo\"\n\n\
                    [edition]\nname = \"XII edycja\"\n";

// A folder elsewhere, with a file that must not change.
struct Elsewhere {
    folder: tempfile::TempDir,
    file: PathBuf,
    before: String,
}

impl Elsewhere {
    fn holding(name: &str, text: &str) -> Elsewhere {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(name);
        fs::write(&file, text).expect("a file");
        Elsewhere { folder, file, before: text.to_owned() }
    }

    fn assert_untouched(&self) {
        assert_eq!(fs::read_to_string(&self.file).expect("the file"), self.before);
        let entries = fs::read_dir(self.folder.path()).expect("the folder").flatten();
        let names: Vec<_> = entries.map(|entry| entry.file_name()).collect();
        assert_eq!(names, [self.file.file_name().expect("a name")]);
    }
}

#[test]
fn a_link_to_answers_or_a_review_is_neither_read_nor_written_through() {
    let elsewhere = Elsewhere::holding("wspolne.toml", TEXT);
    let folder = Folder::holding(TEXT);
    let mut application = folder.open();
    application.answers.filled_by = Some("Ktoś".to_owned());
    fs::remove_file(folder.file()).unwrap();
    symlink(&elsewhere.file, folder.file()).unwrap();
    assert_eq!(code(&application.save(&folder.rubric)), "link");
    assert_eq!(code(&folder.try_open()), "link");
    let reviewed = Folder::holding(TEXT);
    symlink(&elsewhere.file, reviewed.path().join("ocena.toml")).unwrap();
    assert_eq!(code(&reviewed.try_open()), "link");
    elsewhere.assert_untouched();
}

#[test]
fn a_link_to_anything_but_answers_overwrites_nothing() {
    let elsewhere = Elsewhere::holding("profil.txt", "export COKOLWIEK=1\n");
    let folder = Folder::empty();
    symlink(&elsewhere.file, folder.file()).unwrap();
    assert_eq!(code(&folder.try_open()), "link");
    let answers = Folder::holding(TEXT).open().answers;
    let saved = Application::new(folder.path().to_owned(), answers).save(&folder.rubric);
    assert_eq!(code(&saved), "link");
    elsewhere.assert_untouched();
}

#[test]
fn a_link_that_leads_nowhere_is_not_followed() {
    let elsewhere = Elsewhere::holding("jest.toml", TEXT);
    let folder = Folder::empty();
    symlink(elsewhere.folder.path().join("nie-ma.toml"), folder.file()).unwrap();
    assert_eq!(code(&folder.try_open()), "link");
    let answers = Folder::holding(TEXT).open().answers;
    let _ = Application::new(folder.path().to_owned(), answers).save(&folder.rubric);
    elsewhere.assert_untouched();
}

#[test]
fn evidence_is_not_copied_through_a_link() {
    let (elsewhere, report) =
        (Elsewhere::holding(".cert-cudze.tmp", "cudze"), Elsewhere::holding("raport.txt", "raport"));
    let folder = Folder::empty();
    folder.write(TEXT);
    symlink(elsewhere.folder.path(), folder.path().join("dowody")).unwrap();
    let attached = attach(folder.path(), &report.file.display().to_string());
    assert_eq!(code(&attached), "link");
    elsewhere.assert_untouched();
}

#[test]
fn a_save_sweeps_nothing_behind_a_link() {
    let elsewhere = Elsewhere::holding(".cert-cudze.tmp", "cudze");
    let folder = Folder::empty();
    folder.write(TEXT);
    symlink(elsewhere.folder.path(), folder.path().join("dowody")).unwrap();
    symlink(&elsewhere.file, folder.path().join(".cert-link.tmp")).unwrap();
    let mut application = folder.open();
    application.answers.filled_by = Some("Ktoś".to_owned());
    let _ = application.save(&folder.rubric);
    elsewhere.assert_untouched();
}

#[test]
fn a_linked_evidence_file_is_copied_under_another_name() {
    let elsewhere = Elsewhere::holding("raport.txt", "raport");
    let folder = Folder::with_evidence();
    symlink(&elsewhere.file, folder.path().join("dowody/tajne.txt")).unwrap();
    let attached = attach(folder.path(), "dowody/tajne.txt");
    let copied = folder.names().into_iter().filter(|name| name.starts_with("tajne-")).count();
    assert!(attached.is_err() || copied == 1, "{attached:?} {:?}", folder.names());
    elsewhere.assert_untouched();
}

#[test]
fn a_file_keeps_who_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    for mode in [0o600, 0o640, 0o664] {
        let folder = Folder::holding(TEXT);
        fs::set_permissions(folder.file(), fs::Permissions::from_mode(mode)).unwrap();
        folder.change(|answers| answers.filled_by = Some("Ktoś".to_owned()));
        let found = fs::metadata(folder.file()).unwrap().permissions().mode() & 0o777;
        assert_eq!(found, mode, "expected {mode:o} but found {found:o}");
    }
}
