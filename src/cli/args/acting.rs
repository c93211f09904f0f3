//! Arguments shared by every command that writes into a register: who acts, whether to ask, which key signs.

use clap::Args;

use crate::cli::args::common::ShowingArgs;
use crate::cli::args::value;
use crate::cli::args::value::whole;
use crate::ops;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::register::acting::check_day;

/// Who acts, and how.
#[derive(Debug, Args)]
pub struct ActingArgs {
    #[arg(long = "by", value_name = "PERSON", required_unless_present = "dry_run", env = "CERT_BY")]
    pub actor: Option<String>,
    /// Whether to ask before writing.
    #[command(flatten)]
    pub consent: ConsentArgs,
    /// Accepts an unlikely day.
    #[arg(long = "force", requires = "reason")]
    pub meant: bool,
    /// The key to sign with.
    #[command(flatten)]
    pub signing: SigningArgs,
    /// How the certificate is shown once it is written.
    #[command(flatten)]
    pub showing: ShowingArgs,
}

/// Whether to ask before writing.
#[derive(Debug, Args)]
pub struct ConsentArgs {
    /// Writes without asking.
    #[arg(long)]
    pub yes: bool,
    /// Shows what would be written, and writes nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// The key to sign with.
#[derive(Debug, Args)]
pub struct SigningArgs {
    /// Writes without a signature, in a register that has no key.
    #[arg(long)]
    pub unsigned: bool,
    /// Reads the password of the key.
    #[command(flatten)]
    pub password: PasswordFromArgs,
}

/// Options of every command that signs, so that nobody need be asked.
#[derive(Debug, Args)]
pub struct PasswordFromArgs {
    /// An open file descriptor with the password.
    #[arg(long, value_name = "N", value_parser = whole(0..=i32::MAX.unsigned_abs()))]
    pub password_fd: Option<u32>,
    /// The register is a practice copy.
    #[arg(long = "practice")]
    pub practises: bool,
}

impl ActingArgs {
    /// Who acts, and how, as far as the command line says.
    ///
    /// # Errors
    /// Returns an error if the day is unlikely and not forced, or if nobody is named.
    pub fn read(&self, context: &Context) -> Result<ops::register::acting::Acting> {
        let by = value::by(self.actor.as_deref())?;
        self.acting(context, by)
    }

    /// As [`ActingArgs::read`], but without requiring a name, as a dry run needs none.
    ///
    /// # Errors
    /// Returns the errors of [`ActingArgs::read`], but none for a missing name.
    pub fn read_or_nobody(&self, context: &Context) -> Result<ops::register::acting::Acting> {
        match self.actor {
            Some(_) => self.read(context),
            None => self.acting(context, String::new()),
        }
    }

    fn acting(&self, context: &Context, by: String) -> Result<ops::register::acting::Acting> {
        check_day(context, self.meant)?;
        let (consent, signing) = (self.consent.read(), self.signing.read());
        Ok(ops::register::acting::Acting { by, consent, is_meant: self.meant, signing })
    }
}

impl ConsentArgs {
    /// Whether to ask before writing.
    pub fn read(&self) -> ops::dialogue::consent::Consent {
        match (self.dry_run, self.yes) {
            (true, _) => ops::dialogue::consent::Consent::DryRun,
            (_, true) => ops::dialogue::consent::Consent::Given,
            _ => ops::dialogue::consent::Consent::Ask,
        }
    }
}

impl SigningArgs {
    /// The key to sign with.
    pub fn read(&self) -> ops::register::signing_key::Signing {
        ops::register::signing_key::Signing { unsigned: self.unsigned, ..self.password.read() }
    }
}

impl PasswordFromArgs {
    /// The key to sign with, in a register that has one.
    pub fn read(&self) -> ops::register::signing_key::Signing {
        ops::register::signing_key::Signing {
            unsigned: false,
            password_fd: self.password_fd,
            is_practice: self.practises,
        }
    }
}
