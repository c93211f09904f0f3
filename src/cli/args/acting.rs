//! What every command that writes into a register shares: who acts, whether to ask, with which key.

use clap::Args;

use crate::cli::args::common::ShowingArgs;
use crate::cli::args::line;
use crate::ops;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::register::acting::check_day;

/// Who acts, and how.
#[derive(Debug, Args)]
pub struct ActingArgs {
    #[arg(long = "by", value_name = "NAME", required_unless_present = "dry_run", env = "CERT_BY")]
    pub actor: Option<String>,
    /// Whether to ask before writing.
    #[command(flatten)]
    pub consent: ConsentArgs,
    /// An unlikely day is meant.
    #[arg(long = "force", requires = "reason")]
    pub meant: bool,
    /// With which key it is signed.
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

/// With which key something is signed.
#[derive(Debug, Args)]
pub struct SigningArgs {
    /// Writes without a signature, in a register that has no key.
    #[arg(long)]
    pub unsigned: bool,
    /// Reads the password of the key.
    #[command(flatten)]
    pub password: PasswordFromArgs,
}

/// What every command that signs can be told beforehand, so that nobody is asked.
#[derive(Debug, Args)]
pub struct PasswordFromArgs {
    /// An open file descriptor.
    #[arg(long, value_name = "N")]
    pub password_fd: Option<u32>,
    /// The register is a copy to practise.
    #[arg(long = "practice")]
    pub practises: bool,
}

impl ActingArgs {
    /// Who acts, and how, as far as it is known before the register is read.
    ///
    /// # Errors
    /// An unlikely day that is not said to be meant; nobody is named.
    pub fn read(&self, context: &Context) -> Result<ops::register::acting::Acting> {
        let by = line::by(self.actor.as_deref())?;
        self.acting(context, by)
    }

    /// As [`ActingArgs::read`], where nobody need be named to see what would be done.
    ///
    /// # Errors
    /// As [`ActingArgs::read`].
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
    /// With which key something is signed.
    pub fn read(&self) -> ops::register::signing_key::Signing {
        ops::register::signing_key::Signing { unsigned: self.unsigned, ..self.password.read() }
    }
}

impl PasswordFromArgs {
    /// With which key something is signed, in a register that has one.
    pub fn read(&self) -> ops::register::signing_key::Signing {
        ops::register::signing_key::Signing {
            unsigned: false,
            password_fd: self.password_fd,
            is_practice: self.practises,
        }
    }
}
