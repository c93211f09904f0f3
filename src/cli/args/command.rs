//! What can be typed. The words of `--help` are in `words`, under `cmd-` and `arg-`.

use clap::{Args, Parser, Subcommand};

use crate::cli::args::assess::{Assess, Score};
use crate::cli::args::certificates::{Calendar, Check, List, Show};
use crate::cli::args::data::{Practices, Questionnaire, Validity};
use crate::cli::args::globals::Globals;
use crate::cli::args::issuing::{Amend, Issue, Renew, Revoke};
use crate::cli::args::keys::{KeyCommand, Verify};
use crate::cli::args::paper::{Badge, Letter, Print, Report};
use crate::cli::args::register::RegisterCommand;
use crate::cli::args::review::{Compare, Review};

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

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// The interview.
    Assess(Box<Assess>),
    /// The result without asking.
    Score(Score),
    /// The result as a page for whoever advises or reviews.
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
