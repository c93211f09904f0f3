//! Writes an answer to stdout, or to a file that is replaced whole or not at all.

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
use crate::store::disk::atomic::PartialFile;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::{cannot_write, is_there, shown};

/// The list of files in a register or a dossier.
const LIST: &str = "sha256sums";

/// How many bytes are written at once.
const AT_ONCE: usize = 64 * 1024;

/// Columns of a table in a file.
const FILE_WIDTH: usize = 100;

/// Draws the answer in the requested format, and writes it to the requested place.
///
/// # Errors
/// Returns an error if it cannot be written.
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
/// Returns an error if it cannot be written.
pub fn page(context: &Context, page: &Page) -> Result<()> {
    print(text::draw(page, context.out()))
}

/// Writes drawn output to stdout or a file.
///
/// # Errors
/// Returns an error if it cannot be written.
pub fn write(context: &Context, output: Option<&Path>, drawn: impl AsRef<[u8]>) -> Result<()> {
    let mut stream = Stream::new(context, output);
    stream.add(drawn.as_ref())?;
    stream.done()
}

/// Writes output as it is drawn, so that it is never all in memory.
///
/// # Errors
/// Returns an error if it cannot be written.
pub fn write_each(context: &Context, output: Option<&Path>, pieces: impl Iterator<Item = String>) -> Result<()> {
    let (mut stream, mut drawn) = (Stream::new(context, output), String::new());
    for piece in pieces {
        drawn += &piece;
        if drawn.len() > AT_ONCE {
            stream.add(drawn.as_bytes())?;
            drawn.clear();
        }
    }
    stream.add(drawn.as_bytes())?;
    stream.done()
}

/// A long answer that is written piece by piece, to stdout or a file.
pub struct Stream<'c> {
    context: &'c Context,
    output: Option<&'c Path>,
    // The destination, opened with the first piece.
    to: Option<Destination>,
}

enum Destination {
    File(PartialFile),
    Device(File),
}

impl<'c> Stream<'c> {
    /// An answer with nothing written yet.
    pub fn new(context: &'c Context, output: Option<&'c Path>) -> Stream<'c> {
        Stream { context, output: output.filter(|path| path.as_os_str() != "-"), to: None }
    }

    /// Writes the next piece.
    ///
    /// # Errors
    /// Returns an error if it cannot be written.
    pub fn add(&mut self, drawn: &[u8]) -> Result<()> {
        let Some(path) = self.output else { return print(drawn) };
        let to = self.to.take().map_or_else(|| open(path), Ok)?;
        match self.to.insert(to) {
            Destination::File(file) => file.add(drawn)?,
            Destination::Device(file) => write_to(path, file, drawn)?,
        }
        Ok(())
    }

    /// Moves the finished file into place, and says where it is.
    ///
    /// # Errors
    /// Returns an error if it cannot be written.
    pub fn done(self) -> Result<()> {
        let (Some(path), Some(to)) = (self.output, self.to) else { return Ok(()) };
        // The destination of a device or a pipe is known to the caller.
        let Destination::File(file) = to else { return Ok(()) };
        file.done()?;
        self.context.note(&say!(self.context.words, "written-to", path = shown(path)))
    }
}

fn open(path: &Path) -> Result<Destination, Faults> {
    Ok(match target(path)? {
        Target::File(whole) => Destination::File(PartialFile::new(whole)?),
        Target::Stream => {
            let file = File::options().write(true).open(path).map_err(|error| cannot_write(path, &error))?;
            Destination::Device(file)
        }
    })
}

fn write_to(path: &Path, file: &mut File, bytes: &[u8]) -> Result<(), Faults> {
    file.write_all(bytes).or_else(|error| match error.kind() {
        // The reader has seen enough, as with stdout.
        io::ErrorKind::BrokenPipe => Ok(()),
        _ => Err(cannot_write(path, &error).into()),
    })
}

/// Checks that an answer can be written to its destination, before anything irreversible is done.
///
/// # Errors
/// Returns an error if it cannot.
pub fn check(output: Option<&Path>) -> Result<(), Faults> {
    let Some(path) = output.filter(|path| path.as_os_str() != "-") else { return Ok(()) };
    let Target::File(path) = target(path)? else { return Ok(()) };
    atomic::check_writable(atomic::folder_of(&path)).map_err(|error| cannot_write(&path, &error).into())
}

/// Checks that a page may be written under its default name, where it may replace only an earlier page.
///
/// # Errors
/// Returns an error if another file is there; `command` gives the page another name.
pub fn check_own(path: &Path, generator: &str, command: &str) -> Result<(), Faults> {
    // A file that is not text is not ours.
    let is_ours = || std::fs::read_to_string(path).is_ok_and(|page| page.contains(generator));
    if is_there(path)? && !is_ours() {
        return Err(UsageProblem::NotOwnPage { path: shown(path), command: command.to_owned() }.into());
    }
    Ok(())
}

// The destination of an answer: a file that is replaced whole, or a device or pipe, which stays as it is.
enum Target {
    File(PathBuf),
    Stream,
}

// Follows a link to its file; refuses files that may contain answers, verdicts or certificates.
fn target(path: &Path) -> Result<Target, Faults> {
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let name = whole.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    if [".toml", ".minisig", LIST].iter().any(|end| name.ends_with(end)) {
        return Err(UsageProblem::NotForOutput { path: shown(path) }.into());
    }
    // The target of a link to a pipe has no path, but can be examined.
    match path.metadata() {
        Ok(found) if found.is_file() => Ok(Target::File(whole)),
        Ok(found) if !found.is_dir() => Ok(Target::Stream),
        Err(_) if !path.is_symlink() => Ok(Target::File(whole)),
        _ => Err(FileProblem::NotAFile { path: shown(path) }.into()),
    }
}
