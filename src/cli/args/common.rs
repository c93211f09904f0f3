//! What several commands share: how a result is shown, and how an application is scored.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// How a result is shown.
#[derive(Debug, Args)]
pub struct ShowingArgs {
    /// The format.
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "table")]
    pub format: Format,
    /// The file to write to.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// A format of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people at a terminal.
    Table,
    /// For scripts.
    Json,
    /// For documents.
    Markdown,
}

/// How an application is scored.
#[derive(Debug, Args)]
pub struct ScoringArgs {
    /// What counts as true.
    #[arg(long, value_enum, value_name = "BASIS", default_value = "evidenced")]
    pub basis: OnBasis,
    /// The level asked about.
    #[arg(long, value_name = "N")]
    pub target: Option<u8>,
    /// Answers to another version of the questionnaire count too, where their meaning did not change.
    #[arg(long)]
    pub accept_version: bool,
}

/// What counts as true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OnBasis {
    /// What is claimed.
    Claimed,
    /// What is claimed with evidence.
    Evidenced,
    /// What the foundation confirmed besides.
    Confirmed,
}

/// What the last day of an edition marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum NextEndsWith {
    /// Results.
    Results,
    /// The end of implementation.
    Implementation,
    /// Something else.
    Other,
}
