//! What can be typed about keys and signatures.

use clap::{Args, Subcommand};

use crate::cli::args::command::Showing;
use crate::cli::args::register::Consent;

/// With which key something is signed.
#[derive(Debug, Args)]
pub struct Signing {
    /// Writes without a signature, in a register that has no key.
    #[arg(long)]
    pub unsigned: bool,
    /// Reads the password of the key.
    #[command(flatten)]
    pub password: PasswordFrom,
}

/// Where the password of a key comes from, if nobody is to be asked.
#[derive(Debug, Args)]
pub struct PasswordFrom {
    /// An open file descriptor.
    #[arg(long, value_name = "N")]
    pub password_fd: Option<u32>,
}

/// `cert key`
#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    /// Makes the first key of a register.
    New(PasswordFrom),
    /// Makes the next key; the one before retires.
    Rotate(Rotate),
}

/// `cert key rotate`
#[derive(Debug, Args)]
pub struct Rotate {
    /// The key before is lost, and cannot vouch for the new one.
    #[arg(long)]
    pub lost: bool,
    /// Reads the passwords of both keys.
    #[command(flatten)]
    pub password: PasswordFrom,
}

/// `cert register sign`
#[derive(Debug, Args)]
pub struct RegisterSign {
    /// Whether to ask before signing.
    #[command(flatten)]
    pub consent: Consent,
    /// Reads the password of the key.
    #[command(flatten)]
    pub password: PasswordFrom,
}

/// `cert verify`
#[derive(Debug, Args)]
pub struct Verify {
    /// A certificate by number, a file of one, or the folder of a register; the register if none.
    #[arg(value_name = "ID-FILE-DIR")]
    pub verified: Option<String>,
    /// The public key to trust, instead of those that the register lists.
    #[arg(long, value_name = "KEY")]
    pub public_key: Option<String>,
    /// A register with a lower serial is an old one that was put back.
    #[arg(long, value_name = "N")]
    pub at_least_serial: Option<u32>,
    /// How the result is shown.
    #[command(flatten)]
    pub showing: Showing,
}
