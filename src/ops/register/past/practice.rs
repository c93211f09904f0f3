//! A place that is behind another place of the same register: two do not go on from each other, unless one is a copy to
//! practise.

use std::path::Path;

use cert_core::basics::fault::FaultKind;
use cert_core::memory::past::Memory;
use cert_core::memory::seen::Seen;
use cert_core::say;
use cert_core::trust::problem::TrustProblem;

use crate::ops::context::Context;
use crate::ops::dialogue::consent::choose;
use crate::ops::error::{Error, Result};
use crate::store::disk::read::{quoted, shown};

/// Whether a register is behind another place where it was seen.
///
/// # Errors
/// It is ([`Error::Refused`]).
pub fn check(memory: &Memory, now: &Seen, folder: &Path) -> Result<()> {
    match memory.ahead(now) {
        None => Ok(()),
        Some(ahead) => Err(Error::refused(FaultKind::from(TrustProblem::BehindElsewhere {
            path: shown(folder),
            place: ahead.place.clone(),
            serial: now.reached.serial.into(),
            seen: ahead.reached.serial.into(),
            quoted: quoted(folder),
        }))),
    }
}

/// Whether what is written makes the register a copy to practise: a person is asked where it is behind another place.
///
/// # Errors
/// It is behind, and nobody says that it is such a copy ([`Error::Refused`]).
pub fn settle(context: &Context, memory: &Memory, now: &Seen, is_said: bool) -> Result<bool> {
    match check(memory, now, context.register()) {
        _ if is_said => Ok(true),
        Ok(()) => Ok(false),
        Err(_) if context.can_ask && ask(context, memory, now)? => Ok(true),
        Err(refused) => Err(refused),
    }
}

fn ask(context: &Context, memory: &Memory, now: &Seen) -> Result<bool> {
    let words = &context.words;
    let place = memory.ahead(now).map(|ahead| ahead.place.clone()).unwrap_or_default();
    let options = [say!(words, "option-practice"), say!(words, "option-no-practice")];
    choose(context, &say!(words, "practice-behind", place = place), say!(words, "ask-practice"), options)
}
