//! Opens an application: its folder, the file of its answers, or an archive.

use std::io;
use std::path::{Path, PathBuf};

use cert_core::application::address::is_file_name;
use cert_core::application::answers::Answers;
use cert_core::application::evidence::EvidenceFiles;
use cert_core::application::files::{ANSWERS, REVIEW};
use cert_core::application::review::Review;
use cert_core::basics::fault::{Faults, both};
use cert_core::basics::source::Source;
use cert_core::format::answers;
use cert_core::format::answers::Versions;
use cert_core::format::review;
use cert_core::rubric::rubric::Rubric;

use crate::store::application::evidence::Folder;
use crate::store::application::folder::{Application, OnDisk, check_names, check_within};
use crate::store::application::packed::{self, Packed};
use crate::store::application::problem::FolderProblem;
use crate::store::disk::atomic;
use crate::store::disk::read::{LIMIT, cannot_read, is_stdin, read_bytes, read_own, shown};

impl Application {
    /// The application at a path: its folder, or the file of its answers.
    ///
    /// # Errors
    /// Returns an error if there is no such folder or it has no answers, or every fault of its files.
    pub fn open(path: &Path, rubric: &Rubric, versions: Versions) -> Result<Application, Faults> {
        let within = path.join(ANSWERS);
        let (folder, path, answers) = if let Some(answers) = read_own(&within, LIMIT)? {
            (path.to_owned(), within, answers)
        } else {
            check_document(path)?;
            if packed::is_at(path) {
                return Application::open_packed(path, rubric, versions);
            }
            (atomic::folder_of(path).to_owned(), path.to_owned(), answers_file(path)?)
        };
        let review_path = folder.join(REVIEW);
        let review = read_own(&review_path, LIMIT)?;
        let texts = Texts { answers, review, names: [shown(&path), shown(&review_path)] };
        let read = texts.read(&Folder::new(&folder), rubric, versions)?;
        Ok(texts.application(read, folder, path, None))
    }

    /// The application at a path, or the answers on standard input, for commands that write nothing into it.
    ///
    /// # Errors
    /// Returns the errors of [`Application::open`].
    pub fn open_to_read(path: &Path, rubric: &Rubric, versions: Versions) -> Result<Application, Faults> {
        match is_stdin(path) {
            true => Application::of_stdin(path, rubric, versions),
            false => Application::open(path, rubric, versions),
        }
    }

    // The application whose answers are on standard input; its files are relative to the working folder. Nothing can be
    // written into it.
    fn of_stdin(path: &Path, rubric: &Rubric, versions: Versions) -> Result<Application, Faults> {
        let folder = atomic::folder_of(path).to_owned();
        let texts = Texts { answers: read_bytes(path)?, review: None, names: [shown(path), shown(path)] };
        let read = texts.read(&Folder::new(&folder), rubric, versions)?;
        Ok(texts.application(read, folder, path.to_owned(), None))
    }

    // An application in an archive, read in place.
    fn open_packed(path: &Path, rubric: &Rubric, versions: Versions) -> Result<Application, Faults> {
        let packed = Packed::open(path)?;
        let texts = Texts {
            answers: packed.text(ANSWERS)?.unwrap_or_default(),
            review: None,
            names: [packed.shown(ANSWERS), packed.shown(REVIEW)],
        };
        let read = texts.read(&packed, rubric, versions)?;
        Ok(texts.application(read, path.to_owned(), path.to_owned(), Some(packed)))
    }
}

// The bytes of a file of answers that was named directly.
fn answers_file(path: &Path) -> Result<Vec<u8>, Faults> {
    let metadata = path.metadata().map_err(|error| cannot_read(path, &error))?;
    if metadata.is_dir() {
        check_names(path)?;
        check_within(path)?;
        return Err(FolderProblem::NoAnswers { path: shown(path) }.into());
    }
    let missing = || Faults::from(cannot_read(path, &io::ErrorKind::NotFound.into()));
    read_own(path, LIMIT)?.ok_or_else(missing)
}

// A report or a picture is not an application; the TOML parser would only say where it stumbles.
fn check_document(path: &Path) -> Result<(), FolderProblem> {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let is_text = [".txt", ".md", ".zip"].iter().any(|end| name.ends_with(end));
    match path.is_file() && is_file_name(&name) && !is_text {
        true => Err(FolderProblem::NotAnApplication { path: shown(path) }),
        false => Ok(()),
    }
}

// The two texts of an application, and their names in messages.
struct Texts {
    answers: Vec<u8>,
    review: Option<Vec<u8>>,
    names: [String; 2],
}

impl Texts {
    fn read(
        &self,
        files: &dyn EvidenceFiles,
        rubric: &Rubric,
        versions: Versions,
    ) -> Result<(Answers, Review), Faults> {
        let [name, review_name] = self.names.clone();
        let answers = answers::parse(&Source::from_bytes(name, self.answers.clone())?, files, rubric, versions);
        let review = self.review.clone().map_or(Ok(Review::default()), |bytes| {
            let source = Source::from_bytes(review_name, bytes)?;
            review::parse(&source, rubric, versions)
        });
        both(answers, review)
    }

    fn application(
        self,
        (answers, review): (Answers, Review),
        folder: PathBuf,
        path: PathBuf,
        packed: Option<Packed>,
    ) -> Application {
        let on_disk = Some(OnDisk { bytes: self.answers, answers: answers.clone() });
        Application { folder, answers, review, path, on_disk, review_bytes: self.review, packed }
    }
}
