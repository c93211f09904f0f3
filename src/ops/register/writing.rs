//! Steps shared by every command that writes into a register: check that it can be relied on, lock it, report what was
//! written.

use cert_core::basics::fault::FaultKind;
use cert_core::certificate::certificate::Certificate;
use cert_core::register::register::Register;
use cert_core::trust::audit::Audit;

use crate::ops::context::Context;
use crate::ops::dialogue::consent::Consent;
use crate::ops::error::{Error, Result};
use crate::ops::register::acting::Acting;
use crate::ops::register::past::verified;
use crate::ops::register::signing_key;
use crate::ops::register::trusted;
use crate::ops::register::trusted::Writable;
use crate::sign::secret::Secret;
use crate::store::disk::problem::FileProblem;
use crate::store::disk::read::shown;
use crate::store::register::ledger::Ledger;

pub struct WrittenCertificate {
    pub certificate: Certificate,
    /// The register that now contains it.
    pub register: Register,
    /// Whether some of its files are committed but not yet in place.
    pub is_unfinished: bool,
}

/// Checks that something can be written into a register.
///
/// # Errors
/// Returns an error if something in it is not genuine, or if it cannot be signed as requested.
pub fn check(writable: &Writable, acting: &Acting) -> Result<()> {
    trusted::check(&writable.loaded, &writable.audit)?;
    match acting.consent {
        Consent::DryRun => Ok(()),
        Consent::Ask | Consent::Given => signing_key::check(&writable.loaded.register.settings, acting.signing),
    }
}

/// Opens the register for writing, with the audit of its signatures; the lock names the writer to others who wait.
///
/// # Errors
/// Returns the errors of [`Ledger::open`], and one if something in it is not genuine.
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
    let audit = if ledger.is_as_before { audit } else { verified::audit(context, &ledger.loaded) };
    trusted::check(&ledger.loaded, &audit)?;
    Ok((ledger, audit))
}

/// The error if somebody else has written meanwhile: only what was shown is written.
pub fn changed_meanwhile(context: &Context) -> Error {
    Error::failed(FaultKind::from(FileProblem::ChangedMeanwhile { path: shown(context.register()) }))
}

impl WrittenCertificate {
    /// A certificate written by a ledger into a register that was free of doubt before; remembers the new state.
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
