//! What can be typed after `cert review`.

use std::path::PathBuf;

use clap::Args;

use crate::cli::args::Showing;

/// `cert review`
#[derive(Debug, Args)]
pub struct Review {
    /// The application.
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    /// Who reviews.
    #[arg(long, value_name = "NAME", required_unless_present = "summary")]
    pub by: Option<String>,
    /// Confirms these answers.
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub confirm: Vec<String>,
    /// Rejects an answer, with the reason.
    #[arg(long, value_name = "ID=REASON")]
    pub reject: Vec<String>,
    /// Asks the municipality about an answer.
    #[arg(long = "ask", value_name = "ID=TEXT")]
    pub asked: Vec<String>,
    /// Confirms every answer that has no verdict yet.
    #[arg(long)]
    pub confirm_all: bool,
    /// Prints what to send back, and asks nothing.
    #[arg(long)]
    pub summary: bool,
    /// The last edition's application, whose verdicts are shown.
    #[arg(long, value_name = "PATH")]
    pub last: Option<PathBuf>,
    /// Plain lines.
    #[arg(long)]
    pub plain: bool,
    /// How the summary is shown.
    #[command(flatten)]
    pub showing: Showing,
}
