//! What surrounds a command: the day, the words, the folders, the person. The command line fills it in once.

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
use crate::store::questionnaire;
use crate::store::register::load;

/// What surrounds a command.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Context {
    pub words: Words,
    /// The day, in Warsaw, or the one asked for.
    pub today: NaiveDate,
    /// The day asked for, if one was.
    pub as_of: Option<NaiveDate>,
    /// The day, in Warsaw, whatever was asked for.
    pub real_day: NaiveDate,
    /// Whether a person can be asked: stdin and stderr are a terminal.
    pub can_ask: bool,
    /// Whether lines are typed by a person who sees them.
    pub is_typed: bool,
    /// Whether a person runs it by `cargo run`, and `cert` by itself is perhaps no command.
    pub is_run_by_cargo: bool,
    /// How text is drawn.
    pub screen: Screen,
    /// Where everything lies.
    pub places: Places,
    /// Whether nothing is said on stderr but why something could not be done.
    pub is_quiet: bool,
    /// Whether it was said that nothing can be remembered, which is said once.
    pub is_memory_lost: Cell<bool>,
}

/// Where the files lie that a command reads and writes.
#[derive(Debug, Clone)]
pub struct Places {
    /// The questionnaire that was asked for, if not the built-in one.
    pub rubric: Option<PathBuf>,
    /// The register that was asked for.
    pub register: Option<PathBuf>,
    /// Whether an option asked for it, and not the environment.
    pub is_register_named: bool,
    /// The home of the person, which `~` stands for.
    pub home: Option<PathBuf>,
    /// The folder of what belongs to the person: secret keys.
    pub config: PathBuf,
    /// The folder of what the program remembers.
    pub state: PathBuf,
    /// The folder beside which shells look for completions.
    pub data: PathBuf,
    /// The file of the password of the secret key, if one was named.
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

    /// Says something on stderr, wrapped.
    ///
    /// # Errors
    /// stderr cannot be written.
    pub fn note(&self, text: &str) -> Result<()> {
        if self.is_quiet {
            return Ok(());
        }
        let text = self.pasteable(text.trim_end());
        Ok(writeln!(std::io::stderr(), "{}", wrap_lines(&text, self.err().width))?)
    }

    // Commands to paste, for somebody who has the program as `cargo run` alone.
    fn pasteable(&self, text: &str) -> String {
        if self.is_run_by_cargo { text.replace("\n  cert ", "\n  cargo run --release -- ") } else { text.to_owned() }
    }

    /// Shows faults on stderr.
    ///
    /// # Errors
    /// stderr cannot be written.
    pub fn show_faults(&self, found: &Faults) -> Result<()> {
        Ok(write!(std::io::stderr(), "{}", faults::draw(&self.words, found, self.err()))?)
    }

    /// The questionnaire asked for, or the built-in one.
    ///
    /// # Errors
    /// Every fault of the file.
    pub fn rubric(&self) -> Result<Rubric, Faults> {
        match &self.places.rubric {
            Some(path) => questionnaire::rubric(path),
            None => builtin::rubric(),
        }
    }

    /// The practices beside the questionnaire asked for, or else the built-in ones, if it is of the same scheme.
    ///
    /// # Errors
    /// Every fault of the file.
    pub fn practices(&self, rubric: &Rubric) -> Result<Library, Faults> {
        match self.practices_beside() {
            Some(path) => questionnaire::practices(&path),
            None if self.is_of_built_in_scheme(rubric)? => builtin::practices(),
            None => Ok(Library::default()),
        }
    }

    /// The application at a path; what of it is not read is said.
    ///
    /// # Errors
    /// Every fault of its files.
    pub fn application(&self, path: &Path, rubric: &Rubric, versions: Versions) -> Result<Application, Faults> {
        let application = Application::open(path, rubric, versions)?;
        self.note_sent_review(path, application.sent_review());
        Ok(application)
    }

    /// The application at a path, or the answers on standard input where nothing is written into it.
    ///
    /// # Errors
    /// As [`Context::application`].
    pub fn application_to_read(&self, path: &Path, rubric: &Rubric, versions: Versions) -> Result<Application, Faults> {
        let application = Application::open_to_read(path, rubric, versions)?;
        self.note_sent_review(path, application.sent_review());
        Ok(application)
    }

    /// Says that a review in an archive is not read.
    pub fn note_sent_review(&self, path: &Path, review: Option<&str>) {
        let Some(review) = review else { return };
        // Where stderr is gone, the result without it says as much.
        let _ = self.note(&say!(self.words, "sent-review", review = review, path = shown(path)));
    }

    /// The bytes of the practices of [`Context::practices`], if there are some.
    ///
    /// # Errors
    /// The file cannot be read.
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
    /// The file cannot be read.
    pub fn rubric_bytes(&self) -> Result<Vec<u8>, Faults> {
        match &self.places.rubric {
            Some(path) => read_bytes(path),
            None => Ok(builtin::rubric_bytes().to_vec()),
        }
    }

    /// The questionnaire's file, if one was asked for.
    pub fn rubric_path(&self) -> Option<&PathBuf> {
        self.places.rubric.as_ref()
    }

    /// The folder of the register: the one asked for, or `certificates`.
    pub fn register(&self) -> &Path {
        self.places.register.as_deref().unwrap_or(Path::new("certificates"))
    }

    /// The register's settings; none where no register was asked for and none is there.
    ///
    /// # Errors
    /// Every fault of the file; no register where one was asked for.
    pub fn settings(&self) -> Result<Option<Settings>, Faults> {
        let is_there = is_there(&self.register().join(settings::FILE))?;
        match (is_there, &self.places.register) {
            (true, _) => load::read_settings(self.register()).map(Some),
            (false, None) => Ok(None),
            (false, Some(folder)) => Err(no_register(folder).into()),
        }
    }

    /// The folder of what the program remembers.
    pub fn state(&self) -> &Path {
        &self.places.state
    }
}
