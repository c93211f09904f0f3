//! A folder with an application to the tiny rubric of `tests/faults/`.

use std::fs;
use std::path::{Path, PathBuf};

use cert::store::application::folder::Application;
use cert::store::questionnaire;
use cert_core::application::answers::Answers;
use cert_core::basics::fault::Faults;
use cert_core::basics::text::{Id, Lang};
use cert_core::format::answers::Versions;
use cert_core::report::page::faults::draw;
use cert_core::report::page::text::Look;
use cert_core::rubric::rubric::Rubric;
use cert_core::words::Words;
use tempfile::TempDir;

/// The existing evidence files, with their content.
pub(crate) const EVIDENCE: [(&str, &str); 2] =
    [("dowody/raport.txt", "Raport\n"), ("dowody/protokół ze spotkania.txt", "Protokół\n")];

/// A heading without optional parts.
pub(crate) const HEADING: &str = "format = 1\nrubric = { id = \"mini\", version = \"2026.1\" }\n\n[municipality]\n\
                                  name = \"Przykładowo\"\n\n[edition]\nname = \"XII edycja\"\n";

pub(crate) struct Folder {
    temporary: TempDir,
    pub(crate) rubric: Rubric,
}

impl Folder {
    /// An empty folder.
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

    /// A folder with evidence files and an answers file with these bytes.
    pub(crate) fn holding(bytes: impl AsRef<[u8]>) -> Folder {
        let folder = Folder::with_evidence();
        folder.write(bytes);
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

    pub(crate) fn write(&self, bytes: impl AsRef<[u8]>) {
        fs::write(self.file(), bytes).expect("a file");
    }

    pub(crate) fn open(&self) -> Application {
        self.try_open().unwrap_or_else(|faults| panic!("{}\n{}", told(&faults), self.text()))
    }

    pub(crate) fn try_open(&self) -> Result<Application, Faults> {
        self.read(Versions::Same)
    }

    pub(crate) fn read(&self, versions: Versions) -> Result<Application, Faults> {
        Application::open(self.path(), &self.rubric, versions)
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

    /// The files in the folder and its subfolders, by name.
    pub(crate) fn names(&self) -> Vec<String> {
        let names = |folder: &Path| {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect::<Vec<_>>()
        };
        let mut names = [names(self.path()), names(&self.path().join("dowody"))].concat();
        names.sort();
        names
    }

    /// Temporary files left behind.
    pub(crate) fn litter(&self) -> Vec<String> {
        self.names().into_iter().filter(|name| name.starts_with(".cert-")).collect()
    }
}

pub(crate) fn tiny_rubric() -> Rubric {
    questionnaire::rubric(Path::new("tests/faults/rubric/good.toml")).expect("a good rubric")
}

pub(crate) fn id(text: &str) -> Id {
    Id::new(text).expect("an id")
}

pub(crate) fn told(faults: &Faults) -> String {
    draw(&Words::new(Lang::En), faults, Look { width: 100, color: false })
}

/// The codes of the faults; none if it was read.
pub(crate) fn codes<T>(result: &Result<T, Faults>) -> Vec<&'static str> {
    result.as_ref().err().map_or_else(Vec::new, |faults| faults.0.iter().map(|fault| fault.kind.code()).collect())
}

/// The code of the first fault.
pub(crate) fn code<T>(result: &Result<T, Faults>) -> &'static str {
    result.as_ref().err().map_or("none", |faults| faults.0[0].kind.code())
}
