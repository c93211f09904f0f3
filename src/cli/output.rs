//! The answer: to stdout, or to a file that is whole or not there.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use cert_core::basics::fault::Faults;
use cert_core::report::page::blocks::Page;
use cert_core::report::page::markdown;
use cert_core::report::page::text;
use cert_core::report::page::text::Look;
use cert_core::say;

use crate::cli::args::common::{Format, ShowingArgs};
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::problem::UsageProblem;
use crate::ops::screen::print;
use crate::store::disk::atomic;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{cannot_write, is_there, shown};

/// The list of files in a register or a dossier.
const LIST: &str = "sha256sums";

/// Columns of a table in a file.
const FILE_WIDTH: usize = 100;

/// Draws the answer in the format asked for, and writes it where it was asked for.
///
/// # Errors
/// It cannot be written.
pub fn show(
    context: &Context,
    showing: &ShowingArgs,
    page: impl FnOnce() -> Page,
    json: impl FnOnce() -> String,
) -> Result<()> {
    let output = showing.output.as_deref();
    let drawn = match showing.format {
        Format::Table => table(context, output, &page()),
        Format::Markdown => markdown::draw(&page()),
        Format::Json => json(),
    };
    write(context, output, &drawn)
}

/// A page as text for stdout or a file.
pub fn table(context: &Context, output: Option<&Path>, page: &Page) -> String {
    let look = if output.is_some() { Look { width: FILE_WIDTH, color: false } } else { context.out() };
    text::draw(page, look)
}

/// Writes a page to stdout as text.
///
/// # Errors
/// It cannot be written.
pub fn page(context: &Context, page: &Page) -> Result<()> {
    print(text::draw(page, context.out()))
}

/// Writes what is drawn to stdout or a file.
///
/// # Errors
/// It cannot be written.
pub fn write(context: &Context, output: Option<&Path>, drawn: impl AsRef<[u8]>) -> Result<()> {
    match output {
        None => print(drawn),
        Some(path) if path.as_os_str() == "-" => print(drawn),
        Some(path) => {
            match target(path)? {
                Target::File(whole) => atomic::write_bytes(&whole, drawn.as_ref())?,
                // Whoever passes it on, or throws it away, knows where it went.
                Target::Stream => return Ok(stream(path, drawn.as_ref())?),
            }
            context.note(&say!(context.words, "written-to", path = shown(path)))
        }
    }
}

/// Whether an answer could be written where it is to go, before something is done that cannot be undone.
///
/// # Errors
/// It could not.
pub fn check(output: Option<&Path>) -> Result<(), Faults> {
    let Some(path) = output.filter(|path| path.as_os_str() != "-") else { return Ok(()) };
    let Target::File(path) = target(path)? else { return Ok(()) };
    atomic::check_writable(atomic::folder_of(&path)).map_err(|error| cannot_write(&path, &error).into())
}

/// Whether a page may be written under a name that nobody typed: an earlier one is replaced there, and nothing else.
///
/// # Errors
/// Something else lies there; the command is one that gives the page another name.
pub fn check_own(path: &Path, generator: &str, command: &str) -> Result<(), Faults> {
    // What cannot be read as text is none of ours.
    let is_ours = || std::fs::read_to_string(path).is_ok_and(|page| page.contains(generator));
    if is_there(path)? && !is_ours() {
        return Err(UsageProblem::NotOwnPage { path: shown(path), command: command.to_owned() }.into());
    }
    Ok(())
}

// Where an answer goes: to a file that is replaced whole, or through a device or a pipe, which stays what it is.
enum Target {
    File(PathBuf),
    Stream,
}

// A link is followed to the file that it means; a file in which answers, verdicts or certificates may stand is none.
fn target(path: &Path) -> Result<Target, Faults> {
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let name = whole.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    if [".toml", ".minisig", LIST].iter().any(|end| name.ends_with(end)) {
        return Err(UsageProblem::NotForOutput { path: shown(path) }.into());
    }
    // What a link to a pipe means has no path, but can be looked at.
    match path.metadata() {
        Ok(found) if found.is_file() => Ok(Target::File(whole)),
        Ok(found) if !found.is_dir() => Ok(Target::Stream),
        Err(_) if !path.is_symlink() => Ok(Target::File(whole)),
        _ => Err(FileProblem::NotAFile { path: shown(path) }.into()),
    }
}

fn stream(path: &Path, bytes: &[u8]) -> Result<(), Faults> {
    let failed = |error: io::Error| match error.kind() {
        // Who reads has seen enough, as with stdout.
        io::ErrorKind::BrokenPipe => Ok(()),
        _ => Err(Faults::from(cannot_write(path, &error))),
    };
    let write = || File::options().write(true).open(path)?.write_all(bytes);
    write().or_else(failed)
}
