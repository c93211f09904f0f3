//! Accepts an older copy of a register as the register from now on, on a person's word.

use cert_core::basics::fault::FaultKind;
use cert_core::memory::past::{Memory, Past};
use cert_core::memory::seen::{Reached, Seen};
use cert_core::register::settings::entry::{Entry, EntryKind};
use cert_core::report::register::adopt_page;
use cert_core::say;
use cert_core::trust::problem::TrustProblem;
use cert_core::trust::signature::id_of;

use crate::ops::context::Context;
use crate::ops::dialogue::consent::{Consent, confirm};
use crate::ops::error::{Error, Result};
use crate::ops::register::acting::check_day;
use crate::ops::register::past::memory;
use crate::ops::register::past::practice::rival;
use crate::ops::register::signing_key;
use crate::ops::register::signing_key::Signing;
use crate::ops::register::trusted;
use crate::ops::register::trusted::{Found, find};
use crate::ops::register::writing;
use crate::store::disk::read::shown;
use crate::store::register::ledger::Ledger;

/// The result of adopting.
pub enum Adopted {
    /// An older copy is the register from now on, and continues from here.
    Older(Reached),
    /// A copy that is not older is now the place where the register is written; it stays as it is.
    Here,
    /// It was the register already, or is a practice copy.
    Nothing,
}

/// Shows what an older copy lacks, asks, and enters that it counts from now on. A copy that is not older needs no
/// entry.
///
/// # Errors
/// Returns [`Error::Refused`] if something in it is not genuine or a key would count again, and an error if that person
/// may not act, the register cannot be written, or the person says no.
pub fn adopt(context: &Context, by: &str, reason: &str, consent: Consent, signing: Signing) -> Result<Adopted> {
    check_day(context, false)?;
    let folder = context.register();
    let Found { loaded, audit, memory, now, past } = find(context, folder)?;
    trusted::check(&loaded, &audit)?;
    match (&past, memory.key_that_is_back(&now)) {
        (Past::GoesOn, _) if now.is_practice => return Ok(Adopted::Nothing),
        (Past::GoesOn, _) if memory.ahead(&now).is_none() => return Ok(settled(context, &memory, &now, consent)),
        (_, Some(key)) => {
            return Err(Error::refused(FaultKind::from(TrustProblem::KeyIsBack {
                path: shown(folder),
                key: id_of(key),
            })));
        }
        (Past::Practice, _) => {
            return Err(Error::refused(FaultKind::from(TrustProblem::PracticeInPlace { path: shown(folder) })));
        }
        (Past::KeysExchanged, _) => {
            return Err(Error::refused(FaultKind::from(TrustProblem::KeysExchanged { path: shown(folder) })));
        }
        _ => {}
    }
    let settings = &loaded.register.settings;
    let by = settings.person(by).map_err(Error::refused)?;
    let highest = memory.highest(&now);
    let kind = EntryKind::Adopted { from: now.reached.last_number, to: highest.last_number };
    let entry = Entry { on: context.today, kind, of: None, by: by.clone(), reason: reason.to_owned() };
    if consent != Consent::DryRun {
        signing_key::check(settings, signing)?;
    }
    confirm(
        context,
        consent,
        &adopt_page::page(&context.words, now.reached, highest),
        say!(context.words, "ask-adopt"),
    )?;
    let secret = signing_key::of_register(context, settings, signing)?;
    let holder = format!("{by}, cert register adopt, {}", std::process::id());
    let mut ledger = Ledger::open(folder, &holder, signing_key::seal(secret.as_ref(), context.today))?;
    if ledger.loaded.snapshot.readable() != loaded.snapshot.readable() {
        return Err(writing::changed_meanwhile(context));
    }
    ledger.adopt(entry, highest)?;
    let reached = memory::seen_now(&ledger.loaded, folder).reached;
    trusted::written(context, &ledger);
    Ok(Adopted::Older(reached))
}

fn settled(context: &Context, memory: &Memory, now: &Seen, consent: Consent) -> Adopted {
    if consent == Consent::DryRun || rival(memory, now).is_none() {
        return Adopted::Nothing;
    }
    memory::change(context, |memory| memory.settle(now));
    Adopted::Here
}
