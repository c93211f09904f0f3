//! Arguments of `cert assess`, `cert pack` and `cert score`.

use std::path::PathBuf;

use cert_core::application::edition::EndsWith;
use clap::Args;

use crate::cli::args::common::{JobsArgs, ScoringArgs, ShowingArgs, VersionsArgs};
use crate::cli::args::value::{whole, word};

/// `cert assess`
#[derive(Debug, Args)]
pub struct AssessArgs {
    /// The application.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
    /// The one question to ask.
    #[arg(value_name = "QUESTION", conflicts_with = "criterion")]
    pub only: Option<String>,
    /// The last edition's application.
    #[arg(long, value_name = "PATH")]
    pub from: Option<PathBuf>,
    /// Plain lines.
    #[arg(long)]
    pub plain: bool,
    /// The criterion to start with.
    #[arg(long, value_name = "ID")]
    pub criterion: Option<String>,
    /// Answers.
    #[arg(long = "set", value_name = "ID=VALUE")]
    pub set: Vec<String>,
    #[arg(long, value_name = "ID=WHAT")]
    pub evidence: Vec<String>,
    /// Notes.
    #[arg(long, value_name = "ID=TEXT")]
    pub note: Vec<String>,
    /// Removes files that no answer uses any more.
    #[arg(long)]
    pub remove_unused: bool,
    /// Who applies.
    #[command(flatten)]
    pub heading: HeadingArgs,
    /// How the result is computed.
    #[command(flatten)]
    pub scoring: ScoringArgs,
    /// How the result is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}

/// The first part of the interview: municipality, editions, level and author.
#[derive(Debug, Args)]
pub struct HeadingArgs {
    /// The name of the municipality.
    #[arg(long, value_name = "NAME")]
    pub municipality: Option<String>,
    /// Its TERC code.
    #[arg(long, value_name = "CODE")]
    pub terc: Option<String>,
    /// The edition assessed.
    #[arg(long, value_name = "NAME")]
    pub edition: Option<String>,
    /// When it ended.
    #[arg(long, value_name = "DATE")]
    pub edition_ended: Option<String>,
    #[arg(long, value_name = "NAME", conflicts_with = "next_not_held")]
    pub next_edition: Option<String>,
    /// When it ends.
    #[arg(long, value_name = "DATE", conflicts_with = "next_not_held")]
    pub next_ends: Option<String>,
    /// What that day marks: results, implementation or something else.
    #[arg(long, value_parser = word(EndsWith::CODES, EndsWith::from_code), value_name = "WHAT", requires = "next_ends")]
    pub next_ends_with: Option<EndsWith>,
    /// That day is certain.
    #[arg(long, requires = "next_ends")]
    pub next_certain: bool,
    /// There is no next edition.
    #[arg(long)]
    pub next_not_held: bool,
    /// The level applied for.
    #[arg(long, value_name = "N", value_parser = whole(1..=u8::MAX))]
    pub applied_for: Option<u8>,
    /// Who filled in the questionnaire.
    #[arg(long, value_name = "PERSON")]
    pub filled_by: Option<String>,
}

/// `cert pack`
#[derive(Debug, Args)]
pub struct PackArgs {
    /// The application.
    #[arg(value_name = "PATH")]
    pub packed: PathBuf,
    /// The archive to write.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The version of the questionnaire.
    #[command(flatten)]
    pub versions: VersionsArgs,
}

/// `cert score`
#[derive(Debug, Args)]
pub struct ScoreArgs {
    /// Applications, or folders of them.
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// How the result is computed.
    #[command(flatten)]
    pub scoring: ScoringArgs,
    /// How the result is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
    /// How many cores to use.
    #[command(flatten)]
    pub jobs: JobsArgs,
}
