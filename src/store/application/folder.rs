//! An application on disk: its content, saving it, and finding applications.

use std::convert::Infallible;
use std::fs::DirEntry;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cert_core::application::answers::Answers;
use cert_core::application::files::{self, ANSWERS, FOLDER, REVIEW};
use cert_core::application::problem::AnswersProblem;
use cert_core::application::review::{Review, Verdict};
use cert_core::application::submission::Submission;
use cert_core::basics::fault::Faults;
use cert_core::basics::source::Source;
use cert_core::certificate::certificate::Certificate;
use cert_core::format::answers;
use cert_core::format::write_answers;
use cert_core::format::write_review;
use cert_core::rubric::rubric::Rubric;
use chrono::NaiveDate;

use crate::store::application::evidence;
use crate::store::application::packed::{self, Packed};
use crate::store::application::problem::FolderProblem;
use crate::store::disk::atomic;
use crate::store::disk::read::{cannot_write, entries, is_there, quoted, shown};
use crate::store::disk::threads::in_order;

/// An application on disk.
#[derive(Debug)]
pub struct Application {
    pub folder: PathBuf,
    /// The claims and evidence.
    pub answers: Answers,
    /// The verdicts of the foundation.
    pub review: Review,
    pub(super) path: PathBuf,
    pub(super) on_disk: Option<OnDisk>,
    pub(super) review_bytes: Option<Vec<u8>>,
    pub(super) packed: Option<Packed>,
}

/// The content of the file when it was last read or written.
#[derive(Debug)]
pub(super) struct OnDisk {
    pub(super) bytes: Vec<u8>,
    pub(super) answers: Answers,
}

impl Application {
    /// A new application, with nothing on disk yet.
    pub fn new(folder: PathBuf, answers: Answers) -> Application {
        let path = folder.join(ANSWERS);
        Application {
            folder,
            answers,
            review: Review::default(),
            path,
            on_disk: None,
            review_bytes: None,
            packed: None,
        }
    }

    /// Copies evidence to the same path of another folder; it must have the given digest.
    ///
    /// # Errors
    /// Returns an error if the bytes differ, or if the system refuses.
    pub fn copy_evidence(&self, path: &str, sha256: &str, to: &Path) -> Result<(), Faults> {
        match &self.packed {
            Some(packed) => packed.copy_same(path, sha256, to),
            None => evidence::copy_same(&self.folder, path, sha256, to),
        }
    }

    /// Whether it is in an archive.
    pub fn is_packed(&self) -> bool {
        self.packed.is_some()
    }

    /// The path of the review that came with an archive; it is not read.
    pub fn sent_review(&self) -> Option<&str> {
        self.packed.as_ref().and_then(Packed::sent_review)
    }

    /// The submission on a day: the application with its rubric, as the rules take it.
    pub fn submission<'a>(&'a self, rubric: &'a Rubric, on: NaiveDate) -> Submission<'a> {
        Submission::new(rubric, &self.answers, &self.review, on)
    }

    /// The submission for which a certificate was awarded: on that day, by the rules of that day.
    pub fn awarded<'a>(&'a self, rubric: &'a Rubric, certificate: &Certificate) -> Submission<'a> {
        Submission { rules: certificate.rules, ..self.submission(rubric, certificate.issued) }
    }

    /// Whether anything of it is on disk.
    pub fn is_saved(&self) -> bool {
        self.on_disk.is_some()
    }

    /// Moves the folder.
    ///
    /// # Errors
    /// Returns an error if the system refuses.
    pub fn move_to(&mut self, folder: &Path) -> Result<(), Faults> {
        std::fs::rename(&self.folder, folder).map_err(|error| cannot_write(folder, &error))?;
        self.path = folder.join(self.path.file_name().unwrap_or_default());
        folder.clone_into(&mut self.folder);
        Ok(())
    }

    /// The bytes of the answers and the review, as read.
    pub fn bytes(&self) -> [(&'static str, &[u8]); 2] {
        let answers = self.on_disk.as_ref().map(|on_disk| on_disk.bytes.as_slice());
        [(ANSWERS, answers.unwrap_or_default()), (REVIEW, self.review_bytes.as_deref().unwrap_or_default())]
    }

    /// Saves the answers, whole and synced, keeping comments that a person wrote between them.
    ///
    /// # Errors
    /// Returns an error if the file was changed by another program since it was read or saved, or if the system
    /// refuses; the file then stays as it was.
    pub fn save(&mut self, rubric: &Rubric) -> Result<(), Faults> {
        // Evidence that somebody wrote by hand has no digest until the first save.
        self.answers.record_evidence();
        let before = self.on_disk.as_ref();
        if before.is_some_and(|before| before.answers == self.answers) {
            return Ok(());
        }
        let evidence = self.folder.join(files::FOLDER);
        std::fs::create_dir_all(&evidence).map_err(|error| cannot_write(&evidence, &error))?;
        atomic::sweep(&self.folder);
        atomic::sweep(&evidence);
        let old = before.map(|before| (String::from_utf8_lossy(&before.bytes).into_owned(), &before.answers));
        let text = write_answers::answers(
            old.as_ref().map(|(text, answers)| (text.as_str(), *answers)),
            &self.answers,
            rubric,
        )?;
        // Nothing is written that cannot be read again.
        let source = Arc::new(Source { name: shown(&self.path), text: text.clone() });
        answers::check(&source, rubric)?;
        if self.path.is_symlink() {
            return Err(AnswersProblem::Link { path: shown(&self.path) }.into());
        }
        atomic::write_over(&self.path, before.map(|before| before.bytes.as_slice()), &text)?;
        self.on_disk = Some(OnDisk { bytes: text.into_bytes(), answers: self.answers.clone() });
        Ok(())
    }

    /// Appends verdicts to the review, whole and synced.
    ///
    /// # Errors
    /// Returns an error if the file was changed by another program since it was read or saved, or if the system
    /// refuses; the file then stays as it was.
    pub fn add_verdicts(&mut self, verdicts: Vec<Verdict>) -> Result<(), Faults> {
        let before = String::from_utf8_lossy(self.review_bytes.as_deref().unwrap_or_default()).into_owned();
        let text = write_review::append(&before, &verdicts);
        atomic::write_over(&self.folder.join(REVIEW), self.review_bytes.as_deref(), &text)?;
        self.review_bytes = Some(text.into_bytes());
        self.review.verdicts.extend(verdicts);
        Ok(())
    }
}

/// Looks for answers with a hidden second extension, added by Windows, in a folder without other answers.
///
/// # Errors
/// Returns an error if there are some, or if the folder cannot be read.
pub fn check_names(folder: &Path) -> Result<(), Faults> {
    for entry in entries(folder)? {
        let found = entry.file_name().to_string_lossy().into_owned();
        if matches!(found.to_lowercase().as_str(), "odpowiedzi.toml.txt" | "odpowiedzi.txt" | "odpowiedzi.toml.toml") {
            return Err(FolderProblem::TextExtension { path: shown(folder), found }.into());
        }
    }
    Ok(())
}

/// Checks that an application can be in a folder: `dowody/` of another application is not the place for one.
///
/// # Errors
/// Returns an error if the folder is the evidence folder of another application, or is inside it.
pub fn check_within(folder: &Path) -> Result<(), FolderProblem> {
    let absolute = std::path::absolute(folder).unwrap_or_default();
    let of = |folder: &Path| {
        folder.file_name().is_some_and(|name| name == FOLDER).then(|| folder.parent().map(Path::to_owned))
    };
    let mut above = folder.ancestors().chain(absolute.ancestors()).filter_map(of).flatten();
    match above.find(|application| application.join(ANSWERS).is_file()) {
        None => Ok(()),
        Some(application) => {
            // If the path is just `dowody`, the application is in the current folder.
            let application = if application.as_os_str().is_empty() { Path::new(".") } else { &application };
            let (path, quoted) = (shown(folder), quoted(application));
            Err(FolderProblem::WithinApplication { path, application: shown(application), quoted })
        }
    }
}

/// Whether a folder contains an application, or may contain one that cannot be examined.
pub fn is_at(folder: &Path) -> bool {
    is_there(&folder.join(ANSWERS)) != Ok(false)
}

/// The applications at a path: the one there or, in a folder without answers of its own, those in its subfolders, by
/// name.
///
/// # Errors
/// Returns an error if the folder cannot be read, or if it contains none.
pub fn find(path: &Path) -> Result<Vec<PathBuf>, Faults> {
    if !path.is_dir() || is_at(path) {
        return Ok(vec![path.to_owned()]);
    }
    // An archive beside the folder into which it was unpacked is the same application.
    let is_one = |path: &PathBuf| is_at(path) || (packed::is_at(path) && !is_at(&path.with_extension("")));
    let mut entries = entries(path)?;
    entries.sort_by_cached_key(DirEntry::file_name);
    let mut found = Vec::new();
    let Ok(()) = in_order(
        &entries,
        |entry| Some(entry.path()).filter(is_one),
        |one| {
            found.extend(one);
            Ok::<(), Infallible>(())
        },
    );
    if found.is_empty() {
        check_names(path)?;
        check_within(path)?;
        return Err(FolderProblem::NoAnswers { path: shown(path) }.into());
    }
    Ok(found)
}
