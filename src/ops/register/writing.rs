//! What every command that writes into a register does: checks that it can be relied on, locks it, says what was written.

use cert_core::basics::fault::FaultKind;
use cert_core::certificate::certificate::Certificate;
use cert_core::register::register::Register;
use cert_core::trust::audit::{Audit, audit_by};

use crate::ops::context::Context;
use crate::ops::dialogue::consent::Consent;
use crate::ops::error::{Error, Result};
use crate::ops::register::acting::Acting;
use crate::ops::register::signing_key;
use crate::ops::register::trusted;
use crate::ops::register::trusted::Writable;
use crate::sign::secret::Secret;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::shown;
use crate::store::disk::threads::Threads;
use crate::store::register::ledger::Ledger;

pub struct WrittenCertificate {
    pub certificate: Certificate,
    /// The register in which it stands now.
    pub register: Register,
    /// Whether some of its files are committed, and not in their place yet.
    pub is_unfinished: bool,
}

/// Whether something can be written into a register.
///
/// # Errors
/// Something in it is not genuine; it cannot be signed as it is to be.
pub fn check(writable: &Writable, acting: &Acting) -> Result<()> {
    trusted::check(&writable.loaded, &writable.audit)?;
    match acting.consent {
        Consent::DryRun => Ok(()),
        Consent::Ask | Consent::Given => signing_key::check(&writable.loaded.register.settings, acting.signing),
    }
}

/// Opens the register for writing, with what its signatures say; whoever waits for it can read who writes.
///
/// # Errors
/// As [`Ledger::open`]; something in it is not genuine.
pub fn open<'s>(
    context: &Context,
    holder: &str,
    secret: Option<&'s Secret>,
    before: Writable,
) -> Result<(Ledger<'s>, Audit)> {
    let Writable { loaded, audit, practises } = before;
    let holder = format!("{holder}, {}", std::process::id());
    let seal = signing_key::seal(secret, context.today);
    let ledger = trusted::ledger(context, &holder, seal, practises, Some(loaded))?;
    let audit = if ledger.is_as_before { audit } else { audit_by(&ledger.loaded, &Threads) };
    trusted::check(&ledger.loaded, &audit)?;
    Ok((ledger, audit))
}

/// Somebody else has written meanwhile: what was shown is written, or nothing.
pub fn changed_meanwhile(context: &Context) -> Error {
    Error::failed(FaultKind::from(FileProblem::ChangedMeanwhile { path: shown(context.register()) }))
}

impl WrittenCertificate {
    /// What a ledger has written into a register in which nothing was in doubt before; it is remembered.
    pub fn new(context: &Context, ledger: Ledger<'_>, before: &Audit, certificate: Certificate) -> WrittenCertificate {
        trusted::written(context, &ledger);
        let is_unfinished = ledger.is_unfinished();
        let mut register = ledger.loaded.register;
        if !register.settings.keys.is_empty() {
            let own = ledger.seal.map(|_| certificate.id.clone());
            register.signed = Some(before.signed().cloned().chain(own).collect());
        }
        WrittenCertificate { certificate, register, is_unfinished }
    }
}
