//! A register in more than one place: two places must not both continue it, unless one is a practice copy.

use std::path::Path;

use cert_core::basics::fault::FaultKind;
use cert_core::memory::past::Memory;
use cert_core::memory::seen::Seen;
use cert_core::register::loaded::Loaded;
use cert_core::register::snapshot::SETTINGS;
use cert_core::say;
use cert_core::trust::problem::TrustProblem;

use crate::ops::context::Context;
use crate::ops::dialogue::consent::choose;
use crate::ops::error::{Error, Result};
use crate::store::disk::read::{quoted, shown};
use crate::store::register::load::read_settings;

/// Checks that a register may be written in this place: no other place is ahead of it, and none is the place to write
/// it.
///
/// # Errors
/// Returns [`Error::Refused`] if it may not.
pub fn check(memory: &Memory, now: &Seen, folder: &Path) -> Result<()> {
    doubt(memory, now, folder).map_or(Ok(()), |why| Err(Error::refused(why)))
}

/// Checks that no newer copy of a register was seen in another place.
///
/// # Errors
/// Returns [`Error::Refused`] if one was.
pub fn check_newest(memory: &Memory, now: &Seen, folder: &Path) -> Result<()> {
    behind(memory, now, folder).map_or(Ok(()), |why| Err(Error::refused(why)))
}

fn behind(memory: &Memory, now: &Seen, folder: &Path) -> Option<FaultKind> {
    let ahead = memory.ahead(now)?;
    let (path, quoted, place) = (shown(folder), quoted(folder), ahead.place.clone());
    let (serial, seen) = (now.reached.serial.into(), ahead.reached.serial.into());
    let at = if memory.is_home(now) { "home" } else { "copy" };
    Some(TrustProblem::BehindElsewhere { path, place, serial, seen, at, quoted }.into())
}

fn doubt(memory: &Memory, now: &Seen, folder: &Path) -> Option<FaultKind> {
    behind(memory, now, folder).or_else(|| {
        let place = rival(memory, now)?.to_owned();
        Some(TrustProblem::TwoPlaces { path: shown(folder), place, quoted: quoted(folder) }.into())
    })
}

/// The other place where the register is, or may be, written; none if it has gone from there.
pub fn rival<'m>(memory: &'m Memory, now: &Seen) -> Option<&'m str> {
    memory.rivals(now).into_iter().find(|place| is_there(Path::new(place), now))
}

// A register that cannot be read still counts as present.
fn is_there(place: &Path, now: &Seen) -> bool {
    match read_settings(place) {
        Ok(settings) => settings.uid == now.uid && !settings.is_practice,
        Err(_) => place.join(SETTINGS).exists(),
    }
}

/// Whether this write makes the register a practice copy; asks the person if it may not be written otherwise.
///
/// # Errors
/// Returns [`Error::Refused`] if it may not be written and nobody says that it is a practice copy, or if somebody says
/// so of the register itself.
pub fn settle(context: &Context, memory: &Memory, now: &Seen, is_said: bool) -> Result<bool> {
    let folder = context.register();
    match (memory.is_home(now), doubt(memory, now, folder)) {
        (true, _) if is_said => {
            let (path, quoted) = (shown(folder), quoted(folder));
            Err(Error::refused(FaultKind::from(TrustProblem::PracticeAtHome { path, quoted })))
        }
        _ if is_said => Ok(true),
        (_, None) => Ok(false),
        (false, Some(why)) if context.can_ask && ask(context, &why)? => Ok(true),
        (_, Some(why)) => Err(Error::refused(why)),
    }
}

fn ask(context: &Context, why: &FaultKind) -> Result<bool> {
    let words = &context.words;
    let options = [say!(words, "option-practice"), say!(words, "option-no-practice")];
    choose(context, &words.fault(why), say!(words, "ask-practice"), options)
}

/// Notes on stderr that a register is a practice copy, if it is.
///
/// # Errors
/// Returns an error if stderr cannot be written.
pub fn note(context: &Context, loaded: &Loaded) -> Result<()> {
    match loaded.register.settings.is_practice {
        true => context.note(&say!(context.words, "practice-note")),
        false => Ok(()),
    }
}

/// Notes on stderr that a register is a practice copy from now on.
///
/// # Errors
/// Returns an error if stderr cannot be written.
pub fn say_marked(context: &Context) -> Result<()> {
    context.note(&say!(context.words, "practice-begins", path = shown(context.register())))
}
