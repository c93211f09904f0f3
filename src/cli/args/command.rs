//! What can be typed. The words of `--help` are in `words`, under `cmd-` and `arg-`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub use crate::cli::args::assess::{Assess, Heading, NextEndsWith};
pub use crate::cli::args::certificates::{Calendar, Check, List, Show};
pub use crate::cli::args::paper::{Badge, Letter, Print, Report};
pub use crate::cli::args::register::{Amend, Issue, RegisterCommand, Renew, Revoke};
pub use crate::cli::args::review::{Compare, Review};
pub use crate::cli::args::sign::{KeyCommand, Verify};

/// The program.
#[derive(Debug, Parser)]
#[command(name = "cert", version, disable_help_flag = true, disable_version_flag = true)]
pub struct Cli {
    /// What goes with every command.
    #[command(flatten)]
    pub globals: Globals,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// What goes with every command.
#[derive(Debug, Args)]
pub struct Globals {
    /// The language.
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    pub lang: Option<Language>,
    /// Whether output is in colour.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value = "auto")]
    pub color: Colors,
    /// Another questionnaire than the built-in one.
    #[arg(long, global = true, value_name = "FILE")]
    pub rubric: Option<PathBuf>,
    /// The register.
    #[arg(long, global = true, value_name = "DIR")]
    pub register: Option<PathBuf>,
    /// The day on which the command behaves as if it were run.
    #[arg(long, global = true, value_name = "DATE")]
    pub as_of: Option<String>,
    /// Help.
    #[arg(short, long, global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
    /// Version.
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// Polish.
    Pl,
    /// English.
    En,
}

/// Whether output is in colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colors {
    /// In a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// The interview.
    Assess(Box<Assess>),
    /// The result without asking.
    Score(Score),
    /// The result as a page for the desk.
    Report(Report),
    /// Verdicts on each answer that counts.
    Review(Box<Review>),
    /// Two applications side by side.
    Compare(Compare),
    /// A certificate from a reviewed application.
    Issue(Box<Issue>),
    /// The next certificate of a municipality.
    Renew(Box<Renew>),
    /// What became known of a certificate.
    Amend(Box<Amend>),
    /// Takes a certificate back.
    Revoke(Revoke),
    /// Whether certificates are valid.
    Check(Check),
    /// The certificates of the register.
    List(List),
    /// One certificate with its history.
    Show(Show),
    /// What ends when, for a calendar.
    Calendar(Calendar),
    /// A certificate on paper.
    Print(Print),
    /// A certificate as a picture for a page.
    Badge(Badge),
    /// A letter about a certificate or an application.
    Letter(Letter),
    /// Whether a certificate or a register is genuine.
    Verify(Verify),
    /// The keys of the register.
    Key {
        /// What to do with them.
        #[command(subcommand)]
        command: KeyCommand,
    },
    /// The register itself.
    Register {
        /// What to do with it.
        #[command(subcommand)]
        command: RegisterCommand,
    },
    /// The library of practices.
    Practices(Practices),
    /// The questionnaire itself.
    Questionnaire {
        /// What to do with it.
        #[command(subcommand)]
        command: Questionnaire,
    },
    /// The rule of validity alone.
    Validity(Validity),
    /// Completions for a shell.
    Completions(Completions),
    /// A manual page.
    Man(Man),
}

/// How a result is shown.
#[derive(Debug, Args)]
pub struct Showing {
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
pub struct Scoring {
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

/// `cert score`
#[derive(Debug, Args)]
pub struct Score {
    /// Applications, or folders of them.
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// How the result is worked out.
    #[command(flatten)]
    pub scoring: Scoring,
    /// How the result is shown.
    #[command(flatten)]
    pub showing: Showing,
}

/// `cert practices`
#[derive(Debug, Args)]
pub struct Practices {
    /// Only of this municipality.
    #[arg(long, value_name = "NAME")]
    pub city: Option<String>,
    /// Only of this stage.
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
    /// Only those that help with this question.
    #[arg(long, value_name = "ID")]
    pub question: Option<String>,
    /// How they are shown.
    #[command(flatten)]
    pub showing: Showing,
}

/// `cert questionnaire`
#[derive(Debug, Subcommand)]
pub enum Questionnaire {
    /// Finds every fault.
    Check(QuestionnaireCheck),
    /// Prints the checklist.
    Show(QuestionnaireShow),
    /// Says what changed.
    Diff(QuestionnaireDiff),
}

/// `cert questionnaire check`
#[derive(Debug, Args)]
pub struct QuestionnaireCheck {
    /// The file.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// `cert questionnaire show`
#[derive(Debug, Args)]
pub struct QuestionnaireShow {
    /// How it is shown.
    #[command(flatten)]
    pub showing: Showing,
}

/// `cert questionnaire diff`
#[derive(Debug, Args)]
pub struct QuestionnaireDiff {
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
    #[arg(long, value_enum, value_name = "BASIS", default_value = "evidenced")]
    pub basis: OnBasis,
    /// How it is shown.
    #[command(flatten)]
    pub showing: Showing,
}

/// `cert validity`
#[derive(Debug, Args)]
pub struct Validity {
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
    /// The months; those of the questionnaire if none are given.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=120))]
    pub months: Option<u32>,
    /// A last day more than five years on is meant.
    #[arg(long)]
    pub force: bool,
    /// How it is shown.
    #[command(flatten)]
    pub showing: Showing,
}

/// `cert completions`
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// `cert man`
#[derive(Debug, Args)]
pub struct Man {
    /// The command; the program itself if none.
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}
