//! The answer: to stdout, or to a file that is whole or not there.

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
use crate::store::disk::read::{cannot_write, shown};

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
            atomic::write_bytes(&regular(path)?, drawn.as_ref())?;
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
    let path = regular(path)?;
    atomic::check_writable(atomic::folder_of(&path)).map_err(|error| cannot_write(&path, &error).into())
}

// A link is followed to the file that it means; a device or a pipe is not replaced by a file, nor is a file in which
// answers, verdicts or certificates may stand.
fn regular(path: &Path) -> Result<PathBuf, Faults> {
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let name = whole.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    if [".toml", ".minisig", LIST].iter().any(|end| name.ends_with(end)) {
        return Err(UsageProblem::NotForOutput { path: shown(path) }.into());
    }
    match path.canonicalize() {
        Ok(whole) if !whole.is_file() => Err(FileProblem::NotAFile { path: shown(path) }.into()),
        Ok(whole) => Ok(whole),
        Err(_) => Ok(path.to_owned()),
    }
}
