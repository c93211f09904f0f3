//! Arguments of the commands that write a certificate.

use std::path::PathBuf;

use cert_core::application::edition::EndsWith;
use clap::{ArgGroup, Args};

use crate::cli::args::acting::ActingArgs;
use crate::cli::args::value::{whole, word};

/// `cert issue`
#[derive(Debug, Args)]
pub struct IssueArgs {
    /// The reviewed application.
    #[arg(value_name = "PATH")]
    pub reviewed: PathBuf,
    /// The level; the highest that is met if none is named.
    #[arg(long = "level", value_name = "N", value_parser = whole(1..=u8::MAX))]
    pub awarded: Option<u8>,
    /// Why to accept a day that cannot be right.
    #[arg(long = "reason", value_name = "TEXT", requires = "meant")]
    pub reason: Option<String>,
    #[command(flatten)]
    pub acting: ActingArgs,
}

/// `cert renew`
#[derive(Debug, Args)]
pub struct RenewArgs {
    /// The certificate to replace.
    #[arg(value_name = "ID")]
    pub renewed: String,
    /// The certificate that replaces it.
    #[command(flatten)]
    pub next: IssueArgs,
}

/// `cert amend`
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("fact").required(true).multiple(true).args(["moved_to", "ended", "cancelled", "new_name"]))]
pub struct AmendArgs {
    /// The certificate.
    #[arg(value_name = "ID")]
    pub amended: String,
    /// The last day of the next edition.
    #[arg(long = "edition-ends", value_name = "DATE")]
    pub moved_to: Option<String>,
    /// What that day marks.
    #[arg(long = "ends-with", value_parser = word(EndsWith::CODES, EndsWith::from_code), value_name = "WHAT", requires = "moved_to")]
    pub marks: Option<EndsWith>,
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
    pub acting: ActingArgs,
}

/// `cert revoke`
#[derive(Debug, Args)]
pub struct RevokeArgs {
    /// The certificate.
    #[arg(value_name = "ID")]
    pub revoked: String,
    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// Who revokes.
    #[command(flatten)]
    pub acting: ActingArgs,
}
