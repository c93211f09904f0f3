//! Signs what is not signed in a register, once a person has looked at it.

use cert_core::basics::fault::FaultKind;
use cert_core::register::key::in_use;
use cert_core::report::verification::sign_page;
use cert_core::say;
use cert_core::trust::policy;

use crate::ops::context::Context;
use crate::ops::dialogue::consent::{Consent, confirm};
use crate::ops::dialogue::password;
use crate::ops::error::{Error, Result};
use crate::ops::register::acting::check_day;
use crate::ops::register::signing_key;
use crate::ops::register::signing_key::Signing;
use crate::ops::register::trusted;
use crate::ops::register::trusted::Writable;
use crate::ops::register::writing;
use crate::sign::problem::KeyProblem;

/// What was signed.
pub struct Signed {
    /// How many certificates.
    pub certificates: usize,
    /// The serial of the register now.
    pub serial: u32,
}

/// Shows what is not signed or in doubt, asks, and signs it; nothing where all of it is signed.
///
/// # Errors
/// The register has no key, or cannot be written; a file of it is damaged; the person said no.
pub fn sign(context: &Context, consent: Consent, signing: Signing) -> Result<Option<Signed>> {
    let words = &context.words;
    check_day(context, false)?;
    let Writable { loaded, practises } = trusted::to_write(context, signing.is_practice)?;
    loaded.check_whole()?;
    let key = in_use(&loaded.register.settings.keys).cloned();
    let key = key.ok_or_else(|| Error::failed(FaultKind::from(KeyProblem::KeyNeeded {})))?;
    let trusted = policy::sift(loaded);
    let unsigned = trusted.unsigned();
    if unsigned.is_empty() && trusted.audit.is_sound() {
        return Ok(None);
    }
    let page = sign_page::page(words, &unsigned, &trusted.doubts());
    confirm(context, consent, &page, say!(words, "ask-sign"))?;
    let secret = signing_key::open(context, &key, password::given(context, signing.password_fd)?)?;
    let holder = format!("cert register sign, {}", std::process::id());
    let mut ledger = trusted::ledger(context, &holder, signing_key::seal(Some(&secret), context.today), practises)?;
    // What was shown is signed, or nothing.
    if ledger.loaded.snapshot.readable() != trusted.loaded.snapshot.readable() {
        return Err(writing::changed_meanwhile(context));
    }
    ledger.sign(&unsigned)?;
    trusted::written(context, &ledger);
    Ok(Some(Signed { certificates: unsigned.len(), serial: ledger.register().settings.serial }))
}
