//! The answer: to stdout, or to a file that is whole or not there.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::args::{Format, Showing};
use crate::cli::context::Context;
use crate::domain::fault::{FaultKind, Faults};
use crate::files::atomic;
use crate::files::read::{cannot_write, shown};
use crate::report::page::Page;
use crate::report::text::Look;
use crate::report::{markdown, text};
use crate::say;

/// Columns of a table in a file.
const FILE_WIDTH: usize = 100;

/// Draws the answer in the format asked for, and writes it where it was asked for.
///
/// # Errors
/// It cannot be written.
pub fn show(
    context: &Context,
    showing: &Showing,
    page: impl FnOnce() -> Page,
    json: impl FnOnce() -> serde_json::Result<String>,
) -> Result<()> {
    let output = showing.output.as_deref();
    let drawn = match showing.format {
        Format::Table => table(context, output, &page()),
        Format::Markdown => markdown::draw(&page()),
        Format::Json => json()?,
    };
    write(context, output, &drawn)
}

/// A page as text for stdout or a file.
pub fn table(context: &Context, output: Option<&Path>, page: &Page) -> String {
    let look = if output.is_some() { Look { width: FILE_WIDTH, color: false } } else { context.out() };
    text::draw(page, look)
}

/// Writes what is drawn to stdout or a file.
///
/// # Errors
/// It cannot be written.
pub fn write(context: &Context, output: Option<&Path>, drawn: &str) -> Result<()> {
    match output {
        None => print(drawn),
        Some(path) if path.as_os_str() == "-" => print(drawn),
        Some(path) => {
            atomic::write(&regular(path)?, drawn)?;
            context.note(&say!(context.words, "written-to", path = shown(path)))
        }
    }
}

// A link is followed to the file that it means; a device or a pipe is not replaced by a file.
fn regular(path: &Path) -> Result<PathBuf, Faults> {
    match path.canonicalize() {
        Ok(whole) if !whole.is_file() => Err(FaultKind::NotAFile { path: shown(path) }.into()),
        Ok(whole) => Ok(whole),
        Err(_) => Ok(path.to_owned()),
    }
}

/// Writes to stdout.
///
/// # Errors
/// stdout cannot be written.
pub fn print(text: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Whoever read it has read enough; `main` knows.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(error.into()),
        Err(error) => Err(Faults::from(cannot_write(Path::new("stdout"), &error)).into()),
        Ok(()) => Ok(()),
    }
}
