//! `cert pack`: an application as one ZIP to send.

use std::path::{Path, PathBuf};

use cert_core::report::assessment::notes;
use cert_core::rubric::rubric::Rubric;
use cert_core::say;

use crate::cli::args::assess::PackArgs;
use crate::cli::commands::application::unused;
use crate::ops::context::Context;
use crate::ops::error::{Result, after_writing};
use crate::ops::exit::Exit;
use crate::ops::screen::print;
use crate::store::application::folder::Application;
use crate::store::application::pack::Package;
use crate::store::disk::read::{quoted, shown};

/// Runs the command. Open questions are reported but refuse nothing: the sender decides.
///
/// # Errors
/// Returns an error if the application cannot be read, or if the archive exists or cannot be written.
pub fn run(context: &Context, args: &PackArgs) -> Result<Exit> {
    let rubric = context.rubric()?;
    let application = Application::open(&args.packed, &rubric, args.versions.allowed())?;
    let package = Package::of(&application)?;
    let output = match &args.output {
        Some(output) => output.clone(),
        None => beside(&application.folder)?,
    };
    package.write(&output)?;
    after_writing(said(context, &rubric, &application, &package, &output).map(|()| Exit::Yes))
}

// `zgloszenie/` → `zgloszenie.zip`
fn beside(folder: &Path) -> Result<PathBuf> {
    let named = if folder.file_name().is_some() { folder.to_owned() } else { folder.canonicalize()? };
    let mut name = named.file_name().unwrap_or("zgloszenie".as_ref()).to_owned();
    name.push(".zip");
    Ok(named.with_file_name(name))
}

fn said(context: &Context, rubric: &Rubric, application: &Application, package: &Package, output: &Path) -> Result<()> {
    let words = &context.words;
    let submission = application.submission(rubric, context.today);
    let (open, lack) = (submission.open_questions().len(), submission.what_lacks().code());
    let lost = notes::lost_files(words, submission);
    let is_whole = if lost.is_empty() && package.hidden.is_empty() { "yes" } else { "no" };
    let count = package.evidence.len();
    let mut lines = vec![say!(words, "pack-written", path = shown(output), count = count, whole = is_whole)];
    lines.extend(lost);
    if !package.hidden.is_empty() {
        lines.push(say!(words, "pack-hidden", files = package.hidden.join(", ")));
    }
    if open > 0 {
        let command = format!("cert score {}", quoted(&application.folder));
        lines.push(say!(words, "pack-open", count = open, lack = lack, command = command));
    }
    lines.push(words.pick(&rubric.apply).to_owned());
    print(cert_core::report::page::wrap::wrap_lines(&lines.join("\n"), context.out().width) + "\n")?;
    unused::name(context, application)
}
