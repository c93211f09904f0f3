//! Arguments of the commands that make prints, pages, badges and letters.

use std::path::PathBuf;

use cert_core::letters::kind::LetterKind;
use clap::{Args, ValueEnum};

use crate::cli::args::common::ScoringArgs;
use crate::cli::args::value::word;

/// `cert print`
#[derive(Debug, Args)]
pub struct PrintArgs {
    /// The certificate.
    #[arg(value_name = "ID")]
    pub printed: String,
    #[arg(long = "format", value_enum, value_name = "FORMAT", default_value = "pdf")]
    pub print_format: PrintFormat,
    /// The file to write to; named after the certificate if none.
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub printed_to: Option<PathBuf>,
}

/// A format of `cert print`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PrintFormat {
    /// For the wall and the archive.
    Pdf,
    /// For a browser.
    Html,
}

/// `cert report`
#[derive(Debug, Args)]
pub struct ReportArgs {
    /// The application.
    #[arg(value_name = "PATH")]
    pub reported: PathBuf,
    /// How the result is computed.
    #[command(flatten)]
    pub scoring: ScoringArgs,
    /// Includes the names of people.
    #[arg(long)]
    pub with_names: bool,
    /// Includes everything after the first sheet.
    #[arg(long)]
    pub full: bool,
    /// The file to write to.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `cert badge`
#[derive(Debug, Args)]
pub struct BadgeArgs {
    /// The certificate.
    #[arg(value_name = "ID")]
    pub badged: String,
    /// Prints a Markdown snippet for a page, instead of the picture.
    #[arg(long)]
    pub markdown: bool,
    /// Prints an HTML snippet for a page, instead of the picture.
    #[arg(long, conflicts_with = "markdown")]
    pub html: bool,
    /// The file to write to.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `cert letter`
#[derive(Debug, Args)]
pub struct LetterArgs {
    /// The certificate by number, or the application.
    #[arg(value_name = "ID-PATH")]
    pub about: String,
    #[arg(long, value_parser = word(LetterKind::CODES, LetterKind::from_code), value_name = "KIND")]
    pub kind: LetterKind,
    #[arg(long = "format", value_enum, value_name = "FORMAT", default_value = "text")]
    pub letter_format: LetterFormat,
    /// The file to write to.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// A format of `cert letter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LetterFormat {
    /// For a message or an editor.
    Text,
    /// For a browser and the printer.
    Html,
}
