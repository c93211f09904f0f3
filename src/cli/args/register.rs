//! Arguments of the commands for a register and its keys.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::args::acting::{ConsentArgs, PasswordFromArgs, SigningArgs};
use crate::cli::args::common::ShowingArgs;

/// `cert register`
#[derive(Debug, Subcommand)]
pub enum RegisterCommand {
    /// Makes a new one.
    Init(RegisterInitArgs),
    /// Finishes what a crash left.
    Repair(SigningArgs),
    /// Signs what is not signed.
    Sign(RegisterSignArgs),
    /// Accepts an older copy as the register.
    Adopt(RegisterAdoptArgs),
}

/// `cert register init`
#[derive(Debug, Args)]
pub struct RegisterInitArgs {
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Who issues.
    #[arg(long, value_name = "NAME", default_value = "Fundacja Napraw Sobie Miasto")]
    pub issuer: String,
    /// The prefix of every number.
    #[arg(long, value_name = "PREFIX", default_value = "UBO")]
    pub prefix: String,
    /// Where the register is published.
    #[arg(long, value_name = "URL")]
    pub address: Option<String>,
    /// The address for questions.
    #[arg(long, value_name = "TEXT")]
    pub contact: Option<String>,
    /// A person who may act; anyone if nobody is named.
    #[arg(long = "person", value_name = "PERSON")]
    pub people: Vec<String>,
}

/// `cert register sign`
#[derive(Debug, Args)]
pub struct RegisterSignArgs {
    /// Whether to ask before signing.
    #[command(flatten)]
    pub consent: ConsentArgs,
    /// Also signs certificates that were changed after their award.
    #[arg(long = "force", requires_all = ["actor", "reason"])]
    pub anyway: bool,
    /// The person who takes responsibility for signing those.
    #[arg(long = "by", value_name = "PERSON", env = "CERT_BY")]
    pub actor: Option<String>,
    /// Why.
    #[arg(long, value_name = "TEXT", requires = "anyway")]
    pub reason: Option<String>,
    /// Reads the password of the key.
    #[command(flatten)]
    pub password: PasswordFromArgs,
}

/// `cert register adopt`
#[derive(Debug, Args)]
pub struct RegisterAdoptArgs {
    /// The person who accepts the copy.
    #[arg(long = "by", value_name = "PERSON", env = "CERT_BY")]
    pub actor: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// Whether to ask before writing.
    #[command(flatten)]
    pub consent: ConsentArgs,
    /// The key to sign with.
    #[command(flatten)]
    pub signing: SigningArgs,
}

/// `cert publish`
#[derive(Debug, Args)]
pub struct PublishArgs {
    /// The folder of the site.
    #[arg(value_name = "DIR")]
    pub site: PathBuf,
    /// Also publishes files that name the person who filled in a questionnaire.
    #[arg(long)]
    pub with_old_names: bool,
    /// Leaves out the PDF of each certificate.
    #[arg(long)]
    pub no_prints: bool,
    /// How the answer is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}

/// `cert key`
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Makes the first key of a register.
    New(PasswordFromArgs),
    /// Makes the next key; the previous one retires.
    Rotate(RotateArgs),
}

/// `cert key rotate`
#[derive(Debug, Args)]
pub struct RotateArgs {
    /// The previous key is lost, and cannot vouch for the new one.
    #[arg(long)]
    pub lost: bool,
    /// Somebody else may have the previous key: nothing that it signed counts by itself.
    #[arg(long, conflicts_with = "lost")]
    pub compromised: bool,
    /// Reads the passwords of both keys.
    #[command(flatten)]
    pub password: PasswordFromArgs,
}
