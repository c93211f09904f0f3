//! Arguments of help, manual, completions and licences.

use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

/// `cert help`
#[derive(Debug, Args)]
pub struct HelpArgs {
    /// The command; the program itself if none.
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}

/// `cert man`
#[derive(Debug, Args)]
pub struct ManArgs {
    /// The command; the program itself if none.
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
    /// Writes every page in both languages, into a folder that `man` can search.
    #[arg(long = "all", value_name = "DIR", conflicts_with = "command")]
    pub all_pages: Option<PathBuf>,
}

/// `cert licences`
#[derive(Debug, Args)]
pub struct LicencesArgs {
    /// The file to write to.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `cert completions`
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell; with `--install`, taken from the environment if none is given.
    #[arg(value_enum, value_name = "SHELL", required_unless_present = "install")]
    pub shell: Option<Shell>,
    /// Installs the completions where the shell looks for them.
    #[arg(long)]
    pub install: bool,
}
