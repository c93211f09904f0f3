//! The steps for a register as a whole: its signed list of files, differences from it, and its serial.

use crate::memory::past::Past;
use crate::register::register::Register;
use crate::register::settings::key::PublicKey;
use crate::trust::audit::Audit;
use crate::trust::doubt::Doubt;
use crate::trust::judgement::Trust;
use crate::trust::manifest::{Difference, LIST};
use crate::trust::signature::id_of;
use crate::trust::verification::age::ListAge;
use crate::trust::verification::check::{Check, Finding, VerificationStep};
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;

pub(super) fn look(verifier: &Verifier<'_>, register: &Register, audit: &Audit, found: &mut Verification) {
    found.checks.extend(against_the_past(verifier, register));
    let age = ListAge::new(audit.signed_on(), verifier.today, verifier.clock, verifier.max_age);
    found.age = Some(age);
    let by = match signed_by(verifier, register, &audit.list) {
        Ok(by) => by,
        Err(check) => return found.checks.push(check),
    };
    let Difference { changed, removed, added, carried } = &audit.difference;
    let names: Vec<&str> = [changed, removed, added].into_iter().flatten().map(String::as_str).collect();
    let damage = carried.values().next().filter(|_| carried.len() == names.len());
    if let Some(damage) = damage {
        let carried = |name: &&str| Check::bad(VerificationStep::List, Doubt::Carried(*damage), *name);
        return found.checks.extend(names.iter().map(carried));
    }
    if !names.is_empty() {
        return found.checks.push(Check::new(VerificationStep::List, Finding::Bad, names.join(", ")));
    }
    found.checks.push(Check::new(VerificationStep::List, Finding::Good, id_of(by)));
    if verifier.key.is_none() {
        // A key named only by the register itself proves no more than the register does.
        found.checks.push(Check::new(VerificationStep::Key, Finding::Absent, id_of(by)));
    }
    let day = age.signed_on.map(|day| day.to_string()).unwrap_or_default();
    if age.is_too_old {
        found.checks.push(Check::new(VerificationStep::Age, Finding::Unknown, day));
    } else if age.is_ahead {
        found.checks.push(Check::new(VerificationStep::Age, Finding::Absent, day));
    }
    if let Some(serial) = audit.serial {
        found.checks.extend(serial_check(verifier, serial));
    }
}

// The trusted key that signed the list.
fn signed_by<'t>(verifier: &Verifier<'_>, register: &Register, list: &'t Trust) -> Result<&'t PublicKey, Check> {
    let bad = |doubt| Err(Check::bad(VerificationStep::List, doubt, LIST));
    match list {
        Trust::Signed { by, .. } if verifier.trusts(register, by) => Ok(by),
        Trust::Signed { by, .. } => bad(verifier.doubt_of(register, by)),
        Trust::Bad(doubt) | Trust::Unverified(doubt) => bad(*doubt),
        // If the user names a key, a signature is expected.
        Trust::Unsigned if verifier.key.is_some() => bad(Doubt::Removed),
        Trust::Unsigned => Err(Check::new(VerificationStep::List, Finding::Unknown, "")),
    }
}

// What was seen before in the register's place.
fn against_the_past(verifier: &Verifier<'_>, register: &Register) -> Option<Check> {
    let serial = register.settings.serial;
    match &verifier.past {
        // However genuine, a practice copy certifies nothing.
        Past::GoesOn if register.settings.is_practice => {
            Some(Check::new(VerificationStep::Practice, Finding::Unknown, ""))
        }
        Past::GoesOn => None,
        Past::Older(seen) => {
            Some(Check::new(VerificationStep::Serial, Finding::Bad, format!("{serial} < {}", seen.serial)))
        }
        Past::Other => Some(Check::new(VerificationStep::Serial, Finding::Bad, serial.to_string())),
        Past::KeyIsBack(key) => Some(Check::new(VerificationStep::Key, Finding::Bad, id_of(key))),
        Past::KeysExchanged => Some(Check::new(VerificationStep::Key, Finding::Bad, "")),
        Past::Practice => Some(Check::new(VerificationStep::Practice, Finding::Bad, "")),
    }
}

fn serial_check(verifier: &Verifier<'_>, serial: u32) -> Option<Check> {
    match verifier.least.filter(|least| serial < *least) {
        Some(least) => Some(Check::new(VerificationStep::Serial, Finding::Bad, format!("{serial} < {least}"))),
        None if verifier.past == Past::GoesOn => {
            Some(Check::new(VerificationStep::Serial, Finding::Good, serial.to_string()))
        }
        None => None,
    }
}
