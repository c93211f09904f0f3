//! Lists files that no answer uses any more, and removes them.

use cert_core::say;

use crate::ask::interview::menu::option;
use crate::ask::{Chosen, Menu, Reply};
use crate::cli::args::assess::AssessArgs;
use crate::cli::words::suggestion::GivenOptions;
use crate::ops::context::Context;
use crate::ops::dialogue::asking;
use crate::ops::dialogue::interrupt::StopMessage;
use crate::ops::error::Result;
use crate::store::application::folder::Application;
use crate::store::disk::read::quoted;

/// The number of files to name; the rest is only counted.
const NAMED: usize = 20;

/// Names the files that no answer uses, and the command that removes them.
///
/// # Errors
/// Returns an error if the folder cannot be read.
pub fn name(context: &Context, application: &Application) -> Result<()> {
    let files = application.unused_files()?;
    if files.is_empty() {
        return Ok(());
    }
    let (path, rubric) = (quoted(&application.folder), GivenOptions::new(&context.places).rubric);
    let command = format!("cert assess {path} --remove-unused{rubric}");
    context.note(&format!("\n{}\n{}", said(context, &files), say!(context.words, "unused-command", command = command)))
}

/// Removes the files if that was asked for, or if the person agrees; only names them if nobody can be asked.
///
/// # Errors
/// Returns an error if the folder cannot be read, a file cannot be removed, or the person stops.
pub fn offer(context: &Context, args: &AssessArgs, application: &Application) -> Result<()> {
    let files = application.unused_files()?;
    if files.is_empty() {
        return Ok(());
    }
    if !args.remove_unused && !context.can_ask {
        return name(context, application);
    }
    if args.remove_unused || ask(context, args, &said(context, &files))? {
        application.remove_unused(&files)?;
        context.note(&say!(context.words, "unused-removed", count = files.len(), files = list(&files)))?;
    }
    Ok(())
}

fn ask(context: &Context, args: &AssessArgs, shown: &str) -> Result<bool> {
    let words = &context.words;
    let message = StopMessage::default();
    message.set(say!(words, "unused-left"));
    let options = vec![
        option(say!(words, "option-remove"), &say!(words, "key-yes")),
        option(say!(words, "option-do-not-remove"), &say!(words, "key-no")),
    ];
    let menu = Menu { title: say!(words, "ask-remove-unused"), options, start: Some(1) };
    let mut answer = None;
    asking::hold(context, args.plain, "", &message, |ask| {
        ask.show(&format!("\n{shown}")).and_then(|()| ask.choose(&menu)).map(|reply| answer = Some(reply))
    })?;
    Ok(answer == Some(Reply::Given(Chosen::Option(0))))
}

fn said(context: &Context, files: &[String]) -> String {
    say!(context.words, "unused-files", count = files.len(), files = list(files))
}

fn list(files: &[String]) -> String {
    let more = if files.len() > NAMED { ", …" } else { "" };
    files.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ") + more
}
