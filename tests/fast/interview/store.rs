//! An in-memory store that counts.

use cert::ask::{ApplicationStore, ExistingApplication};
use cert::store::application::problem::FolderProblem;
use cert::store::disk::problem::FileProblem;
use cert_core::application::address::is_file_name;
use cert_core::application::answers::Answers;
use cert_core::application::evidence::{EvidenceRef, EvidenceState};
use cert_core::basics::fault::Faults;
use chrono::NaiveDate;

/// Remembers every save. Names with a file extension exist, unless they begin with `brak`.
#[derive(Default)]
pub(crate) struct Memory {
    /// Every saved state, in order.
    pub(crate) saves: Vec<Answers>,
    /// Every named file that exists.
    pub(crate) attached: Vec<String>,
    /// An existing application.
    pub(crate) kept: Option<Answers>,
    /// Whether the disk is full.
    pub(crate) is_full: bool,
}

impl ApplicationStore for Memory {
    fn save(&mut self, answers: &Answers) -> Result<Option<String>, Faults> {
        if self.is_full {
            let (path, why, error) = ("odpowiedzi.toml".to_owned(), "full", String::new());
            return Err(FileProblem::CannotWrite { path, why, error }.into());
        }
        if answers.municipality.name.is_empty() || answers.edition.name.is_empty() {
            return Ok(None);
        }
        self.saves.push(answers.clone());
        Ok((self.saves.len() == 1).then(|| "SAVED THERE".to_owned()))
    }

    fn existing(&mut self, answers: &Answers) -> Result<Option<ExistingApplication>, Faults> {
        let same = |kept: &Answers| kept.edition.name == answers.edition.name;
        Ok(self.kept.clone().filter(same).map(|answers| ExistingApplication { folder: "tam".to_owned(), answers }))
    }

    fn go_on_with(&mut self, existing: ExistingApplication) -> Answers {
        existing.answers
    }

    fn attach(&mut self, typed: &str) -> Result<EvidenceRef, Faults> {
        if !is_file_name(typed) || typed.contains(", ") || typed.starts_with("brak") {
            return Err(FolderProblem::NoEvidenceFile { path: typed.to_owned() }.into());
        }
        self.attached.push(typed.to_owned());
        let name = typed.rsplit('/').next().unwrap_or(typed);
        let sha256 = Some("0".repeat(64));
        Ok(EvidenceRef::File { path: format!("dowody/{name}"), sha256, state: EvidenceState::Unrecorded })
    }

    fn better_name(&self, answers: &Answers) -> Option<String> {
        self.saves.first().filter(|first| first.edition != answers.edition).map(|_| answers.edition.name.clone())
    }

    fn rename(&mut self, answers: &Answers) -> Result<String, Faults> {
        Ok(format!("RENAMED {}", answers.edition.name))
    }

    fn folder(&self) -> std::path::PathBuf {
        std::path::PathBuf::from("/nowhere")
    }

    fn interim_result(&self, answers: &Answers) -> String {
        format!("STANDING {}", answers.given.len())
    }

    fn explain(&self, faults: &Faults) -> String {
        format!("EXPLAINED {faults}")
    }

    fn today(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
    }
}
