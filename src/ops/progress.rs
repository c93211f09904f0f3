//! Progress, shown once something takes more than a second.

use std::sync::Mutex;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::store::disk::watched::Watcher;

/// How long to wait before showing progress.
const PATIENCE: Duration = Duration::from_secs(1);

/// The number of bytes read from a command's files, on a line of stderr that disappears at the end.
pub struct ReadingProgress {
    bar: Mutex<ProgressBar>,
    message: String,
}

impl ReadingProgress {
    /// Progress shown under a message once reading takes long.
    pub fn new(message: String) -> ReadingProgress {
        ReadingProgress { bar: Mutex::new(ProgressBar::hidden()), message }
    }

    fn style() -> ProgressStyle {
        ProgressStyle::with_template("{msg} {bytes}").unwrap_or_else(|_| ProgressStyle::default_spinner())
    }
}

impl Watcher for ReadingProgress {
    fn read(&self, bytes: u64) {
        let Ok(bar) = self.bar.lock() else { return };
        bar.inc(bytes);
        if bar.is_hidden() && bar.elapsed() > PATIENCE {
            bar.set_style(ReadingProgress::style());
            bar.set_message(self.message.clone());
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    fn done(&self) {
        let Ok(mut bar) = self.bar.lock() else { return };
        if !bar.is_hidden() {
            bar.finish_and_clear();
            *bar = ProgressBar::hidden().with_elapsed(bar.elapsed()).with_position(bar.position());
        }
    }
}
