//! What can be typed after the commands that read a register.

use std::path::PathBuf;

use cert_core::certificate::status::CertificateStatus;
use clap::{Args, ValueEnum};

use crate::cli::args::common::{JobsArgs, ShowingArgs, word};

/// `cert check`
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Certificates by number, or files of them; the whole register if none.
    #[arg(value_name = "ID-FILE")]
    pub certificates: Vec<String>,
    /// For how many days more it must be valid.
    #[arg(long, value_name = "DAYS", default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=36_500))]
    pub within: u32,
    /// For how many days at most the list of the register may not have been signed.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(0..=36_500))]
    pub max_age: Option<u32>,
    /// Only of this municipality, by name or TERC code.
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
    /// On how many cores.
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
    /// For Nagios and what understands its plugins: one line, exit codes of its own.
    Nagios,
}

/// `cert list`
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Only of this level.
    #[arg(long = "level", value_name = "N")]
    pub of_level: Option<u8>,
    /// Only of this status.
    #[arg(long, value_parser = word(CertificateStatus::CODES, CertificateStatus::from_code), value_name = "STATUS")]
    pub status: Option<CertificateStatus>,
    /// Only of this voivodeship, by its two digits or its name.
    #[arg(long, value_name = "CODE")]
    pub voivodeship: Option<String>,
    /// Only those that end within so many days.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(0..=36_500))]
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
    /// For people who open it in Excel.
    CsvExcel,
    /// For people, as a workbook.
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
