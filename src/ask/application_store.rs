//! The dialogue's access to the application: saves it, attaches files, reports its result so far.

use cert_core::application::answers::Answers;
use cert_core::application::evidence::EvidenceRef;
use cert_core::basics::fault::Faults;

/// An existing application on disk, where a new one would be.
pub struct ExistingApplication {
    pub folder: String,
    pub answers: Answers,
}

/// Operations on the application that the dialogue needs.
pub trait ApplicationStore {
    /// Saves all answers so far; the first time, returns a text that says where.
    ///
    /// # Errors
    /// Returns an error if it cannot be saved.
    fn save(&mut self, answers: &Answers) -> Result<Option<String>, Faults>;

    /// The application that already exists where this one would be, if any, with its folder.
    ///
    /// # Errors
    /// Returns an error if it cannot be read.
    fn existing(&mut self, answers: &Answers) -> Result<Option<ExistingApplication>, Faults>;

    /// Continues the application returned by [`ApplicationStore::existing`].
    fn go_on_with(&mut self, existing: ExistingApplication) -> Answers;

    /// Copies a file named by the person into the application.
    ///
    /// # Errors
    /// Returns an error if there is no such file, or if it cannot be used.
    fn attach(&mut self, typed: &str) -> Result<EvidenceRef, Faults>;

    /// The name that the folder should have, if it was named after a field that has since been corrected.
    fn better_name(&self, answers: &Answers) -> Option<String>;

    /// Renames the folder to that name; returns a text that says so.
    ///
    /// # Errors
    /// Returns an error if the system refuses.
    fn rename(&mut self, answers: &Answers) -> Result<String, Faults>;

    /// The folder of the application, to which evidence paths are relative.
    fn folder(&self) -> std::path::PathBuf;

    /// The result so far, in a line or two.
    fn interim_result(&self, answers: &Answers) -> String;

    /// Faults as text, for a person who can try again.
    fn explain(&self, faults: &Faults) -> String;

    /// The current day.
    fn today(&self) -> chrono::NaiveDate;
}
