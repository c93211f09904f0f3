//! A register on disk, of which nothing is believed that a bad signature covers, and nothing at all where a newer one was
//! in its place before.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::memory::past::{Memory, Past};
use cert_core::memory::seen::Seen;
use cert_core::register::loaded::Loaded;
use cert_core::trust::audit::{Audit, audit_by};
use cert_core::trust::policy;
use cert_core::trust::policy::{Trusted, sift_by};
use cert_core::trust::signing::Seal;

use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::register::past::memory;
use crate::ops::register::past::practice;
use crate::ops::register::signing_key;
use crate::store::disk::threads::Threads;
use crate::store::register;
use crate::store::register::ledger::Ledger;
use crate::store::register::signed;

/// A register as it was found, and what the past says of it.
pub struct Found {
    /// The register, as it was found.
    pub loaded: Loaded,
    /// What its signatures say.
    pub audit: Audit,
    /// What was remembered before.
    pub memory: Memory,
    /// The register as it is to be remembered.
    pub now: Seen,
    /// What the past says of it.
    pub past: Past,
}

/// A register into which something is to be written.
pub struct Writable {
    /// The register.
    pub loaded: Loaded,
    /// What its signatures say.
    pub audit: Audit,
    /// Whether what is written makes it a copy to practise.
    pub practises: bool,
}

/// Reads a register, compares it with what was seen of it before, and remembers it.
///
/// # Errors
/// There is none in the folder; its settings cannot be read.
pub fn find(context: &Context, folder: &Path) -> Result<Found, Faults> {
    // Whoever writes remembers only what is in its place already. So what is remembered is read first: it can be behind
    // the register that is read after it, and never ahead.
    let memory = memory::recall(context);
    let loaded = register::load::load(folder)?;
    let audit = audit_by(&loaded, &Threads);
    let now = memory::seen_now(&loaded, folder);
    let past = memory.judge(&now);
    if memory.clone().remember(&now) && audit.is_sound() {
        memory::remember(context, &now);
        // Only who can sign it is ever asked what was changed.
        if signing_key::is_here(context, &loaded.register.settings) {
            keep_signed(context, &loaded);
        }
    }
    Ok(Found { loaded, audit, memory, now, past })
}

/// Reads a register.
///
/// # Errors
/// As [`find`].
pub fn load(context: &Context, folder: &Path) -> Result<Trusted, Faults> {
    let Found { loaded, audit, now, past, .. } = find(context, folder)?;
    let mut trusted = sift_by(loaded, audit);
    if let Some(why) = memory::fault(&past, &now, folder) {
        trusted.put_aside(&why);
    }
    Ok(trusted)
}

/// Reads a register of which it is not in doubt who issues.
///
/// # Errors
/// As [`find`]; the settings or the list of files are not genuine ([`Error::Refused`]).
pub fn issuer(context: &Context) -> Result<Trusted> {
    let trusted = load(context, context.register())?;
    trusted.doubts_of_issuer().into_result().map_err(Error::Refused)?;
    practice::note(context, &trusted.loaded)?;
    Ok(trusted)
}

/// Reads a register into which something is to be written; `is_practice` where that is said to be a copy to practise.
///
/// # Errors
/// As [`find`]; a newer one was in its place, or is elsewhere ([`Error::Refused`]).
pub fn to_write(context: &Context, is_practice: bool) -> Result<Writable> {
    let folder = context.register();
    let Found { loaded, audit, memory, now, past } = find(context, folder)?;
    memory::fault(&past, &now, folder).map_or(Ok(()), |why| Err(Error::refused(why)))?;
    practice::note(context, &loaded)?;
    let practises = !now.is_practice && practice::settle(context, &memory, &now, is_practice)?;
    Ok(Writable { loaded, audit, practises })
}

/// Whether nothing is in doubt of what the signatures of a register say, so that more can be signed on top of it.
///
/// # Errors
/// What is in doubt, and why ([`Error::Refused`]).
pub fn check(loaded: &Loaded, audit: &Audit) -> Result<()> {
    policy::check(loaded, audit).map_err(Error::Refused)
}

/// Opens a register for writing, which makes it a copy to practise if it `practises`; it may have been read `before`.
///
/// # Errors
/// As [`Ledger::open`]; a newer one was in its place, or is elsewhere ([`Error::Refused`]).
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

/// Remembers what was written; nothing of a copy to practise.
pub fn written(context: &Context, ledger: &Ledger<'_>) {
    let now = memory::seen_now(&ledger.loaded, context.register());
    if ledger.seal.is_some() {
        keep_signed(context, &ledger.loaded);
    }
    if ledger.register().settings.is_practice {
        // It is written all the same, whatever can be said.
        let _ = ledger.practises.then(|| practice::say_marked(context));
        return memory::change(context, |memory| memory.forget(&now));
    }
    memory::change(context, |memory| memory.settle(&now));
}

// It only helps to say what was changed by hand.
fn keep_signed(context: &Context, loaded: &Loaded) {
    let _ = signed::keep(context.state(), loaded);
}
