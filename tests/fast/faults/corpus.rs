//! The files of `tests/faults/`, read as the program reads them.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use cert::store::application::evidence::Folder;
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
use cert_core::places::official;
use cert_core::rubric::rubric::Rubric;

use super::case_file::CaseFile;

// The kind of the files in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    Rubric,
    Answers,
    Review,
    Practices,
    Certificate,
    Register,
    Theme,
    OfficialList,
}

const ROOMS: [(Room, &str); 8] = [
    (Room::Rubric, "tests/faults/rubric"),
    (Room::Answers, "tests/faults/answers"),
    (Room::Review, "tests/faults/review"),
    (Room::Practices, "tests/faults/practices"),
    (Room::Certificate, "tests/faults/certificate"),
    (Room::Register, "tests/faults/register"),
    (Room::Theme, "tests/faults/theme"),
    (Room::OfficialList, "tests/faults/official"),
];

/// A file of the collection.
pub(crate) struct Named {
    /// The path named in faults.
    pub(crate) path: String,
    room: Room,
    case: CaseFile,
}

impl Named {
    fn name(&self) -> &str {
        self.path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or_default()
    }

    /// The code of its fault.
    pub(crate) fn code(&self) -> &str {
        self.name().split("--").next().unwrap_or_default()
    }

    /// Whether it has several faults.
    pub(crate) fn holds_many(&self) -> bool {
        self.name().starts_with("many")
    }

    /// Its bytes.
    pub(crate) fn input(&self) -> &[u8] {
        &self.case.input
    }

    /// Parses its bytes as its kind of file.
    pub(crate) fn load(&self) -> Result<(), Faults> {
        self.load_as(self.input())
    }

    fn load_as(&self, bytes: &[u8]) -> Result<(), Faults> {
        let source = &Source::from_bytes(self.path.clone(), bytes.to_vec())?;
        match self.room {
            Room::Rubric => rubric::parse(source).map(drop),
            Room::Review => review::parse(source, tiny_rubric(), Versions::Same).map(drop),
            Room::Practices => practices::parse(source).map(drop),
            Room::Register => settings::parse(source).map(drop),
            Room::Theme => theme::load::parse(source, Path::new("tests/faults/theme")).map(drop),
            Room::OfficialList => official::parse(source).map(drop),
            Room::Certificate => {
                let name = (self.code() == "other-file-name").then_some("ubo-2026-0007-kopia.toml");
                certificate::parse(source, name).map(drop)
            }
            Room::Answers => {
                let versions = if self.code() == "meaning-changed" { Versions::Accept } else { Versions::Same };
                answers::parse(source, &Folder::new(Path::new(ROOMS[1].1)), tiny_rubric(), versions).map(drop)
            }
        }
    }

    /// Its faults.
    pub(crate) fn faults(&self) -> Faults {
        self.faults_as(self.input())
    }

    /// Its faults if it had these bytes.
    pub(crate) fn faults_as(&self, bytes: &[u8]) -> Faults {
        let none = || OtherProblem::Other { message: "no fault".to_owned() }.into();
        self.load_as(bytes).err().unwrap_or_else(none)
    }

    /// How its Polish and English messages differ from the expected ones, if they do.
    pub(crate) fn differs(&self, said: [String; 2]) -> Option<String> {
        self.case.differs(said)
    }
}

// The rubric that the answers belong to.
fn tiny_rubric() -> &'static Rubric {
    static TINY: LazyLock<Rubric> = LazyLock::new(crate::support::application::tiny_rubric);
    &TINY
}

// The names of the files in the folders.
fn entries() -> Vec<(Room, &'static str, String)> {
    let mut found = Vec::new();
    for (room, folder) in ROOMS {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            found.push((room, folder, entry.file_name().into_string().expect("UTF-8")));
        }
    }
    found.sort_by(|a, b| (a.1, &a.2).cmp(&(b.1, &b.2)));
    found
}

fn files(end: &str) -> Vec<Named> {
    let named = |(room, folder, name): (Room, &str, String)| {
        let (stem, _) = name.ends_with(end).then(|| name.rsplit_once('.'))??;
        Some(Named { path: format!("{folder}/{stem}.toml"), room, case: CaseFile::open(&format!("{folder}/{name}")) })
    };
    entries().into_iter().filter_map(named).collect()
}

/// The valid files, from which the others are derived.
pub(crate) fn good_files() -> Vec<Named> {
    files("good.toml")
}

/// The invalid files.
pub(crate) fn bad_files() -> Vec<Named> {
    files(".txt")
}

/// Files that no test reads, and folders of an unknown kind.
pub(crate) fn left_over() -> Vec<String> {
    let folders = fs::read_dir("tests/faults").expect("the collection").flatten().map(|entry| entry.path());
    let folders = folders.filter(|path| path.is_dir()).map(|path| path.to_string_lossy().into_owned());
    let unknown = folders.filter(|path| ROOMS.iter().all(|(_, known)| known != path));
    let files = good_files().into_iter().chain(bad_files());
    let texts: Vec<_> = files.map(|file| String::from_utf8_lossy(file.input()).into_owned()).collect();
    let is_named = |name: &str| texts.iter().any(|text| text.contains(name));
    let is_read = |name: &str| name == "good.toml" || name.strip_suffix(".txt").is_some() || is_named(name);
    entries().into_iter().map(|(.., name)| name).filter(|name| !is_read(name)).chain(unknown).collect()
}
