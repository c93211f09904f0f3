//! `cert man`: the manual page of the program or of one command, or all pages as files.

use std::fs;
use std::path::Path;

use cert_core::basics::text::Lang;
use cert_core::say;
use cert_core::words::Words;
use clap::{Command, CommandFactory};

use crate::cli::args::command::Cli;
use crate::cli::args::help::ManArgs;
use crate::cli::help::help::find;
use crate::cli::help::localize::localize;
use crate::cli::help::manual_page::ManualPage;
use crate::cli::words;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::screen::print;
use crate::store::disk::atomic;
use crate::store::disk::read::{cannot_write, shown};

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no such command, or the page cannot be written.
pub fn run(context: &Context, args: &ManArgs) -> Result<Exit> {
    if let Some(folder) = &args.all_pages {
        all(context, folder)?;
        return Ok(Exit::Yes);
    }
    let command = find(localize(Cli::command(), &context.words), &args.command)?;
    print(page(context, &context.words, &command))?;
    Ok(Exit::Yes)
}

// `man` looks for English first; every other language has its own folder.
fn all(context: &Context, folder: &Path) -> Result<()> {
    for (lang, section) in [(Lang::En, "man1"), (Lang::Pl, "pl/man1")] {
        let (words, section) = (words::of(lang), folder.join(section));
        fs::create_dir_all(&section).map_err(|error| Error::failed(cannot_write(&section, &error)))?;
        write(context, &words, &section, &localize(Cli::command(), &words))?;
    }
    context.note(&say!(context.words, "manual-written", folder = shown(folder)))
}

fn write(context: &Context, words: &Words, section: &Path, command: &Command) -> Result<()> {
    let name = ManualPage::name(command);
    atomic::write_bytes(&section.join(format!("{name}.1")), page(context, words, command).as_bytes())?;
    command.get_subcommands().try_for_each(|sub| write(context, words, section, sub))
}

fn page(context: &Context, words: &Words, command: &Command) -> String {
    ManualPage { words, command, day: context.real_day }.draw()
}
