//! What several commands share: how a result is shown, and how an application is scored.

use std::path::PathBuf;

use cert_core::scoring::assessment::Basis;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

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
    #[arg(long, value_name = "N")]
    pub target: Option<u8>,
    /// Answers to another version of the questionnaire count too, where their meaning did not change.
    #[arg(long)]
    pub accept_version: bool,
}

/// On how many cores something is worked out.
#[derive(Debug, Args)]
pub struct JobsArgs {
    /// As many as the machine has, if none.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1024))]
    pub jobs: Option<u32>,
}

/// Takes one of the words of an enum that [`cert_core::codes!`] made, as the value that it stands for.
pub fn word<T: Clone + Send + Sync + 'static, const N: usize>(
    codes: [&'static str; N],
    value: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(codes).try_map(move |word| value(&word).ok_or(word))
}
