//! What can be typed after the commands that write into a register.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand};

use crate::cli::args::command::{NextEndsWith, Showing};
use crate::cli::args::sign::{RegisterSign, Signing};

/// Whether to ask before writing.
#[derive(Debug, Args)]
pub struct Consent {
    /// Writes without asking.
    #[arg(long)]
    pub yes: bool,
    /// Shows what would be written, and writes nothing.
    #[arg(long, conflicts_with = "yes")]
    pub dry_run: bool,
}

/// Who acts, and how.
#[derive(Debug, Args)]
pub struct Acting {
    /// Who acts.
    #[arg(long = "by", value_name = "NAME")]
    pub actor: String,
    /// Whether to ask before writing.
    #[command(flatten)]
    pub consent: Consent,
    /// An unlikely day is meant.
    #[arg(long = "force")]
    pub meant: bool,
    /// With which key it is signed.
    #[command(flatten)]
    pub signing: Signing,
    /// How the certificate is shown once it is written.
    #[command(flatten)]
    pub showing: Showing,
}

/// `cert issue`
#[derive(Debug, Args)]
pub struct Issue {
    /// The reviewed application.
    #[arg(value_name = "PATH")]
    pub reviewed: PathBuf,
    /// The level; the highest that is met if none is named.
    #[arg(long = "level", value_name = "N")]
    pub awarded: Option<u8>,
    /// Who issues.
    #[command(flatten)]
    pub acting: Acting,
}

/// `cert renew`
#[derive(Debug, Args)]
pub struct Renew {
    /// The certificate whose place is taken.
    #[arg(value_name = "ID")]
    pub renewed: String,
    /// The reviewed application.
    #[arg(value_name = "PATH")]
    pub reviewed: PathBuf,
    /// The level; the highest that is met if none is named.
    #[arg(long = "level", value_name = "N")]
    pub awarded: Option<u8>,
    /// Who issues.
    #[command(flatten)]
    pub acting: Acting,
}

/// `cert amend`
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("fact").required(true).multiple(true).args(["moved_to", "ended", "cancelled", "new_name"]))]
pub struct Amend {
    /// The certificate.
    #[arg(value_name = "ID")]
    pub amended: String,
    /// The last day of the next edition.
    #[arg(long = "edition-ends", value_name = "DATE")]
    pub moved_to: Option<String>,
    /// What that day marks.
    #[arg(long = "ends-with", value_enum, value_name = "WHAT", requires = "moved_to")]
    pub marks: Option<NextEndsWith>,
    /// The edition has ended.
    #[arg(long = "certain")]
    pub ended: bool,
    /// The edition is not held.
    #[arg(long = "not-held", conflicts_with_all = ["moved_to", "ended"])]
    pub cancelled: bool,
    /// The right name of the municipality.
    #[arg(long = "name", value_name = "NAME")]
    pub new_name: Option<String>,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// Who amends.
    #[command(flatten)]
    pub acting: Acting,
}

/// `cert revoke`
#[derive(Debug, Args)]
pub struct Revoke {
    /// The certificate.
    #[arg(value_name = "ID")]
    pub revoked: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// Who revokes.
    #[command(flatten)]
    pub acting: Acting,
}

/// `cert register`
#[derive(Debug, Subcommand)]
pub enum RegisterCommand {
    /// Makes a new one.
    Init(RegisterInit),
    /// Finishes what a crash left.
    Repair(Signing),
    /// Signs what is not signed.
    Sign(RegisterSign),
}

/// `cert register init`
#[derive(Debug, Args)]
pub struct RegisterInit {
    /// The folder.
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Who issues.
    #[arg(long, value_name = "NAME", default_value = "Fundacja Napraw Sobie Miasto")]
    pub issuer: String,
    /// What stands in front of every number.
    #[arg(long, value_name = "PREFIX", default_value = "UBO")]
    pub prefix: String,
    /// Where the register is published.
    #[arg(long, value_name = "URL")]
    pub address: Option<String>,
    /// Where questions go.
    #[arg(long, value_name = "TEXT")]
    pub contact: Option<String>,
    /// A person who may act; anyone if nobody is named.
    #[arg(long = "person", value_name = "NAME")]
    pub people: Vec<String>,
}
