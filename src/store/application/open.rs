//! Opens an application: its folder, the file of its answers, or an archive.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cert_core::application::address::is_file_name;
use cert_core::application::answers::Answers;
use cert_core::application::evidence::EvidenceFiles;
use cert_core::application::files::{ANSWERS, REVIEW};
use cert_core::application::review::Review;
use cert_core::basics::fault::{FaultKind, Faults, both};
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
        let review = folder.join(REVIEW);
        let review = read_own(&review, LIMIT)?.map(|bytes| NamedBytes { name: shown(&review), bytes });
        let texts = Texts { answers: NamedBytes { name: shown(&path), bytes: answers }, review };
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
        let texts = Texts { answers: NamedBytes { name: shown(path), bytes: read_bytes(path)? }, review: None };
        let read = texts.read(&Folder::new(&folder), rubric, versions)?;
        Ok(texts.application(read, folder, path.to_owned(), None))
    }

    // An application in an archive, read in place.
    fn open_packed(path: &Path, rubric: &Rubric, versions: Versions) -> Result<Application, Faults> {
        let packed = Packed::open(path)?;
        let answers = NamedBytes { name: packed.shown(ANSWERS), bytes: packed.text(ANSWERS)?.unwrap_or_default() };
        let texts = Texts { answers, review: None };
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

// The two texts of an application.
struct Texts {
    answers: NamedBytes,
    review: Option<NamedBytes>,
}

// The bytes of a text, and its name in messages.
struct NamedBytes {
    name: String,
    bytes: Vec<u8>,
}

impl NamedBytes {
    fn source(&self) -> Result<Arc<Source>, FaultKind> {
        Source::from_bytes(self.name.clone(), self.bytes.clone())
    }
}

impl Texts {
    fn read(
        &self,
        files: &dyn EvidenceFiles,
        rubric: &Rubric,
        versions: Versions,
    ) -> Result<(Answers, Review), Faults> {
        let answers = answers::parse(&self.answers.source()?, files, rubric, versions);
        let review = self
            .review
            .as_ref()
            .map_or(Ok(Review::default()), |review| review::parse(&review.source()?, rubric, versions));
        both(answers, review)
    }

    fn application(
        self,
        (answers, review): (Answers, Review),
        folder: PathBuf,
        path: PathBuf,
        packed: Option<Packed>,
    ) -> Application {
        let on_disk = Some(OnDisk { bytes: self.answers.bytes, answers: answers.clone() });
        let review_bytes = self.review.map(|review| review.bytes);
        Application { folder, answers, review, path, on_disk, review_bytes, packed }
    }
}
