//! What goes with every command.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

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
