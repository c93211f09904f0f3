//! What a dialogue needs done with the application: saving it, attaching files, its result so far.

use cert_core::application::answers::Answers;
use cert_core::application::evidence::EvidenceRef;
use cert_core::basics::fault::Faults;

/// An application found on disk, where a new one would be.
pub struct ExistingApplication {
    pub folder: String,
    pub answers: Answers,
}

/// What the dialogue needs done.
pub trait ApplicationStore {
    /// Saves everything answered so far; says where the first time.
    ///
    /// # Errors
    /// It could not be saved.
    fn save(&mut self, answers: &Answers) -> Result<Option<String>, Faults>;

    /// The application that is already kept where this one would be, if there is one, with its folder.
    ///
    /// # Errors
    /// It cannot be read.
    fn existing(&mut self, answers: &Answers) -> Result<Option<ExistingApplication>, Faults>;

    /// Goes on with the application that was [`ApplicationStore::existing`].
    fn go_on_with(&mut self, existing: ExistingApplication) -> Answers;

    /// Brings a file that a person named into the application.
    ///
    /// # Errors
    /// There is no such file, or it cannot be used.
    fn attach(&mut self, typed: &str) -> Result<EvidenceRef, Faults>;

    /// The name that the folder should have by now, where it is named after what has been corrected.
    fn better_name(&self, answers: &Answers) -> Option<String>;

    /// Gives the folder that name; says so.
    ///
    /// # Errors
    /// The system refuses.
    fn rename(&mut self, answers: &Answers) -> Result<String, Faults>;

    /// The folder whose files can be named.
    fn folder(&self) -> std::path::PathBuf;

    /// Where the answers stand now, in a line or two.
    fn interim_result(&self, answers: &Answers) -> String;

    /// Faults in words, for a person who can try again.
    fn explain(&self, faults: &Faults) -> String;

    /// The day, where the dialogue depends on it.
    fn today(&self) -> chrono::NaiveDate;
}
