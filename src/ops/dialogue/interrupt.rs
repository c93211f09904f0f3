//! Ctrl-C outside a prompt, or the end of the session: all answers are on disk, so it says how to resume, and exits
//! with 130.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use cert_core::report::page::wrap::wrap_lines;

use crate::ops::exit::Exit;

/// The message if the dialogue is stopped.
#[derive(Debug, Clone, Default)]
pub struct StopMessage(Arc<Mutex<String>>);

impl StopMessage {
    /// Replaces the message.
    pub fn set(&self, text: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = text;
    }

    /// Returns the message.
    pub fn get(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Prints the message when the system signals Ctrl-C, and ends the program. Saving is atomic, so any moment will
    /// do. Plain lines stay plain: they may go into a pipe.
    pub fn show_on_interrupt(&self, plain: bool) {
        let message = self.clone();
        // If no handler can be set, the system ends the program as usual.
        let _ = ctrlc::set_handler(move || {
            // A prompt may be open, so the terminal is restored.
            if !plain {
                let _ = crossterm::terminal::disable_raw_mode();
                let _ = crossterm::execute!(
                    std::io::stderr(),
                    crossterm::event::DisableBracketedPaste,
                    crossterm::terminal::Clear(crossterm::terminal::ClearType::FromCursorDown),
                    crossterm::cursor::Show,
                );
            }
            let width =
                terminal_size::terminal_size_of(std::io::stderr()).map_or(80, |(width, _)| usize::from(width.0));
            let _ = writeln!(std::io::stderr(), "\n{}", wrap_lines(&message.get(), width));
            std::process::exit(i32::from(Exit::Interrupted.code()));
        });
    }
}
