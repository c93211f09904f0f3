//! The steps of a register as a whole: its signed list of files, how they differ from it, and its serial.

use crate::register::key::PublicKey;
use crate::register::register::Register;
use crate::trust::audit::Audit;
use crate::trust::doubt::Doubt;
use crate::trust::judgement::Trust;
use crate::trust::manifest::{Difference, LIST};
use crate::trust::signature::id_of;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::{SerialSeen, Verification};
use crate::trust::verification::verifier::Verifier;
use crate::trust::vouching::{chain, follows};

/// Looks at the list.
pub(super) fn look(verifier: &Verifier<'_>, register: &Register, audit: &Audit, found: &mut Verification) {
    let by = match signed_by(verifier, register, &audit.list) {
        Ok(by) => by,
        Err(check) => return found.checks.push(check),
    };
    let Difference { changed, removed, added } = &audit.difference;
    let names: Vec<&str> = [changed, removed, added].into_iter().flatten().map(String::as_str).collect();
    if !names.is_empty() {
        return found.checks.push(Check::new(VerificationStep::List, Finding::Bad, names.join(", ")));
    }
    found.checks.push(Check::new(VerificationStep::List, Finding::Good, id_of(by)));
    if verifier.key.is_none() {
        // A key that only the register itself names is worth as much as the register.
        found.checks.push(Check::new(VerificationStep::Key, Finding::Absent, id_of(by)));
    }
    if let Some(serial) = audit.serial {
        look_at_serial(verifier, register, by, serial, found);
    }
}

// The trusted key that signed the list.
fn signed_by<'t>(verifier: &Verifier<'_>, register: &Register, list: &'t Trust) -> Result<&'t PublicKey, Check> {
    let bad = |doubt| Err(Check::bad(VerificationStep::List, doubt, LIST));
    match list {
        Trust::Signed { by, .. } if verifier.trusts(register, by) => Ok(by),
        Trust::Signed { .. } => bad(Doubt::OtherKey),
        Trust::Bad(doubt) => bad(*doubt),
        // Whoever names a key expects a signature.
        Trust::Unsigned if verifier.key.is_some() => bad(Doubt::Removed),
        Trust::Unsigned => Err(Check::new(VerificationStep::List, Finding::Unknown, "")),
    }
}

fn look_at_serial(verifier: &Verifier<'_>, register: &Register, by: &PublicKey, serial: u32, found: &mut Verification) {
    let keys = &register.settings.keys;
    let keys: Vec<PublicKey> =
        chain(keys).iter().map(|key| &key.public).filter(|key| follows(keys, key, by)).cloned().collect();
    let seen = keys.iter().filter_map(verifier.seen).max();
    if let Some(least) = verifier.least.max(seen).filter(|least| serial < *least) {
        return found.checks.push(Check::new(VerificationStep::Serial, Finding::Bad, format!("{serial} < {least}")));
    }
    found.checks.push(Check::new(VerificationStep::Serial, Finding::Good, serial.to_string()));
    found.seen = Some(SerialSeen { keys, serial });
}
