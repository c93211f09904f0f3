//! The context of a command: the day, the words, the folders, the person. The command line fills it in once.

use std::cell::Cell;
use std::io::Write;
use std::path::{Path, PathBuf};

use cert_core::basics::fault::Faults;
use cert_core::format::answers::Versions;
use cert_core::format::settings;
use cert_core::register::settings::Settings;
use cert_core::report::page::faults;
use cert_core::report::page::text::Look;
use cert_core::report::page::wrap::wrap_lines;
use cert_core::rubric::practice::Library;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;
use cert_core::words::Words;
use chrono::NaiveDate;

use crate::builtin;
use crate::ops::error::Result;
use crate::ops::screen::Screen;
use crate::store::application::folder::Application;
use crate::store::disk::read::{is_there, no_register, read_bytes, shown};
use crate::store::disk::watched::make_room;
use crate::store::questionnaire;
use crate::store::register::load;

/// The context of a command.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Context {
    pub words: Words,
    /// The current day in Warsaw, or the requested one.
    pub today: NaiveDate,
    /// The requested day, if any.
    pub as_of: Option<NaiveDate>,
    /// The current day in Warsaw, whatever day was requested.
    pub real_day: NaiveDate,
    /// Whether a person can be asked: stdin and stderr are a terminal.
    pub can_ask: bool,
    /// Whether lines are typed by a person at a terminal, which echoes them.
    pub is_typed: bool,
    /// Whether a person runs it by `cargo run`, so that `cert` may not be on the path.
    pub is_run_by_cargo: bool,
    /// How text is drawn.
    pub screen: Screen,
    /// Where the files are.
    pub places: Places,
    /// Whether stderr carries only the reason for a failure.
    pub is_quiet: bool,
    /// Whether the person was already informed that nothing can be remembered.
    pub is_memory_lost: Cell<bool>,
}

/// The files and folders that a command reads and writes.
#[derive(Debug, Clone)]
pub struct Places {
    /// The requested questionnaire, if not the built-in one.
    pub rubric: Option<PathBuf>,
    /// The requested register.
    pub register: Option<PathBuf>,
    /// Whether the register was requested by an option, not by the environment.
    pub is_register_named: bool,
    /// The home folder, for which `~` stands.
    pub home: Option<PathBuf>,
    /// The folder of the user's configuration: secret keys.
    pub config: PathBuf,
    /// The folder of the program's state.
    pub state: PathBuf,
    /// The user's data folder, beside which shells look for completions.
    pub data: PathBuf,
    /// The file with the password of the secret key, if one was named.
    pub password_file: Option<PathBuf>,
}

impl Context {
    /// How stdout is drawn.
    pub fn out(&self) -> Look {
        self.screen.out()
    }

    /// How stderr is drawn.
    pub fn err(&self) -> Look {
        self.screen.err()
    }

    /// Prints a remark on stderr, wrapped.
    ///
    /// # Errors
    /// Returns an error if stderr cannot be written.
    pub fn note(&self, text: &str) -> Result<()> {
        if self.is_quiet {
            return Ok(());
        }
        let text = self.pasteable(text.trim_end());
        make_room();
        Ok(writeln!(std::io::stderr(), "{}", wrap_lines(&text, self.err().width))?)
    }

    // Adapts commands to paste for somebody who runs the program by `cargo run` only.
    fn pasteable(&self, text: &str) -> String {
        if self.is_run_by_cargo { text.replace("\n  cert ", "\n  cargo run --release -- ") } else { text.to_owned() }
    }

    /// Shows faults on stderr.
    ///
    /// # Errors
    /// Returns an error if stderr cannot be written.
    pub fn show_faults(&self, found: &Faults) -> Result<()> {
        make_room();
        Ok(write!(std::io::stderr(), "{}", faults::draw(&self.words, found, self.err()))?)
    }

    /// The requested questionnaire, or the built-in one.
    ///
    /// # Errors
    /// Returns every fault of the file.
    pub fn rubric(&self) -> Result<Rubric, Faults> {
        match &self.places.rubric {
            Some(path) => questionnaire::rubric(path),
            None => builtin::rubric(),
        }
    }

    /// The practices beside the requested questionnaire, or else the built-in ones if the scheme is the same.
    ///
    /// # Errors
    /// Returns every fault of the file.
    pub fn practices(&self, rubric: &Rubric) -> Result<Library, Faults> {
        match self.practices_beside() {
            Some(path) => questionnaire::practices(&path),
            None if self.is_of_built_in_scheme(rubric)? => builtin::practices(),
            None => Ok(Library::default()),
        }
    }

    /// The application at a path; reports parts that are not read.
    ///
    /// # Errors
    /// Returns every fault of its files.
    pub fn application(&self, path: &Path, rubric: &Rubric, versions: Versions) -> Result<Application, Faults> {
        let application = Application::open(path, rubric, versions)?;
        self.note_sent_review(path, application.sent_review());
        Ok(application)
    }

    /// The application at a path, or the answers on standard input, for commands that write nothing into it.
    ///
    /// # Errors
    /// Returns the errors of [`Context::application`].
    pub fn application_to_read(&self, path: &Path, rubric: &Rubric, versions: Versions) -> Result<Application, Faults> {
        let application = Application::open_to_read(path, rubric, versions)?;
        self.note_sent_review(path, application.sent_review());
        Ok(application)
    }

    /// Reports that the review in an archive is not read.
    pub fn note_sent_review(&self, path: &Path, review: Option<&str>) {
        let Some(review) = review else { return };
        // If stderr is closed, the result is as good without the remark.
        let _ = self.note(&say!(self.words, "sent-review", review = review, path = shown(path)));
    }

    /// The bytes of [`Context::practices`], if there are any.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn practices_bytes(&self, rubric: &Rubric) -> Result<Option<Vec<u8>>, Faults> {
        match self.practices_beside() {
            Some(path) => read_bytes(&path).map(Some),
            None => Ok(self.is_of_built_in_scheme(rubric)?.then(|| builtin::practices_bytes().to_vec())),
        }
    }

    fn practices_beside(&self) -> Option<PathBuf> {
        let beside = self.places.rubric.as_ref().map(|path| path.with_file_name("practices.toml"));
        beside.filter(|path| path.exists())
    }

    fn is_of_built_in_scheme(&self, rubric: &Rubric) -> Result<bool, Faults> {
        Ok(self.places.rubric.is_none() || builtin::rubric()?.id == rubric.id)
    }

    /// The bytes of the questionnaire.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn rubric_bytes(&self) -> Result<Vec<u8>, Faults> {
        match &self.places.rubric {
            Some(path) => read_bytes(path),
            None => Ok(builtin::rubric_bytes().to_vec()),
        }
    }

    /// The file of the requested questionnaire, if any.
    pub fn rubric_path(&self) -> Option<&PathBuf> {
        self.places.rubric.as_ref()
    }

    /// The folder of the register: the requested one, or `certificates`.
    pub fn register(&self) -> &Path {
        self.places.register.as_deref().unwrap_or(Path::new("certificates"))
    }

    /// The register's settings; none if no register was requested and none exists.
    ///
    /// # Errors
    /// Returns every fault of the file, or an error if the requested register does not exist.
    pub fn settings(&self) -> Result<Option<Settings>, Faults> {
        let is_there = is_there(&self.register().join(settings::FILE))?;
        match (is_there, &self.places.register) {
            (true, _) => load::read_settings(self.register()).map(Some),
            (false, None) => Ok(None),
            (false, Some(folder)) => Err(no_register(folder).into()),
        }
    }

    /// The folder of the program's state.
    pub fn state(&self) -> &Path {
        &self.places.state
    }
}
