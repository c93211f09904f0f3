//! Arguments of `cert review` and `cert compare`.

use std::path::PathBuf;

use cert_core::scoring::assessment::Basis;
use clap::Args;

use crate::cli::args::common::ShowingArgs;
use crate::cli::args::value::word;

/// `cert review`
#[derive(Debug, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct ReviewArgs {
    /// The application.
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    #[arg(long, value_name = "PERSON", required_unless_present = "summary", env = "CERT_BY")]
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
    /// Prints what to send back, without asking.
    #[arg(long, conflicts_with_all = ["confirm", "reject", "asked", "confirm_all"])]
    pub summary: bool,
    /// The last edition's application, whose verdicts are shown.
    #[arg(long, value_name = "PATH")]
    pub last: Option<PathBuf>,
    /// Accepts an unlikely day.
    #[arg(long = "force", requires = "reason")]
    pub meant: bool,
    /// Why to accept a day that cannot be right.
    #[arg(long = "reason", value_name = "TEXT", requires = "meant")]
    pub reason: Option<String>,
    /// Plain lines.
    #[arg(long)]
    pub plain: bool,
    /// How the summary is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}

/// `cert compare`
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// The old application.
    #[arg(value_name = "OLD")]
    pub before: PathBuf,
    /// The new application.
    #[arg(value_name = "NEW")]
    pub after: PathBuf,
    /// What counts as true.
    #[arg(long, value_parser = word(Basis::CODES, Basis::from_code), value_name = "BASIS", default_value = "evidenced")]
    pub basis: Basis,
    /// Also lists what did not change.
    #[arg(long = "all")]
    pub unchanged: bool,
    /// How the comparison is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}
