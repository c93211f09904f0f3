//! A folder with an application to a tiny rubric.

use std::fs;
use std::path::{Path, PathBuf};

use cert::store::application::folder::Application;
use cert::store::questionnaire;
use cert_core::application::answers::Answers;
use cert_core::basics::fault::Faults;
use cert_core::format::answers::Versions;
use cert_core::rubric::rubric::Rubric;
use tempfile::TempDir;

/// The evidence files that are there, with what is in them.
pub(crate) const EVIDENCE: [(&str, &str); 2] =
    [("dowody/raport.txt", "Raport z oceny\n"), ("dowody/protokół ze spotkania.txt", "Protokół\n")];

pub(crate) struct Folder {
    temporary: TempDir,
    pub(crate) rubric: Rubric,
}

impl Folder {
    /// A folder with nothing in it.
    pub(crate) fn empty() -> Folder {
        Folder { temporary: tempfile::tempdir().expect("a folder"), rubric: tiny_rubric() }
    }

    /// A folder with evidence files and no answers.
    pub(crate) fn with_evidence() -> Folder {
        let folder = Folder::empty();
        fs::create_dir(folder.path().join("dowody")).expect("a folder");
        for (name, text) in EVIDENCE {
            fs::write(folder.path().join(name), text).expect("a file");
        }
        folder
    }

    /// A folder with these answers.
    pub(crate) fn holding(text: &str) -> Folder {
        let folder = Folder::with_evidence();
        folder.write(text);
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        self.temporary.path()
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.path().join("odpowiedzi.toml")
    }

    pub(crate) fn text(&self) -> String {
        fs::read_to_string(self.file()).expect("answers")
    }

    pub(crate) fn write(&self, text: &str) {
        fs::write(self.file(), text).expect("a file");
    }

    pub(crate) fn open(&self) -> Application {
        self.try_open().unwrap_or_else(|faults| panic!("{:#?}\n{}", faults.0[0].kind, self.text()))
    }

    pub(crate) fn try_open(&self) -> Result<Application, Faults> {
        Application::open(self.path(), &self.rubric, Versions::Same)
    }

    /// Saves a new application.
    pub(crate) fn create(&self, answers: &Answers) {
        let saved = Application::new(self.path().to_owned(), answers.clone()).save(&self.rubric);
        saved.expect("a new application");
    }

    /// Opens, changes and saves.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Answers)) {
        let mut application = self.open();
        change(&mut application.answers);
        application.save(&self.rubric).expect("saved");
    }

    /// What stands in the folder and its folders, by name.
    pub(crate) fn names(&self) -> Vec<String> {
        let names = |folder: &Path| {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect::<Vec<_>>()
        };
        let mut names = [names(self.path()), names(&self.path().join("dowody"))].concat();
        names.sort();
        names
    }

    /// Temporary files that were left behind.
    pub(crate) fn litter(&self) -> Vec<String> {
        self.names().into_iter().filter(|name| name.starts_with(".cert-")).collect()
    }
}

pub(crate) fn tiny_rubric() -> Rubric {
    questionnaire::rubric(Path::new("tests/faults/rubric/good.toml")).expect("a good rubric")
}

/// The code of the first fault.
pub(crate) fn code<T>(result: &Result<T, Faults>) -> &'static str {
    result.as_ref().err().map_or("none", |faults| faults.0[0].kind.code())
}
