//! Every file in `questionnaire/` loads.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cert::store::application::folder::{Application, find};
use cert::store::questionnaire;
use cert_core::format::answers::Versions;

use crate::support::application::told;

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn every_toml_file_is_of_a_kind_that_is_read_here() {
    const KNOWN: [&str; 4] = ["rubric.toml", "practices.toml", "odpowiedzi.toml", "ocena.toml"];
    let toml =
        files(Path::new("questionnaire")).into_iter().filter(|path| path.extension().is_some_and(|e| e == "toml"));
    let names: BTreeSet<String> =
        toml.map(|path| path.file_name().expect("a name").to_string_lossy().into_owned()).collect();
    assert!(names.iter().all(|name| KNOWN.contains(&&**name)), "{names:?}");
    assert!(names.contains("rubric.toml") && names.contains("practices.toml"));
}

#[test]
fn the_questionnaire_the_practices_and_the_examples_load() {
    let rubric =
        questionnaire::rubric(Path::new("questionnaire/rubric.toml")).unwrap_or_else(|f| panic!("{}", told(&f)));
    let library =
        questionnaire::practices(Path::new("questionnaire/practices.toml")).unwrap_or_else(|f| panic!("{}", told(&f)));
    let unknown = |practice: &&cert_core::rubric::practice::Practice| {
        practice.questions.iter().any(|question| rubric.question(question).is_none())
    };
    assert_eq!(library.0.iter().find(unknown), None);
    let examples = find(Path::new("questionnaire/examples")).unwrap_or_else(|f| panic!("{}", told(&f)));
    for path in examples {
        let read = Application::open(&path, &rubric, Versions::Same);
        assert!(read.is_ok(), "{}", told(&read.unwrap_err()));
    }
}
