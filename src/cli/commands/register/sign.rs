//! `cert register sign`: signs what is not signed, once a person has looked at it.

use std::ops::ControlFlow;

use anyhow::Result;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::register::key::in_use;
use cert_core::report::page::text;
use cert_core::report::verification::sign_page;
use cert_core::say;

use crate::cli::args::sign::RegisterSign;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::output;
use crate::ops::password;
use crate::ops::signing_key;
use crate::ops::trusted;
use crate::ops::writing;
use crate::store::disk::read::shown;
use crate::store::register::load::load;

/// Runs the command.
///
/// # Errors
/// The register has no key, or cannot be written; a file of it is damaged.
pub fn run(context: &Context, args: &RegisterSign) -> Result<Exit> {
    let words = &context.words;
    writing::check_day(context, false)?;
    let loaded = load(context.register())?;
    loaded.check_whole()?;
    let Some(key) = in_use(&loaded.register.settings.keys).cloned() else {
        return Err(Faults::from(FaultKind::KeyNeeded {}).into());
    };
    let trusted = trusted::sift(loaded);
    let unsigned = trusted.unsigned();
    if unsigned.is_empty() && trusted.audit.is_sound() {
        context.note(&say!(words, "sign-nothing"))?;
        return Ok(Exit::Yes);
    }
    let page = sign_page::page(words, &unsigned, &trusted.doubts());
    if let writing::Answer::End(exit) = writing::confirm(context, &args.consent, &page, say!(words, "ask-sign"))? {
        return Ok(exit);
    }
    let hand = match signing_key::open(context, &key, password::given(context, &args.password)?)? {
        ControlFlow::Continue(hand) => hand,
        ControlFlow::Break(exit) => return Ok(exit),
    };
    let holder = format!("cert register sign, {}", std::process::id());
    let mut ledger = trusted::ledger(context, &holder, hand.seal(context.today))?;
    // What was shown is signed, or nothing.
    if ledger.loaded.snapshot.readable() != trusted.loaded.snapshot.readable() {
        return Err(Faults::from(FaultKind::ChangedMeanwhile { path: shown(context.register()) }).into());
    }
    ledger.sign(&unsigned)?;
    let signed = sign_page::signed(words, unsigned.len(), ledger.register().settings.serial);
    output::print(text::draw(&signed, context.out()))?;
    Ok(Exit::Yes)
}
