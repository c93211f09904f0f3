//! The program's memory of registers. Where it fails, that is reported once, and the command continues.

use std::path::Path;

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::memory::past::{Memory, Past};
use cert_core::memory::seen::Seen;
use cert_core::register::loaded::Loaded;
use cert_core::register::snapshot::SETTINGS;
use cert_core::say;
use cert_core::trust::problem::TrustProblem;
use cert_core::trust::signature::id_of;

use crate::ops::context::Context;
use crate::store::disk::read::{quoted, shown};
use crate::store::state::memory;

/// Reads the memory; empty if it cannot be read.
pub fn recall(context: &Context) -> Memory {
    memory::recall(context.state()).unwrap_or_else(|faults| {
        say_lost(context, &faults);
        Memory::default()
    })
}

/// Remembers the present state of a register.
pub fn remember(context: &Context, now: &Seen) {
    change(context, |memory| {
        memory.remember(now);
    });
}

/// Changes the memory.
pub fn change(context: &Context, change: impl FnOnce(&mut Memory)) {
    // A memory that could not be read stays as it is.
    if context.is_memory_lost.get() {
        return;
    }
    if let Err(faults) = memory::change(context.state(), change) {
        say_lost(context, &faults);
    }
}

// The answer depends neither on the memory nor on whether stderr can be written.
fn say_lost(context: &Context, faults: &Faults) {
    if context.is_memory_lost.replace(true) {
        return;
    }
    let why = faults.0.first().map(|fault| context.words.fault(&fault.kind)).unwrap_or_default();
    let path = shown(&context.state().join(memory::FILE));
    let _ = context.note(&say!(context.words, "memory-lost", why = why, path = path));
}

/// The present state of the register in a folder.
pub fn seen_now(loaded: &Loaded, folder: &Path) -> Seen {
    Seen::now(loaded, shown(&folder.canonicalize().unwrap_or_else(|_| folder.to_owned())))
}

/// Why a register cannot be relied on, judged by its past; none if it continues from what was seen.
pub fn fault(past: &Past, now: &Seen, folder: &Path) -> Option<FaultKind> {
    let (path, quoted, reached) = (shown(&folder.join(SETTINGS)), quoted(folder), now.reached);
    let serial = u64::from(reached.serial);
    Some(FaultKind::from(match past {
        Past::GoesOn => return None,
        Past::Older(seen) => TrustProblem::OlderCopy {
            path,
            serial,
            seen: seen.serial.into(),
            number: reached.last_number.into(),
            highest: seen.last_number.into(),
            quoted,
        },
        Past::Other => TrustProblem::OtherCopy { path, serial, quoted },
        Past::KeyIsBack(key) => TrustProblem::KeyIsBack { path, key: id_of(key) },
        Past::KeysExchanged => TrustProblem::KeysExchanged { path },
        Past::Practice => TrustProblem::PracticeInPlace { path },
    }))
}
