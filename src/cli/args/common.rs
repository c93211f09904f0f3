//! Arguments shared by several commands: how a result is shown, and how an application is scored.

use std::path::PathBuf;

use cert_core::format::answers::Versions;
use cert_core::scoring::assessment::Basis;
use clap::{Args, ValueEnum};

use crate::cli::args::value::{whole, word};

/// How a result is shown.
#[derive(Debug, Args)]
pub struct ShowingArgs {
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
    #[arg(long, value_parser = word(Basis::CODES, Basis::from_code), value_name = "BASIS", default_value = "evidenced")]
    pub basis: Basis,
    /// The level asked about.
    #[arg(long, value_name = "N", value_parser = whole(1..=u8::MAX))]
    pub target: Option<u8>,
    /// The version of the questionnaire.
    #[command(flatten)]
    pub versions: VersionsArgs,
}

/// How strictly the version of the questionnaire is compared.
#[derive(Debug, Args)]
pub struct VersionsArgs {
    /// Counts answers to another version of the questionnaire too, where their meaning did not change.
    #[arg(long)]
    pub accept_version: bool,
}

impl VersionsArgs {
    /// Which versions count.
    pub fn allowed(&self) -> Versions {
        if self.accept_version { Versions::Accept } else { Versions::Same }
    }
}

/// How many cores a command may use.
#[derive(Debug, Args)]
pub struct JobsArgs {
    /// The number of threads; one per core if none is given.
    #[arg(long, value_name = "N", value_parser = whole(1..=1024_u32))]
    pub jobs: Option<u32>,
}
