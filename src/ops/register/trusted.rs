//! A register on disk, without anything that a bad signature covers; nothing of it is trusted if a newer one was in its
//! place before.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::CertificateId;
use cert_core::memory::past::{Memory, Past};
use cert_core::memory::seen::Seen;
use cert_core::register::loaded::Loaded;
use cert_core::trust::audit::Audit;
use cert_core::trust::policy;
use cert_core::trust::policy::{Trusted, sift_by};
use cert_core::trust::signing::Seal;
use cert_core::trust::verified::Verified;

use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::register::past::{memory, practice, verified};
use crate::ops::register::signing_key;
use crate::store::register;
use crate::store::register::ledger::Ledger;
use crate::store::state::signed;

/// The number of certificates up to which all are read, whatever is asked about: it takes no time that anybody notices,
/// and then every damaged file is named.
const FEW: u32 = 1000;

/// A register as found, and how it relates to its past.
pub struct Found {
    /// The register as found.
    pub loaded: Loaded,
    /// The audit of its signatures.
    pub audit: Audit,
    /// The memory before this command.
    pub memory: Memory,
    /// The state to remember.
    pub now: Seen,
    /// How it relates to its past.
    pub past: Past,
}

/// A register to write into.
pub struct Writable {
    /// The register.
    pub loaded: Loaded,
    /// The audit of its signatures.
    pub audit: Audit,
    /// Whether the write makes it a practice copy.
    pub practises: bool,
}

/// Reads a register, compares it with its remembered states, and remembers it.
///
/// # Errors
/// Returns an error if there is none in the folder, or if its settings cannot be read.
pub fn find(context: &Context, folder: &Path) -> Result<Found, Faults> {
    // A writer remembers only what is already in place. So the memory is read first: it can then be behind the register
    // that is read next, never ahead.
    let memory = memory::recall(context);
    let loaded = register::load::load(folder)?;
    let verified = verified::recall(context, &loaded.register.settings);
    Ok(judged(context, folder, memory, loaded, verified))
}

// The same, but of its certificates only those that decide about some, where that is known before they are read.
fn find_part(context: &Context, folder: &Path, ids: &[CertificateId]) -> Result<Found, Faults> {
    let memory = memory::recall(context);
    let settings = register::load::read_settings(folder)?;
    if settings.last_number <= FEW {
        return find(context, folder);
    }
    let verified = verified::recall(context, &settings);
    let part = match &verified {
        _ if settings.keys.is_empty() => register::part::unsigned(folder, ids)?,
        Some(verified) => register::part::verified(folder, ids, verified)?,
        None => None,
    };
    part.map_or_else(|| find(context, folder), |part| Ok(judged(context, folder, memory, part, verified)))
}

fn judged(context: &Context, folder: &Path, memory: Memory, loaded: Loaded, verified: Option<Verified>) -> Found {
    let audit = verified::audit_again(context, &loaded, verified);
    let now = memory::seen_now(&loaded, folder);
    let past = memory.judge(&now);
    if memory.clone().remember(&now) && audit.is_sound() {
        memory::remember(context, &now);
        // Changes are only ever explained to somebody who can sign them.
        if !loaded.snapshot.is_part() && signing_key::is_here(context, &loaded.register.settings) {
            keep_signed(context, &loaded);
        }
    }
    Found { loaded, audit, memory, now, past }
}

impl Found {
    /// Keeps what can be trusted of the register in a folder.
    pub fn sifted(self, folder: &Path) -> Trusted {
        let mut trusted = sift_by(self.loaded, self.audit);
        if let Some(why) = memory::fault(&self.past, &self.now, folder) {
            trusted.put_aside(&why);
        }
        trusted
    }
}

/// Reads a register and removes what cannot be trusted.
///
/// # Errors
/// Returns the errors of [`find`].
pub fn load(context: &Context, folder: &Path) -> Result<Trusted, Faults> {
    find(context, folder).map(|found| found.sifted(folder))
}

/// The same, for a command that asks about some certificates only: others need not be read.
///
/// # Errors
/// Returns the errors of [`find`].
pub fn load_part(context: &Context, folder: &Path, ids: &[CertificateId]) -> Result<Trusted, Faults> {
    find_part(context, folder, ids).map(|found| found.sifted(folder))
}

/// Reads a register whose issuer is beyond doubt.
///
/// # Errors
/// Returns the errors of [`find`], and [`Error::Refused`] if the settings or the list of files are not genuine.
pub fn issuer(context: &Context) -> Result<Trusted> {
    let trusted = load(context, context.register())?;
    trusted.doubts_of_issuer().into_result().map_err(Error::Refused)?;
    practice::note(context, &trusted.loaded)?;
    Ok(trusted)
}

/// Reads a register to write into; `is_practice` if the person says that it is a practice copy.
///
/// # Errors
/// Returns the errors of [`find`], and [`Error::Refused`] if a newer one was in its place or is elsewhere.
pub fn to_write(context: &Context, is_practice: bool) -> Result<Writable> {
    let folder = context.register();
    let Found { loaded, audit, memory, now, past } = find(context, folder)?;
    memory::fault(&past, &now, folder).map_or(Ok(()), |why| Err(Error::refused(why)))?;
    practice::note(context, &loaded)?;
    let practises = !now.is_practice && practice::settle(context, &memory, &now, is_practice)?;
    Ok(Writable { loaded, audit, practises })
}

/// Checks that a register's signatures leave nothing in doubt, so that more can be signed on top of it.
///
/// # Errors
/// Returns [`Error::Refused`] with the doubts and their reasons.
pub fn check(loaded: &Loaded, audit: &Audit) -> Result<()> {
    policy::check(loaded, audit).map_err(Error::Refused)
}

/// Opens a register for writing; `practises` makes it a practice copy, and `before` is an earlier reading, if any.
///
/// # Errors
/// Returns the errors of [`Ledger::open`], and [`Error::Refused`] if a newer one was in its place or is elsewhere.
pub fn ledger<'s>(
    context: &Context,
    holder: &str,
    seal: Option<Seal<'s>>,
    practises: bool,
    before: Option<Loaded>,
) -> Result<Ledger<'s>> {
    let folder = context.register();
    let mut ledger = Ledger::open_again(folder, holder, seal, before)?;
    let (memory, now) = (memory::recall(context), memory::seen_now(&ledger.loaded, folder));
    memory::fault(&memory.judge(&now), &now, folder).map_or(Ok(()), |why| Err(Error::refused(why)))?;
    if !practises && !now.is_practice {
        practice::check(&memory, &now, folder)?;
    }
    ledger.practises = practises;
    Ok(ledger)
}

/// Remembers what was written; for a practice copy, nothing.
pub fn written(context: &Context, ledger: &Ledger<'_>) {
    let now = memory::seen_now(&ledger.loaded, context.register());
    if ledger.seal.is_some() {
        keep_signed(context, &ledger.loaded);
    }
    if ledger.register().settings.is_practice {
        // The register is written all the same, even if the note cannot be printed.
        let _ = ledger.practises.then(|| practice::say_marked(context));
        return memory::change(context, |memory| memory.forget(&now));
    }
    memory::change(context, |memory| memory.settle(&now));
    verified::audit(context, &ledger.loaded);
}

// A failure is harmless: the copy only helps to explain changes made by hand.
fn keep_signed(context: &Context, loaded: &Loaded) {
    let _ = signed::keep(context.state(), loaded);
}
