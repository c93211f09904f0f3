//! Audits signatures, except those verified before, and remembers what was verified.

use cert_core::register::loaded::Loaded;
use cert_core::register::settings::Settings;
use cert_core::trust::audit::{Audit, audit_by};
use cert_core::trust::manifest::LIST;
use cert_core::trust::verified::Verified;

use crate::ops::context::Context;
use crate::store::disk::threads::Threads;
use crate::store::disk::watched::Work;
use crate::store::state::verified;

/// What was verified in a register, if it is remembered.
pub fn recall(context: &Context, settings: &Settings) -> Option<Verified> {
    verified::recall(context.state(), settings)
}

/// Audits the signatures of a register.
pub fn audit(context: &Context, loaded: &Loaded) -> Audit {
    audit_again(context, loaded, recall(context, &loaded.register.settings))
}

/// As [`audit`], given what was verified before.
pub fn audit_again(context: &Context, loaded: &Loaded, before: Option<Verified>) -> Audit {
    let (settings, list) = (&loaded.register.settings, loaded.snapshot.bytes(LIST).unwrap_or_default());
    let audit = audit_by(loaded, before.as_ref(), &Threads(Work::Checking));
    if loaded.snapshot.is_part() {
        return audit;
    }
    let is_known = before.is_some_and(|before| before.is_of(settings, list));
    if let Some(verified) = (!is_known).then(|| audit.verified(loaded)).flatten() {
        verified::keep(context.state(), settings, &verified);
    }
    audit
}
