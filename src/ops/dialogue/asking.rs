//! Asks a person, at a terminal or in plain lines, and explains how to resume if the dialogue ends early.

use cert_core::basics::fault::FaultKind;
use cert_core::say;

use crate::ask::plain::{Piped, Plain, TypedLines};
use crate::ask::terminal::Terminal;
use crate::ask::{Ask, Stop};
use crate::ops::context::Context;
use crate::ops::dialogue::interrupt::StopMessage;
use crate::ops::dialogue::keyboard::CookedTerminal;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;

/// Holds a dialogue with the person present.
///
/// # Errors
/// Returns an error if there is no terminal and plain lines were not requested (`command` is the one to request them),
/// if the person stops, or if something cannot be saved; in the last two cases the message says how to resume.
pub fn hold(
    context: &Context,
    plain: bool,
    command: &str,
    message: &StopMessage,
    dialogue: impl FnOnce(&mut dyn Ask) -> Result<(), Stop>,
) -> Result<()> {
    if !plain && !context.can_ask {
        return Err(Error::failed(FaultKind::from(UsageProblem::NoTerminal { command: format!("{command} --plain") })));
    }
    message.show_on_interrupt(plain);
    let ended = if plain {
        // stderr is not locked, because the Ctrl-C handler writes there too.
        let (input, output, echo) = (std::io::stdin().lock(), std::io::stderr(), !context.is_typed);
        let typed: &dyn TypedLines = if context.is_typed { &CookedTerminal } else { &Piped };
        dialogue(&mut Plain { input, output, words: &context.words, width: context.err().width, echo, typed })
    } else {
        dialogue(&mut Terminal::new(&context.words, context.err().color))
    };
    let error = match ended {
        Ok(()) => return Ok(()),
        Err(Stop::Interrupted) => Error::Stopped(Exit::Interrupted),
        Err(Stop::Ended) => Error::Stopped(Exit::Open),
        // The stop message, which says that everything is saved, would be untrue here.
        Err(Stop::Unsaved(place, faults)) => {
            if !place.is_empty() {
                context.note(&format!("\n{}", say!(context.words, "stopped-unsaved", place = place)))?;
            }
            return Err(faults.into());
        }
        Err(Stop::Faults(faults)) => faults.into(),
        Err(Stop::Terminal(error)) => return Err(error.into()),
    };
    context.note(&format!("\n{}", message.get()))?;
    Err(error)
}
