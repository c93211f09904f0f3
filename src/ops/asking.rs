//! Asking a person: at a terminal or as plain lines, and what is said when the dialogue ends early.

use anyhow::Result;
use cert_core::basics::fault::{FaultKind, Faults};

use crate::ask::plain::Plain;
use crate::ask::terminal::Terminal;
use crate::ask::{Ask, Stop};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::ops::interrupt::Farewell;

/// How a dialogue ends.
pub enum End {
    /// Everything was asked, or the person had enough and wants the result.
    Done,
    /// It was stopped.
    Stopped(Exit),
}

/// Holds a dialogue with whoever is there.
///
/// # Errors
/// There is no terminal, and plain lines were not asked for: `command` is the one that asks for them. Something could
/// not be saved; then the farewell says how to go on.
pub fn hold(
    context: &Context,
    plain: bool,
    command: &str,
    farewell: &Farewell,
    dialogue: impl FnOnce(&mut dyn Ask) -> Result<(), Stop>,
) -> Result<End> {
    if !plain && !context.can_ask {
        return Err(Faults::from(FaultKind::NoTerminal { command: format!("{command} --plain") }).into());
    }
    farewell.listen();
    let ended = if plain {
        // stderr is not locked: whoever handles Ctrl-C speaks there too.
        let (input, output, echo) = (std::io::stdin().lock(), std::io::stderr(), !context.is_typed);
        dialogue(&mut Plain { input, output, words: &context.words, width: context.err().width, echo })
    } else {
        dialogue(&mut Terminal::new(&context.words, context.err().color))
    };
    let say_farewell = || context.note(&format!("\n{}", farewell.get()));
    match ended {
        Ok(()) => Ok(End::Done),
        Err(Stop::Interrupted) => say_farewell().map(|()| End::Stopped(Exit::Interrupted)),
        Err(Stop::Ended) => say_farewell().map(|()| End::Stopped(Exit::Open)),
        Err(Stop::Terminal(error)) => Err(error.into()),
        Err(Stop::Faults(faults)) => say_farewell().and_then(|()| Err(faults.into())),
    }
}
