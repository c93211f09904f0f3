//! Arguments of the commands for the questionnaire, practices and dates.

use std::path::PathBuf;

use cert_core::scoring::assessment::Basis;
use clap::{Args, Subcommand};

use crate::cli::args::common::ShowingArgs;
use crate::cli::args::value::{whole, word};

/// `cert practices`
#[derive(Debug, Args)]
pub struct PracticesArgs {
    /// Only practices of this municipality.
    #[arg(long, value_name = "NAME")]
    pub city: Option<String>,
    /// Only practices of this stage.
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
    /// Only practices that help with this question.
    #[arg(long, value_name = "ID")]
    pub question: Option<String>,
    /// How they are shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}

/// `cert schema`
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// The file or output to describe; the names of all schemas if none.
    #[arg(value_name = "SCHEMA")]
    pub schema: Option<String>,
    /// The file to write to.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `cert form`
#[derive(Debug, Subcommand)]
pub enum FormCommand {
    /// As a page that a browser runs.
    Html(FormHtmlArgs),
}

/// `cert form html`
#[derive(Debug, Args)]
pub struct FormHtmlArgs {
    /// The file to write to.
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub form_to: Option<PathBuf>,
}

/// `cert questionnaire`
#[derive(Debug, Subcommand)]
pub enum Questionnaire {
    /// Finds every fault.
    Check(QuestionnaireCheckArgs),
    /// Prints the checklist.
    Show(QuestionnaireShowArgs),
    /// Says what changed.
    Diff(QuestionnaireDiffArgs),
}

/// `cert questionnaire check`
#[derive(Debug, Args)]
pub struct QuestionnaireCheckArgs {
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// `cert questionnaire show`
#[derive(Debug, Args)]
pub struct QuestionnaireShowArgs {
    /// How it is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}

/// `cert questionnaire diff`
#[derive(Debug, Args)]
pub struct QuestionnaireDiffArgs {
    /// The old questionnaire.
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The new questionnaire.
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// Applications to score by both.
    #[arg(long, value_name = "DIR")]
    pub answers: Option<PathBuf>,
    /// What counts as true for them.
    #[arg(long, value_parser = word(Basis::CODES, Basis::from_code), value_name = "BASIS", default_value = "evidenced")]
    pub basis: Basis,
    /// How it is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}

/// `cert validity`
#[derive(Debug, Args)]
pub struct ValidityArgs {
    /// The day of issue; today if none is given.
    #[arg(long, value_name = "DATE")]
    pub issued: Option<String>,
    /// The last day of the next edition.
    #[arg(long, value_name = "DATE")]
    pub edition_ends: Option<String>,
    /// That day is certain.
    #[arg(long, requires = "edition_ends")]
    pub certain: bool,
    /// There is no next edition.
    #[arg(long, conflicts_with = "edition_ends")]
    pub not_held: bool,
    /// The months of validity; those of the questionnaire if none are given.
    #[arg(long, value_name = "N", value_parser = whole(1..=120_u32))]
    pub months: Option<u32>,
    /// Accepts a last day more than five years ahead.
    #[arg(long)]
    pub force: bool,
    /// How it is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}
