//! `cert register sign`: signs what is not signed, once a person has looked at it.

use std::ops::ControlFlow;

use anyhow::Result;

use crate::cli::args_sign::RegisterSign;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::{output, password, secret, trusted, writing};
use crate::domain::fault::{FaultKind, Faults};
use crate::domain::key::in_use;
use crate::files::read::shown;
use crate::files::register::load;
use crate::report::{sign_page, text};
use crate::say;

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
    let hand = match secret::open(context, &key, password::given(context, &args.password)?)? {
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
