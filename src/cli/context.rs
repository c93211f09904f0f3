//! What surrounds a command, read once: the clock, the environment, the terminal. Nothing else reads them.

use std::env;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use cert_core::basics::dates::read_day;
use cert_core::basics::fault::Faults;
use cert_core::basics::text::Lang;
use cert_core::format::settings;
use cert_core::register::settings::Settings;
use cert_core::report::page::faults;
use cert_core::report::page::text::Look;
use cert_core::report::page::wrap::wrap_lines;
use cert_core::rubric::practice::Library;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;
use cert_core::words::Words;
use chrono::{DateTime, NaiveDate};
use chrono_tz::Europe::Warsaw;
use terminal_size::{Height, Width, terminal_size_of};

use crate::builtin;
use crate::cli::args::command::{Colors, Globals, Language};
use crate::cli::help::usage::Usage;
use crate::cli::words;
use crate::store::disk::read::no_register;
use crate::store::disk::read::read_bytes;
use crate::store::questionnaire;
use crate::store::register::load;

/// The widest that text is drawn; longer lines are hard to read.
const WIDEST: usize = 110;

/// What surrounds a command.
pub struct Context {
    /// The words.
    pub words: Words,
    /// The day, in Warsaw, or the one asked for.
    pub today: NaiveDate,
    /// Whether a person can be asked: stdin and stderr are a terminal.
    pub can_ask: bool,
    /// Whether lines are typed by a person who sees them.
    pub is_typed: bool,
    /// The day, in Warsaw, whatever was asked for.
    pub real_day: NaiveDate,
    as_of: Option<NaiveDate>,
    color: Colors,
    rubric: Option<PathBuf>,
    register: Option<PathBuf>,
    config: PathBuf,
    state: PathBuf,
    password_file: Option<PathBuf>,
}

impl Context {
    /// Reads what surrounds the command.
    ///
    /// # Errors
    /// A day that cannot be read.
    pub fn new(globals: &Globals) -> Result<Context> {
        let words = words::of(language(globals.lang.map(|lang| match lang {
            Language::Pl => "pl",
            Language::En => "en",
        })));
        let asked = globals.as_of.clone().or_else(|| variable("CERT_AS_OF"));
        let as_of = asked.map(|day| read_day(&day)).transpose().map_err(Usage::from)?;
        Ok(Context {
            words,
            today: as_of.unwrap_or_else(today),
            real_day: today(),
            is_typed: std::io::stdin().is_terminal(),
            can_ask: std::io::stdin().is_terminal() && std::io::stderr().is_terminal(),
            as_of,
            color: globals.color,
            rubric: globals.rubric.clone(),
            config: folder("XDG_CONFIG_HOME", "APPDATA", ".config"),
            state: folder("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state"),
            password_file: variable("CERT_KEY_PASSWORD_FILE").map(PathBuf::from),
            register: globals.register.clone().or_else(|| variable("CERT_REGISTER").map(PathBuf::from)),
        })
    }

    /// How stdout is drawn; a window may have been resized since the last time.
    pub fn out(&self) -> Look {
        let out = std::io::stdout();
        Look { width: columns(terminal_size_of(&out)), color: in_color(self.color, out.is_terminal()) }
    }

    /// How stderr is drawn.
    pub fn err(&self) -> Look {
        let err = std::io::stderr();
        Look { width: columns(terminal_size_of(&err)), color: in_color(self.color, err.is_terminal()) }
    }

    /// Says on stderr that the command behaves as on another day.
    ///
    /// # Errors
    /// stderr cannot be written.
    pub fn say_as_of(&self) -> Result<()> {
        if let Some(day) = self.as_of {
            self.note(&say!(self.words, "as-of", day = self.words.date(day)))?;
        }
        Ok(())
    }

    /// Says something on stderr, wrapped.
    ///
    /// # Errors
    /// stderr cannot be written.
    pub fn note(&self, text: &str) -> Result<()> {
        Ok(writeln!(std::io::stderr(), "{}", wrap_lines(text.trim_end(), self.err().width))?)
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
        match &self.rubric {
            Some(path) => questionnaire::rubric(path),
            None => builtin::rubric(),
        }
    }

    /// The practices beside the questionnaire asked for, or else the built-in ones, if it is of the same scheme.
    ///
    /// # Errors
    /// Every fault of the file.
    pub fn practices(&self, rubric: &Rubric) -> Result<Library, Faults> {
        let beside = self.rubric.as_ref().map(|path| path.with_file_name("practices.toml"));
        match beside.filter(|path| path.exists()) {
            Some(path) => questionnaire::practices(&path),
            None if self.rubric.is_none() || builtin::rubric()?.id == rubric.id => builtin::practices(),
            None => Ok(Library::default()),
        }
    }

    /// The bytes of the questionnaire.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn rubric_bytes(&self) -> Result<Vec<u8>, Faults> {
        match &self.rubric {
            Some(path) => read_bytes(path),
            None => Ok(builtin::rubric_bytes().to_vec()),
        }
    }

    /// The folder of the register: asked for, in `CERT_REGISTER`, or `certificates`.
    pub fn register(&self) -> &Path {
        self.register.as_deref().unwrap_or(Path::new("certificates"))
    }

    /// The register's settings; none where no register was asked for and none is there.
    ///
    /// # Errors
    /// Every fault of the file; no register where one was asked for.
    pub fn settings(&self) -> Result<Option<Settings>, Faults> {
        let is_there = self.register().join(settings::FILE).exists();
        match (is_there, &self.register) {
            (true, _) => load::read_settings(self.register()).map(Some),
            (false, None) => Ok(None),
            (false, Some(folder)) => Err(no_register(folder).into()),
        }
    }

    /// The folder of what belongs to the person: secret keys.
    pub fn config(&self) -> &Path {
        &self.config
    }

    /// The folder of what the program remembers.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// The file of the password of the secret key, if one was named.
    pub fn password_file(&self) -> Option<&Path> {
        self.password_file.as_deref()
    }

    /// The questionnaire's file, if one was asked for.
    pub fn rubric_path(&self) -> Option<&PathBuf> {
        self.rubric.as_ref()
    }
}

/// The language: asked for, in `CERT_LANG`, of the locale, Polish.
pub fn language(asked: Option<&str>) -> Lang {
    let known = |name: &str| match name.get(..2) {
        Some("pl") => Some(Lang::Pl),
        Some("en") => Some(Lang::En),
        _ => None,
    };
    let variable = variable("CERT_LANG");
    let locale = sys_locale::get_locale();
    asked
        .and_then(known)
        .or_else(|| variable.as_deref().and_then(known))
        .or_else(|| locale.as_deref().and_then(known))
        .unwrap_or(Lang::Pl)
}

#[allow(clippy::disallowed_methods, reason = "the only place that reads the environment")]
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

// A folder of one's own, as the system has it.
fn folder(xdg: &str, windows: &str, home: &str) -> PathBuf {
    let of_system = if cfg!(windows) { variable(windows).map(PathBuf::from) } else { None };
    let at_home = || env::home_dir().unwrap_or_default().join(home);
    // A relative one would lie wherever the program happens to run; the standard of these variables ignores it too.
    let asked = variable(xdg).map(PathBuf::from).filter(|folder| folder.is_absolute());
    asked.or(of_system).unwrap_or_else(at_home).join("cert")
}

fn columns(size: Option<(Width, Height)>) -> usize {
    let elsewhere = || variable("COLUMNS").and_then(|columns| columns.parse().ok()).unwrap_or(80);
    size.map_or_else(elsewhere, |(width, _)| usize::from(width.0)).clamp(20, WIDEST)
}

fn in_color(asked: Colors, is_terminal: bool) -> bool {
    match asked {
        Colors::Always => true,
        Colors::Never => false,
        Colors::Auto => {
            is_terminal && variable("NO_COLOR").is_none() && variable("TERM").is_none_or(|term| term != "dumb")
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "the only place that reads the clock")]
fn today() -> NaiveDate {
    let now = std::time::SystemTime::now();
    DateTime::<chrono::Utc>::from(now).with_timezone(&Warsaw).date_naive()
}
