//! Finishes what a crash left in a register.

use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::register::signing_key;
use crate::ops::register::signing_key::Signing;
use crate::ops::register::trusted;
use crate::ops::register::trusted::Writable;
use crate::store::register::repair;
use crate::store::register::repair::Repair;

/// Repairs the register.
///
/// # Errors
/// Returns an error if there is none, if the system refuses, or if a signature is needed and the key is not here.
pub fn repair(context: &Context, signing: Signing) -> Result<Repair> {
    let holder = format!("cert register repair, {}", std::process::id());
    let Writable { loaded, audit, .. } = trusted::to_write(context, signing.is_practice)?;
    // A signature is needed only if the settings are written; only `register sign` signs what is in doubt.
    let must_write = loaded.register.settings.check_number(loaded.register.highest_number()).is_err();
    let secret = match must_write && trusted::check(&loaded, &audit).is_ok() {
        true => signing_key::of_register(context, &loaded.register.settings, signing)?,
        false => None,
    };
    let repair = repair::repair(context.register(), &holder, signing_key::seal(secret.as_ref(), context.today))?;
    trusted::find(context, context.register())?;
    Ok(repair)
}
