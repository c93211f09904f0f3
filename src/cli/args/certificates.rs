//! Arguments of the commands that read a register.

use std::path::PathBuf;

use cert_core::certificate::status::CertificateStatus;
use clap::{Args, ValueEnum};

use crate::cli::args::common::{JobsArgs, ShowingArgs};
use crate::cli::args::value::{whole, word};

/// `cert check`
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Certificates by number, or files of them; the whole register if none.
    #[arg(value_name = "ID-FILE")]
    pub certificates: Vec<String>,
    /// The number of further days for which the certificate must stay valid.
    #[arg(long, value_name = "DAYS", default_value_t = 0, value_parser = whole(0..=36_500_u32))]
    pub within: u32,
    /// The greatest age of the signed list, in days.
    #[arg(long, value_name = "DAYS", value_parser = whole(0..=36_500_u32))]
    pub max_age: Option<u32>,
    /// Only certificates of this municipality, by name or TERC code.
    #[arg(long = "municipality", conflicts_with = "certificates", value_name = "NAME-TERC")]
    pub holder: Option<String>,
    /// Every certificate, not only each municipality's latest.
    #[arg(long = "all", conflicts_with = "certificates")]
    pub every: bool,
    #[arg(long = "format", value_enum, value_name = "FORMAT", default_value = "table")]
    pub check_format: CheckFormat,
    /// The file to write to.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// How many cores to use.
    #[command(flatten)]
    pub jobs: JobsArgs,
}

/// A format of `cert check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For people at a terminal.
    Table,
    /// For scripts.
    Json,
    /// For documents.
    Markdown,
    /// For Nagios and compatible monitors: one line, and the exit codes of a plugin.
    Nagios,
}

/// `cert list`
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Only certificates of this level.
    #[arg(long = "level", value_name = "N", value_parser = whole(1..=u8::MAX))]
    pub of_level: Option<u8>,
    /// Only certificates with this status.
    #[arg(long, value_parser = word(CertificateStatus::CODES, CertificateStatus::from_code), value_name = "STATUS")]
    pub status: Option<CertificateStatus>,
    /// Only certificates from this voivodeship, by its two digits or its name.
    #[arg(long, value_name = "CODE")]
    pub voivodeship: Option<String>,
    /// Only certificates that end within this many days.
    #[arg(long, value_name = "DAYS", value_parser = whole(0..=36_500_u32))]
    pub expiring: Option<u32>,
    #[arg(long = "format", value_enum, value_name = "FORMAT", default_value = "table")]
    pub list_format: ListFormat,
    /// The file to write to.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// A format of `cert list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For people at a terminal.
    Table,
    /// For scripts.
    Json,
    /// For documents.
    Markdown,
    /// For scripts that read tables.
    Csv,
    /// For Excel.
    CsvExcel,
    /// A workbook.
    Xlsx,
}

/// `cert show`
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The certificate.
    #[arg(value_name = "ID")]
    pub shown: String,
    /// How it is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}

/// `cert calendar`
#[derive(Debug, Args)]
pub struct CalendarArgs {
    /// The file to write to.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `cert verify`
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// A certificate by number, its file, or the folder of a register; the current register if none.
    #[arg(value_name = "ID-FILE-DIR")]
    pub verified: Option<String>,
    /// Writes the page that verifies a certificate in a browser.
    #[arg(long, conflicts_with_all = ["verified", "max_age", "at_least_serial", "format"])]
    pub page: bool,
    /// The public key to trust, instead of those listed by the register.
    #[arg(long, value_name = "KEY")]
    pub public_key: Option<String>,
    /// The greatest age of the signed list, in days.
    #[arg(long, value_name = "DAYS", value_parser = whole(0..=36_500_u32))]
    pub max_age: Option<u32>,
    /// The lowest serial to accept: a register below it is an older copy.
    #[arg(long, value_name = "N", value_parser = whole(0..=u32::MAX))]
    pub at_least_serial: Option<u32>,
    /// How the result is shown.
    #[command(flatten)]
    pub showing: ShowingArgs,
}
