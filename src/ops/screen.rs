//! The two output streams: stdout for the answer, stderr for everything else.

use std::io::{ErrorKind, IsTerminal, Write};

use cert_core::report::page::text::Look;
use cert_core::report::page::wrap::WIDEST;
use terminal_size::{Height, Width, terminal_size_of};

use crate::ops::error::{Error, Result};
use crate::ops::process::is_stdout_closed;
use crate::store::disk::read::cannot_say;
use crate::store::disk::watched::make_room;

/// How text is drawn on the two streams.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    /// Whether stdout is a terminal.
    pub is_terminal: bool,
    /// Whether stdout is in colour.
    pub out_color: bool,
    /// Whether stderr is in colour.
    pub err_color: bool,
    /// The width in columns if there is no window to measure.
    pub columns: usize,
}

impl Screen {
    /// How stdout is drawn; measured each time, as the window may have been resized.
    pub fn out(&self) -> Look {
        Look { width: self.width(terminal_size_of(std::io::stdout())), color: self.out_color }
    }

    /// How stderr is drawn.
    pub fn err(&self) -> Look {
        Look { width: self.width(terminal_size_of(std::io::stderr())), color: self.err_color }
    }

    fn width(&self, window: Option<(Width, Height)>) -> usize {
        window.map_or(self.columns, |(width, _)| usize::from(width.0)).clamp(20, WIDEST)
    }
}

/// Writes to stdout.
///
/// # Errors
/// Returns [`Error::ReaderGone`] if nobody reads it any more, or an error if it cannot be written.
pub fn print(drawn: impl AsRef<[u8]>) -> Result<()> {
    let mut out = std::io::stdout().lock();
    if out.is_terminal() {
        make_room();
    }
    let written = match is_stdout_closed() {
        true => Err(ErrorKind::NotConnected.into()),
        false => out.write_all(drawn.as_ref()).and_then(|()| out.flush()),
    };
    written.map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Error::ReaderGone,
        _ => Error::failed(cannot_say("stdout", &error)),
    })
}
