//! What the dialogue needs done: saving into the folder, attaching files, telling the standing.

use std::path::PathBuf;

use cert_core::application::answers::Answers;
use cert_core::application::evidence::EvidenceRef;
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
use crate::store::application::evidence;
use crate::store::application::evidence::FOLDER;
use crate::store::application::folder::{ANSWERS, Application, is_at};
use crate::store::application::problem::FolderProblem;
use crate::store::disk::read::{quoted, shown};

/// An application and how it is saved.
pub struct FolderStore<'a> {
    pub application: Application,
    /// Whether its folder is to be named after municipality and edition.
    pub unnamed: bool,
    /// The questionnaire.
    pub rubric: &'a Rubric,
    /// What surrounds the command.
    pub context: &'a Context,
    /// The options that the command to go on needs too, each with a space in front.
    pub options: String,
    /// What to say when the dialogue is stopped.
    pub message: StopMessage,
}

impl FolderStore<'_> {
    /// The command that goes on with this application.
    pub fn command(&self) -> String {
        format!("cert assess {}{}", quoted(&self.application.folder), self.options)
    }

    fn folder_for(answers: &Answers) -> PathBuf {
        folder_name(&answers.municipality.name, &answers.edition.name).into()
    }

    fn name_folder(&mut self, answers: &Answers) -> Result<(), Faults> {
        let folder = FolderStore::folder_for(answers);
        if is_at(&folder) {
            return Err(FolderProblem::AlreadyThere { path: shown(&folder) }.into());
        }
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
        let names = |answers: &Answers| (answers.municipality.name.clone(), answers.edition.name.clone());
        let is_renamed = !is_new && names(&self.application.answers) != names(answers);
        self.application.answers = answers.clone();
        self.application.save(self.rubric)?;
        if is_renamed {
            let folder = shown(&self.application.folder);
            return Ok(Some(say!(self.context.words, "folder-keeps-name", folder = folder)));
        }
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
        // The shell puts the home in only where `~` begins a word of its own.
        let rest = typed.strip_prefix('~').and_then(|rest| rest.strip_prefix(['/', '\\']));
        let at_home = rest.zip(self.context.places.home.as_ref()).map(|(rest, home)| home.join(rest));
        let path = at_home.map_or_else(|| typed.to_owned(), |path| path.display().to_string());
        evidence::attach(&self.application.folder, &path)
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
