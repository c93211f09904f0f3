//! The files of `tests/faults/`, and reading them as the program does.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use cert::store::application::evidence::Folder;
use cert::store::disk::read;
use cert::store::questionnaire;
use cert::store::theme;
use cert_core::basics::fault::Faults;
use cert_core::basics::problem::OtherProblem;
use cert_core::basics::source::Source;
use cert_core::format::answers;
use cert_core::format::answers::Versions;
use cert_core::format::certificate;
use cert_core::format::practices;
use cert_core::format::review;
use cert_core::format::rubric;
use cert_core::format::settings;
use cert_core::rubric::rubric::Rubric;

// What the files of a folder are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    Rubric,
    Answers,
    Review,
    Practices,
    Certificate,
    Register,
    Theme,
}

const ROOMS: [(Room, &str); 7] = [
    (Room::Rubric, "tests/faults/rubric"),
    (Room::Answers, "tests/faults/answers"),
    (Room::Review, "tests/faults/review"),
    (Room::Practices, "tests/faults/practices"),
    (Room::Certificate, "tests/faults/certificate"),
    (Room::Register, "tests/faults/register"),
    (Room::Theme, "tests/faults/theme"),
];

/// A file of the collection.
pub(crate) struct Named {
    /// Its path from the top of the repository.
    pub(crate) path: String,
    /// The path without `.toml`.
    pub(crate) stem: String,
    room: Room,
}

impl Named {
    fn name(&self) -> &str {
        self.stem.rsplit('/').next().unwrap_or_default()
    }

    /// The code of the fault that it has.
    pub(crate) fn code(&self) -> &str {
        self.name().split("--").next().unwrap_or_default()
    }

    /// Whether it has several faults.
    pub(crate) fn holds_many(&self) -> bool {
        self.name().starts_with("many")
    }

    /// Its text.
    pub(crate) fn source(&self) -> Arc<Source> {
        read::read(Path::new(&self.path)).expect("a readable file")
    }

    /// Whether the text can be read as what the file is.
    pub(crate) fn load(&self, source: &Arc<Source>) -> Result<(), Faults> {
        match self.room {
            Room::Rubric => rubric::parse(source).map(drop),
            Room::Review => review::parse(source, &tiny_rubric(), Versions::Same).map(drop),
            Room::Practices => practices::parse(source).map(drop),
            Room::Register => settings::parse(source).map(drop),
            Room::Theme => theme::load::parse(source, Path::new("tests/faults/theme")).map(drop),
            Room::Certificate => {
                let name = (self.code() == "other-file-name").then_some("ubo-2026-0007-kopia.toml");
                certificate::parse(source, name).map(drop)
            }
            Room::Answers => {
                let versions = if self.code() == "meaning-changed" { Versions::Accept } else { Versions::Same };
                answers::parse(source, &Folder(Path::new(ROOMS[1].1)), &tiny_rubric(), versions).map(drop)
            }
        }
    }

    /// What is wrong with it.
    pub(crate) fn faults(&self) -> Faults {
        self.told_of(&self.source())
    }

    /// What is wrong with the text as what the file is.
    pub(crate) fn told_of(&self, source: &Arc<Source>) -> Faults {
        let none = || OtherProblem::Other { message: "no fault".to_owned() }.into();
        self.load(source).err().unwrap_or_else(none)
    }
}

/// The rubric to which the answers are.
pub(crate) fn tiny_rubric() -> Rubric {
    questionnaire::rubric(Path::new("tests/faults/rubric/good.toml")).expect("a good rubric")
}

fn stems(suffix: &str) -> Vec<(Room, String)> {
    let mut stems = Vec::new();
    for (room, folder) in ROOMS {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let name = entry.file_name().into_string().expect("UTF-8");
            stems.extend(name.strip_suffix(suffix).map(|stem| (room, format!("{folder}/{stem}"))));
        }
    }
    stems.sort_by(|a, b| a.1.cmp(&b.1));
    stems
}

fn files() -> impl Iterator<Item = Named> {
    stems(".toml").into_iter().map(|(room, stem)| Named { path: format!("{stem}.toml"), stem, room })
}

/// The files with nothing wrong, from which the others differ.
pub(crate) fn good_files() -> Vec<Named> {
    files().filter(|file| file.name() == "good").collect()
}

/// The files with something wrong.
pub(crate) fn bad_files() -> Vec<Named> {
    files().filter(|file| file.name() != "good").collect()
}

/// The paths of the expected texts, without language.
pub(crate) fn expected_texts() -> Vec<String> {
    [".pl.txt", ".en.txt"].into_iter().flat_map(stems).map(|(_, stem)| stem).collect()
}
