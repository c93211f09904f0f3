//! The part of a register that decides about some certificates: what came before and after them.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::CertificateId;
use cert_core::format::{certificate, register};
use cert_core::register::loaded::Loaded;
use cert_core::trust::manifest::LIST;
use cert_core::trust::verified::Verified;

use crate::store::disk::read::text;
use crate::store::disk::threads::Threads;
use crate::store::disk::watched::Work;
use crate::store::register::snapshot::{self, overlaid};

/// Reads what decides about some certificates of an unsigned register; none if one of them is not there.
///
/// # Errors
/// Returns the errors of [`load`](super::load::load).
pub fn unsigned(folder: &Path, ids: &[CertificateId]) -> Result<Option<Loaded>, Faults> {
    if ids.iter().any(|id| overlaid(folder, &id.file_name()).is_none()) {
        return Ok(None);
    }
    // A successor has a higher number.
    let lowest = ids.iter().filter_map(|id| line(folder, id).last()).map(|first| first.number()).min();
    part(folder, &|number| Some(number) >= lowest).map(Some)
}

/// Reads what decides about some certificates of a register, all of which was verified before; none if one of them
/// is unknown, or if its list has changed since.
///
/// # Errors
/// Returns the errors of [`load`](super::load::load).
pub fn verified(folder: &Path, ids: &[CertificateId], verified: &Verified) -> Result<Option<Loaded>, Faults> {
    let Some(numbers) = verified.succession(ids) else { return Ok(None) };
    let loaded = part(folder, &|number| numbers.contains(&number))?;
    let settings = &loaded.register.settings;
    let is_same = loaded.snapshot.bytes(LIST).is_ok_and(|list| verified.is_of(settings, list));
    Ok(is_same.then_some(loaded))
}

fn part(folder: &Path, is_needed: &dyn Fn(u32) -> bool) -> Result<Loaded, Faults> {
    register::parse_by(snapshot::read_part(folder, is_needed)?, &Threads(Work::Reading))
}

// A certificate and those before it in turn, as far as they can be read.
fn line(folder: &Path, id: &CertificateId) -> impl Iterator<Item = CertificateId> {
    let before = |id: &CertificateId| {
        let path = id.file_name();
        let source = text(&folder.join(&path), overlaid(folder, &path)?.ok()?).ok()?;
        certificate::parse(&source, Some(&path)).ok()?.replaces.filter(|before| before.number() < id.number())
    };
    std::iter::successors(Some(id.clone()), before)
}
