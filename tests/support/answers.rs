//! A folder with an application to the tiny rubric of `tests/faults/`.

use std::fs;
use std::path::{Path, PathBuf};

use cert::store::application::folder::Application;
use cert::store::questionnaire;
use cert_core::basics::fault::Faults;
use cert_core::basics::text::{Id, Lang};
use cert_core::format::answers::Versions;
use cert_core::report::page::faults::draw;
use cert_core::report::page::text::Look;
use cert_core::rubric::rubric::Rubric;
use cert_core::words::Words;
use tempfile::TempDir;

/// A heading without anything that is optional.
pub(crate) const HEADING: &str = "format = 1\nrubric = { id = \"mini\", version = \"2026.1\" }\n\n[municipality]\n\
                                  name = \"Przykładowo\"\n\n[edition]\nname = \"XII edycja\"\n";

pub(crate) struct Folder(TempDir);

impl Folder {
    /// A folder with one evidence file and an answers file of these bytes.
    pub(crate) fn holding(bytes: impl AsRef<[u8]>) -> Folder {
        let folder = Folder(tempfile::tempdir().expect("a folder"));
        fs::create_dir(folder.path().join("dowody")).expect("a folder");
        fs::write(folder.path().join("dowody/raport.txt"), "Raport\n").expect("a file");
        fs::write(folder.file(), bytes).expect("a file");
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.path().join("odpowiedzi.toml")
    }

    pub(crate) fn text(&self) -> String {
        fs::read_to_string(self.file()).expect("answers")
    }

    pub(crate) fn read(&self, versions: Versions) -> Result<Application, Faults> {
        Application::open(self.path(), &tiny_rubric(), versions)
    }

    pub(crate) fn open(&self) -> Application {
        self.read(Versions::Same).unwrap_or_else(|faults| panic!("{}", told(&faults)))
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

/// The codes of the faults; none where it was read.
pub(crate) fn codes<T>(result: &Result<T, Faults>) -> Vec<&'static str> {
    result.as_ref().err().map_or_else(Vec::new, |faults| faults.0.iter().map(|fault| fault.kind.code()).collect())
}
