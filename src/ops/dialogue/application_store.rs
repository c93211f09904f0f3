//! The dialogue's access to the application on disk: saves answers, attaches files, reports the level reached.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use cert_core::application::answers::Answers;
use cert_core::application::evidence::EvidenceRef;
use cert_core::application::files::{ANSWERS, FOLDER};
use cert_core::application::submission::Submission;
use cert_core::basics::fault::{Fault, Faults};
use cert_core::basics::municipality::folder_name;
use cert_core::format::answers::Versions;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;
use cert_core::scoring::assessment::Basis;
use chrono::NaiveDate;

use crate::ask::{ApplicationStore, ExistingApplication};
use crate::ops::context::Context;
use crate::ops::dialogue::interrupt::StopMessage;
use crate::store::application::attach::attach;
use crate::store::application::folder::{Application, is_at};
use crate::store::application::problem::FolderProblem;
use crate::store::disk::read::{quoted, shown};

/// An application and how to save it.
pub struct FolderStore<'a> {
    pub application: Application,
    /// Whether its folder has yet to be named after municipality and edition.
    pub unnamed: bool,
    /// The name of its folder, if made from municipality and edition.
    pub named_by_us: Option<OsString>,
    /// The questionnaire.
    pub rubric: &'a Rubric,
    /// The context of the command.
    pub context: &'a Context,
    /// The options that the command to resume needs, each with a leading space.
    pub options: String,
    /// The message if the dialogue is stopped.
    pub message: StopMessage,
}

impl FolderStore<'_> {
    /// The command that resumes this application.
    pub fn command(&self) -> String {
        format!("cert assess {}{}", quoted(&self.application.folder), self.options)
    }

    fn beside(&self, name: &Path) -> PathBuf {
        self.application.folder.parent().map_or_else(|| name.to_owned(), |parent| parent.join(name))
    }

    fn folder_for(answers: &Answers) -> PathBuf {
        folder_name(&answers.municipality.name, &answers.edition.name).into()
    }

    fn name_folder(&mut self, answers: &Answers) -> Result<(), Faults> {
        let folder = FolderStore::folder_for(answers);
        if is_at(&folder) {
            return Err(FolderProblem::AlreadyThere { path: shown(&folder) }.into());
        }
        self.named_by_us = folder.file_name().map(OsStr::to_owned);
        self.application = Application::new(folder, answers.clone());
        self.unnamed = false;
        Ok(())
    }
}

impl ApplicationStore for FolderStore<'_> {
    fn save(&mut self, answers: &Answers) -> Result<Option<String>, Faults> {
        if answers.municipality.name.is_empty() || answers.edition.name.is_empty() {
            return Ok(None);
        }
        if self.unnamed {
            self.name_folder(answers)?;
        }
        let is_new = !self.application.is_saved();
        self.application.answers = answers.clone();
        self.application.save(self.rubric)?;
        if !is_new {
            return Ok(None);
        }
        let (words, command) = (&self.context.words, self.command());
        self.message.set(say!(words, "stopped-saved", command = command));
        let folder = shown(&self.application.folder);
        Ok(Some(say!(words, "folder-made", folder = folder, answers = ANSWERS, evidence = FOLDER)))
    }

    fn existing(&mut self, answers: &Answers) -> Result<Option<ExistingApplication>, Faults> {
        let folder = FolderStore::folder_for(answers);
        if !self.unnamed || !is_at(&folder) {
            return Ok(None);
        }
        self.application = Application::open(&folder, self.rubric, Versions::Same)?;
        Ok(Some(ExistingApplication { folder: shown(&folder), answers: self.application.answers.clone() }))
    }

    fn go_on_with(&mut self, existing: ExistingApplication) -> Answers {
        self.unnamed = false;
        self.message.set(say!(self.context.words, "stopped-saved", command = self.command()));
        existing.answers
    }

    fn attach(&mut self, typed: &str) -> Result<EvidenceRef, Faults> {
        // The shell expands `~` only at the beginning of a word.
        let rest = typed.strip_prefix('~').and_then(|rest| rest.strip_prefix(['/', '\\']));
        let at_home = rest.zip(self.context.places.home.as_ref()).map(|(rest, home)| home.join(rest));
        let path = at_home.map_or_else(|| typed.to_owned(), |path| path.display().to_string());
        attach(&self.application.folder, &path)
    }

    fn better_name(&self, answers: &Answers) -> Option<String> {
        let (wanted, own) = (FolderStore::folder_for(answers), self.application.folder.file_name()?);
        let is_free = wanted.as_os_str() != own && !self.beside(&wanted).exists();
        (self.named_by_us.as_deref() == Some(own) && is_free).then(|| shown(&wanted))
    }

    fn rename(&mut self, answers: &Answers) -> Result<String, Faults> {
        let wanted = FolderStore::folder_for(answers);
        self.application.move_to(&self.beside(&wanted))?;
        self.named_by_us = Some(wanted.into_os_string());
        self.message.set(say!(self.context.words, "stopped-saved", command = self.command()));
        Ok(say!(self.context.words, "folder-renamed", folder = shown(&self.application.folder)))
    }

    fn folder(&self) -> PathBuf {
        self.application.folder.clone()
    }

    fn interim_result(&self, answers: &Answers) -> String {
        let words = &self.context.words;
        let submission = Submission::new(self.rubric, answers, &self.application.review, self.context.today);
        let result = |basis| submission.assess(basis);
        let (claimed, evidenced) = (result(Basis::Claimed), result(Basis::Evidenced));
        let points = claimed.points;
        say!(
            words,
            "standing",
            claimed = claimed.level,
            evidenced = evidenced.level,
            potential = claimed.potential,
            got = points.got,
            of = points.of,
        )
    }

    fn explain(&self, found: &Faults) -> String {
        let remark = |fault: &Fault| format!("! {}", self.context.words.remark(&fault.kind));
        found.0.iter().map(remark).collect::<Vec<_>>().join("\n")
    }

    fn today(&self) -> NaiveDate {
        self.context.today
    }
}
