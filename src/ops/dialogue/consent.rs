//! Asks once before an irreversible write.

use cert_core::basics::fault::FaultKind;
use cert_core::report::page::blocks::Page;
use cert_core::report::page::text;
use cert_core::say;

use crate::ask::interview::menu::option;
use crate::ask::{Chosen, Menu, Reply};
use crate::ops::context::Context;
use crate::ops::dialogue::asking;
use crate::ops::dialogue::interrupt::StopMessage;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;
use crate::ops::screen::print;

/// Whether to ask before writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// Ask the person.
    Ask,
    /// Consent was given beforehand.
    Given,
    /// Write nothing; show what would be written.
    DryRun,
}

/// Shows what would be written, and asks once.
///
/// # Errors
/// Returns an error if nothing is to be written (a dry run, or the person said no), or if there is no terminal and
/// consent was not given.
pub fn confirm(context: &Context, consent: Consent, page: &Page, question: String) -> Result<()> {
    match consent {
        Consent::Given => Ok(()),
        Consent::Ask if context.can_ask => ask(context, page, question),
        Consent::Ask => Err(Error::failed(FaultKind::from(UsageProblem::ConfirmationNeeded {}))),
        Consent::DryRun => {
            print(text::draw(page, context.out()))?;
            nothing_written(context, Exit::Yes)
        }
    }
}

fn ask(context: &Context, page: &Page, question: String) -> Result<()> {
    let words = &context.words;
    let options = [say!(words, "option-write"), say!(words, "option-do-not-write")];
    match choose(context, &text::draw(page, context.err()), question, options)? {
        true => Ok(()),
        false => nothing_written(context, Exit::No),
    }
}

/// Shows a text and asks for one of two options; returns whether the first was chosen. The cursor starts on the second,
/// so an irreversible option is never preselected.
///
/// # Errors
/// Returns an error if the person stops.
pub fn choose(context: &Context, shown: &str, question: String, [yes, no]: [String; 2]) -> Result<bool> {
    let message = StopMessage::default();
    message.set(say!(context.words, "nothing-written"));
    let mut answer = None;
    let words = &context.words;
    let options = vec![option(yes, &say!(words, "key-yes")), option(no, &say!(words, "key-no"))];
    let menu = Menu { title: question, options, start: Some(1) };
    asking::hold(context, false, "", &message, |ask| {
        ask.show(&format!("{}\n", shown.trim_end())).and_then(|()| ask.choose(&menu)).map(|reply| answer = Some(reply))
    })?;
    Ok(answer == Some(Reply::Given(Chosen::Option(0))))
}

fn nothing_written(context: &Context, exit: Exit) -> Result<()> {
    context.note(&say!(context.words, "nothing-written"))?;
    Err(Error::Stopped(exit))
}
