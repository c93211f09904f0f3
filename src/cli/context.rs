//! Builds the context of a command: the only place that reads the clock and the environment.

use std::cell::Cell;
use std::env;
use std::ffi::OsString;
use std::io::{IsTerminal, stderr, stdin, stdout};
use std::path::PathBuf;
use std::time::SystemTime;

use cert_core::basics::clean::clean_line;
use cert_core::basics::dates::read_day;
use cert_core::basics::fault::FaultKind;
use cert_core::basics::text::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Warsaw;

use crate::cli::args::command::{Colors, Globals};
use crate::cli::peek;
use crate::cli::words;
use crate::cli::words::suggestion::GivenOptions;
use crate::ops::context::{Context, Places};
use crate::ops::error::{Error, Result};
use crate::ops::problem::UsageProblem;
use crate::ops::progress::ProgressLine;
use crate::ops::screen::Screen;
use crate::store::disk::watched::watch;

/// Reads the context of a command.
///
/// # Errors
/// Returns an error if a day cannot be read, or the environment asks for an unknown language.
pub fn read(globals: &Globals) -> Result<Context> {
    let lang = language(globals.lang.map(Lang::code));
    check_language(globals.lang)?;
    let as_of = globals.as_of.clone().or_else(|| variable("CERT_AS_OF"));
    let as_of = as_of.map(|day| read_day(&day)).transpose().map_err(Error::usage)?;
    let real_day = today();
    let (is_typed, can_ask) = (stdin().is_terminal(), stdin().is_terminal() && stderr().is_terminal());
    let (screen, places, today) =
        (screen(globals.color), places(globals.rubric.clone(), globals.register.clone()), as_of.unwrap_or(real_day));
    let words = words::with_options(lang, GivenOptions::typed(&places, variable("CERT_BY").is_some()));
    if stderr().is_terminal() && !globals.quiet {
        watch(ProgressLine::new(words::of(lang)));
    }
    Ok(Context {
        words,
        today,
        as_of,
        real_day,
        can_ask,
        is_typed,
        is_run_by_cargo: can_ask && variable("CARGO_PKG_NAME").is_some_and(|name| name == env!("CARGO_PKG_NAME")),
        screen,
        places,
        is_memory_lost: Cell::default(),
        is_quiet: globals.quiet,
    })
}

fn screen(color: Colors) -> Screen {
    Screen {
        is_terminal: stdout().is_terminal(),
        out_color: in_color(color, stdout().is_terminal()),
        err_color: in_color(color, stderr().is_terminal()),
        columns: variable("COLUMNS").and_then(|columns| columns.parse().ok()).unwrap_or(80),
    }
}

/// The paths to use, given the requested questionnaire and register.
pub fn places(rubric: Option<PathBuf>, register: Option<PathBuf>) -> Places {
    Places {
        rubric,
        is_register_named: register.is_some(),
        register: register.or_else(|| variable("CERT_REGISTER").map(PathBuf::from)),
        home: env::home_dir().filter(|home| home.is_absolute()),
        config: folder("XDG_CONFIG_HOME", "APPDATA", ".config"),
        state: folder("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state"),
        data: folder("XDG_DATA_HOME", "LOCALAPPDATA", ".local/share"),
        password_file: variable("CERT_KEY_PASSWORD_FILE").map(PathBuf::from),
    }
}

/// The paths to use for an unfinished command line.
pub fn typed(args: &[OsString]) -> Places {
    let path = |name: &str| peek::option(args, name).map(PathBuf::from);
    places(path("--rubric"), path("--register"))
}

/// The language: requested, or from `CERT_LANG`, or of the locale, or else Polish.
pub fn language(asked: Option<&str>) -> Lang {
    let variable = variable("CERT_LANG");
    let locale = sys_locale::get_locale();
    asked
        .and_then(known)
        .or_else(|| variable.as_deref().and_then(known))
        .or_else(|| locale.as_deref().and_then(known))
        .unwrap_or(Lang::Pl)
}

// The language of `pl`, and of `pl_PL.UTF-8`.
fn known(name: &str) -> Option<Lang> {
    name.get(..2).and_then(Lang::from_code)
}

// Only a locale may name another language: it is not chosen for this program.
fn check_language(asked: Option<Lang>) -> Result<()> {
    let set = variable("CERT_LANG").filter(|set| asked.is_none() && known(set).is_none());
    set.map_or(Ok(()), |set| Err(Error::usage(FaultKind::from(UsageProblem::NoLanguage { found: clean_line(&set) }))))
}

#[allow(clippy::disallowed_methods, reason = "the only place that reads the environment")]
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

// A folder of the user, by the convention of the system.
fn folder(xdg: &str, windows: &str, home: &str) -> PathBuf {
    let of_system = if cfg!(windows) { variable(windows).map(PathBuf::from) } else { None };
    let at_home = || env::home_dir().unwrap_or_default().join(home);
    // A relative path would depend on the working directory; the XDG specification ignores it too.
    let asked = variable(xdg).map(PathBuf::from).filter(|folder| folder.is_absolute());
    asked.or(of_system).unwrap_or_else(at_home).join("cert")
}

fn in_color(asked: Colors, is_terminal: bool) -> bool {
    match asked {
        Colors::Always => true,
        Colors::Never => false,
        Colors::Auto if variable("NO_COLOR").is_some() => false,
        Colors::Auto => ["FORCE_COLOR", "CLICOLOR_FORCE"].into_iter().any(is_on) || is_terminal && is_colored(),
    }
}

fn is_on(name: &str) -> bool {
    variable(name).is_some_and(|value| value != "0")
}

fn is_colored() -> bool {
    variable("CLICOLOR").is_none_or(|value| value != "0") && variable("TERM").is_none_or(|term| term != "dumb")
}

#[allow(clippy::disallowed_methods, reason = "the only place that reads the clock")]
fn today() -> NaiveDate {
    day_in_warsaw(SystemTime::now())
}

fn day_in_warsaw(now: SystemTime) -> NaiveDate {
    DateTime::<Utc>::from(now).with_timezone(&Warsaw).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_warsaw_whatever_the_clock() {
        for (utc, day) in [
            ("1970-01-01T00:00:00Z", "1970-01-01"),
            ("1969-12-31T23:30:00Z", "1970-01-01"),
            // Summer time ends on 25 October 2026, and begins on 28 March 2027.
            ("2026-10-24T21:59:59Z", "2026-10-24"),
            ("2026-10-24T22:00:00Z", "2026-10-25"),
            ("2026-10-25T22:59:59Z", "2026-10-25"),
            ("2026-10-25T23:00:00Z", "2026-10-26"),
            ("2027-03-27T22:59:59Z", "2027-03-27"),
            ("2027-03-27T23:00:00Z", "2027-03-28"),
            ("2027-03-28T21:59:59Z", "2027-03-28"),
            ("2027-03-28T22:00:00Z", "2027-03-29"),
            ("2050-07-01T22:30:00Z", "2050-07-02"),
            ("9999-12-31T22:59:59Z", "9999-12-31"),
        ] {
            let now = SystemTime::from(utc.parse::<DateTime<Utc>>().expect("a time"));
            assert_eq!(day_in_warsaw(now).to_string(), day, "{utc}");
        }
    }
}
