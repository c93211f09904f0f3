//! Progress, shown once something takes long.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use cert_core::say;
use cert_core::words::Words;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::store::disk::watched::{Watcher, Work};

/// How long to wait before showing progress.
const PATIENCE: Duration = Duration::from_millis(700);

/// How much is done, on a line of stderr that disappears at the end.
pub struct ProgressLine {
    words: Words,
    shown: Mutex<State>,
}

// Counts items, or else the bytes of large files.
struct State {
    bar: ProgressBar,
    counted: Option<Work>,
}

impl ProgressLine {
    /// A line that is not shown until something takes long.
    pub fn new(words: Words) -> ProgressLine {
        ProgressLine { words, shown: Mutex::new(State::new()) }
    }

    fn shown(&self) -> MutexGuard<'_, State> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn message(&self, counted: Option<Work>) -> String {
        match counted {
            None => say!(self.words, "reading-files"),
            Some(Work::Reading) => say!(self.words, "reading-register"),
            Some(Work::Checking) => say!(self.words, "checking-certificates"),
            Some(Work::Signing) => say!(self.words, "signing-certificates"),
            Some(Work::Writing) => say!(self.words, "writing-register"),
            Some(Work::Scoring) => say!(self.words, "scoring-applications"),
            Some(Work::Drawing) => say!(self.words, "drawing-certificates"),
            Some(Work::Publishing) => say!(self.words, "writing-site"),
        }
    }

    fn show(&self, State { bar, counted }: &State) {
        if bar.is_hidden() && bar.elapsed() > PATIENCE {
            let template = if counted.is_some() { "{msg} {pos}/{len}" } else { "{msg} {bytes}/{total_bytes}" };
            bar.set_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner()));
            bar.set_message(self.message(*counted));
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}

impl State {
    // With nothing read yet.
    fn new() -> State {
        State { bar: ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::hidden()), counted: None }
    }

    // Removes the line; the next progress draws it again.
    fn clear(&mut self) {
        if !self.bar.is_hidden() {
            self.bar.finish_and_clear();
            let hidden = ProgressBar::with_draw_target(self.bar.length(), ProgressDrawTarget::hidden());
            self.bar = hidden.with_elapsed(self.bar.elapsed()).with_position(self.bar.position());
        }
    }
}

impl Watcher for ProgressLine {
    fn open(&self, bytes: u64) {
        let shown = self.shown();
        if shown.counted.is_none() {
            shown.bar.inc_length(bytes);
        }
    }

    fn read(&self, bytes: u64) {
        let shown = self.shown();
        if shown.counted.is_none() {
            shown.bar.inc(bytes);
            self.show(&shown);
        }
    }

    fn close(&self) {
        let mut shown = self.shown();
        if shown.counted.is_none() {
            shown.clear();
        }
    }

    fn begin(&self, work: Work, count: usize) {
        let mut shown = self.shown();
        shown.clear();
        let bar = ProgressBar::with_draw_target(Some(count as u64), ProgressDrawTarget::hidden());
        *shown = State { bar, counted: Some(work) };
    }

    fn advance(&self, count: usize) {
        let shown = self.shown();
        shown.bar.inc(count as u64);
        self.show(&shown);
    }

    fn end(&self) {
        let mut shown = self.shown();
        shown.clear();
        *shown = State::new();
    }

    fn clear(&self) {
        self.shown().clear();
    }
}
