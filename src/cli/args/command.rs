//! The commands. Their `--help` texts are in `words`, under `cmd-` and `arg-`.

use std::path::PathBuf;

use cert_core::basics::text::Lang;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::cli::args::assess::{AssessArgs, PackArgs, ScoreArgs};
use crate::cli::args::certificates::{CalendarArgs, CheckArgs, ListArgs, ShowArgs, VerifyArgs};
use crate::cli::args::data::{FormCommand, PracticesArgs, Questionnaire, SchemaArgs, ValidityArgs};
use crate::cli::args::help::{CompletionsArgs, HelpArgs, LicencesArgs, ManArgs};
use crate::cli::args::issuing::{AmendArgs, IssueArgs, RenewArgs, RevokeArgs};
use crate::cli::args::paper::{BadgeArgs, LetterArgs, PrintArgs, ReportArgs};
use crate::cli::args::register::{KeyCommand, PublishArgs, RegisterCommand};
use crate::cli::args::review::{CompareArgs, ReviewArgs};
use crate::cli::args::value::word;

/// The program.
#[derive(Debug, Parser)]
#[command(
    name = "cert",
    version,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub globals: Globals,
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// The interview.
    Assess(Box<AssessArgs>),
    /// The result without asking.
    Score(ScoreArgs),
    /// An application as one file to send.
    Pack(PackArgs),
    /// The result as a page for those who advise or review.
    Report(ReportArgs),
    /// Verdicts on each answer that counts.
    Review(Box<ReviewArgs>),
    /// Two applications side by side.
    Compare(CompareArgs),
    /// A certificate from a reviewed application.
    Issue(Box<IssueArgs>),
    /// The next certificate of a municipality.
    Renew(Box<RenewArgs>),
    /// Facts that became known after a certificate was issued.
    Amend(Box<AmendArgs>),
    /// Revokes a certificate.
    Revoke(RevokeArgs),
    /// Whether certificates are valid.
    Check(CheckArgs),
    /// The certificates of the register.
    List(ListArgs),
    /// One certificate with its history.
    Show(ShowArgs),
    /// The deadlines of the register, as a calendar.
    Calendar(CalendarArgs),
    /// A certificate on paper.
    Print(PrintArgs),
    /// A certificate as a picture for a page.
    Badge(BadgeArgs),
    /// A letter about a certificate or an application.
    Letter(LetterArgs),
    /// Whether a certificate or a register is genuine.
    Verify(VerifyArgs),
    /// The keys of the register.
    Key {
        /// What to do with the keys.
        #[command(subcommand)]
        command: KeyCommand,
    },
    /// The register itself.
    Register {
        /// What to do with the register.
        #[command(subcommand)]
        command: RegisterCommand,
    },
    /// The register as a site.
    Publish(PublishArgs),
    /// The library of practices.
    Practices(PracticesArgs),
    /// The questionnaire itself.
    Questionnaire {
        /// What to do with the questionnaire.
        #[command(subcommand)]
        command: Questionnaire,
    },
    /// The form as a file.
    Form {
        /// The kind of file.
        #[command(subcommand)]
        command: FormCommand,
    },
    /// The rule of validity alone.
    Validity(ValidityArgs),
    /// The shape of files and JSON.
    Schema(SchemaArgs),
    /// Help on the program or a command.
    Help(HelpArgs),
    /// Completions for a shell.
    Completions(CompletionsArgs),
    /// A manual page.
    Man(ManArgs),
    /// The licences of everything the program contains.
    Licences(LicencesArgs),
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Globals {
    /// The language.
    #[arg(long, global = true, value_parser = word(Lang::CODES, Lang::from_code), value_name = "LANG")]
    pub lang: Option<Lang>,
    /// Whether output is in colour.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value = "auto")]
    pub color: Colors,
    /// Another questionnaire than the built-in one.
    #[arg(long, global = true, value_name = "FILE")]
    pub rubric: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    pub register: Option<PathBuf>,
    /// The day on which the command behaves as if it were run.
    #[arg(long, global = true, value_name = "DATE")]
    pub as_of: Option<String>,
    /// Prints only the answer, or why there is none.
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(short, long, global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

/// Whether output is in colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colors {
    /// In a terminal.
    Auto,
    Always,
    Never,
}
