//! What the packages for Debian and Windows give to read is complete: each link and each path leads to a file of theirs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::markdown::Readme;
use crate::support::skipped::has_programs;

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in folder.read_dir().expect("a folder").flatten().map(|entry| entry.path()) {
        match path.is_dir() {
            // Evidence is not for readers.
            true if path.ends_with("dowody") => {}
            true => pages(&path, found),
            false if path.extension().is_some_and(|end| end == "md") => found.push(path),
            false => {}
        }
    }
}

#[test]
fn every_link_and_path_in_the_documents_of_a_package_leads_to_a_file_of_it() {
    if !has_programs(&["bash"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let script = "set -euo pipefail; source .ci/release.d/documents.sh; documents \"$1\" Przyklady";
    let made = Command::new("bash").args(["-c", script, "bash"]).arg(folder.path()).status();
    assert!(made.expect("bash").success());
    let mut found = Vec::new();
    pages(folder.path(), &mut found);
    // Two READMEs, eight guides in two languages, and the pages of the examples, the register and its templates.
    assert_eq!(found.len(), 2 + 2 * 8 + 3, "{found:?}");
    for page in found {
        let readme = Readme { file: page.display().to_string(), text: fs::read_to_string(&page).expect("a page") };
        assert!(!["questionnaire/", "tests/"].iter().any(|path| readme.text.contains(path)), "{}", readme.file);
        let is_file = |link: &String| !link.starts_with("https:") && !link.starts_with('#');
        for link in readme.links().into_iter().filter(is_file) {
            assert!(page.parent().expect("a folder").join(&link).exists(), "{link} in {}", readme.file);
        }
        for command in readme.commands() {
            let own = |word: &&str| word.starts_with("Przyklady/") || word.starts_with("docs/");
            let lost = command.split_whitespace().filter(own).find(|path| !folder.path().join(path).exists());
            assert_eq!(lost, None, "{command} in {}", readme.file);
        }
    }
}
