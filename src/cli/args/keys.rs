//! What can be typed about keys and signatures.

use clap::{Args, Subcommand};

use crate::cli::args::acting::PasswordFromArgs;
use crate::cli::args::common::ShowingArgs;

/// `cert key`
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Makes the first key of a register.
    New(PasswordFromArgs),
    /// Makes the next key; the one before retires.
    Rotate(RotateArgs),
}

/// `cert key rotate`
#[derive(Debug, Args)]
pub struct RotateArgs {
    /// The key before is lost, and cannot vouch for the new one.
    #[arg(long)]
    pub lost: bool,
    /// Somebody else may have the key before: nothing that it signed counts by itself.
    #[arg(long, conflicts_with = "lost")]
    pub compromised: bool,
    /// Reads the passwords of both keys.
    #[command(flatten)]
    pub password: PasswordFromArgs,
}

/// `cert verify`
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// A certificate by number, a file of one, or the folder of a register; the register if none.
    #[arg(value_name = "ID-FILE-DIR")]
    pub verified: Option<String>,
    /// Writes the page where anybody verifies a certificate in a browser.
    #[arg(long, conflicts_with_all = ["verified", "max_age", "at_least_serial", "format"])]
    pub page: bool,
    /// The public key to trust, instead of those that the register lists.
    #[arg(long, value_name = "KEY")]
    pub public_key: Option<String>,
    /// For how many days at most the list of the register may not have been signed.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(0..=36_500))]
    pub max_age: Option<u32>,
    /// A register with a lower serial is an old one that was put back.
    #[arg(long, value_name = "N")]
    pub at_least_serial: Option<u32>,
    /// How the result is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}
