//! `cert register`: makes a register, and finishes what a crash left in one.

use std::ops::ControlFlow;

use anyhow::Result;
use cert_core::application::evidence::is_address;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::basics::text::clean_line;
use cert_core::certificate::certificate::is_prefix;
use cert_core::register::repair::Unrepaired;
use cert_core::register::settings::Settings;
use cert_core::report::page::text;
use cert_core::report::register::repair_page;
use cert_core::say;

use crate::cli::args::register::RegisterInit;
use crate::cli::args::sign::Signing;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::help::usage::Usage;
use crate::cli::output;
use crate::ops::signing_key;
use crate::ops::signing_key::Hand;
use crate::ops::trusted;
use crate::ops::writing;
use crate::store::disk::read::shown;
use crate::store::register;
use crate::store::register::load::{highest_number, load};
use crate::store::register::repair as mending;

/// `cert register init`
///
/// # Errors
/// A value that does not fit; there is a register already; the system refuses.
pub fn init(context: &Context, args: &RegisterInit) -> Result<Exit> {
    let folder = args.folder.as_deref().unwrap_or(context.register());
    register::init::make(folder, &settings(args)?)?;
    let path = shown(folder);
    output::print(format!("{}\n", say!(context.words, "register-made", path = path)))?;
    Ok(Exit::Yes)
}

fn settings(args: &RegisterInit) -> Result<Settings, Usage> {
    let mut faults = Faults::default();
    let prefix = args.prefix.to_ascii_uppercase();
    if !is_prefix(&prefix) {
        faults.0.push(FaultKind::BadPrefix { found: clean_line(&args.prefix) }.into());
    }
    if let Some(found) = args.address.as_deref().map(clean_line).filter(|address| !is_address(address)) {
        faults.0.push(FaultKind::BadAddress { found }.into());
    }
    faults.into_result().map_err(Usage)?;
    let line = |option, text: &Option<String>| text.as_deref().map(|text| writing::line(option, text)).transpose();
    Ok(Settings {
        issuer: writing::line("issuer", &args.issuer)?,
        prefix,
        address: line("address", &args.address)?,
        contact: line("contact", &args.contact)?,
        people: args.people.iter().map(|name| writing::line("person", name)).collect::<Result<_, _>>()?,
        last_number: 0,
        serial: 0,
        keys: Vec::new(),
    })
}

/// `cert register repair`
///
/// # Errors
/// There is no register; the system refuses.
pub fn repair(context: &Context, signing: &Signing) -> Result<Exit> {
    let holder = format!("cert register repair, {}", std::process::id());
    let loaded = load(context.register())?;
    // Only where the settings are written, somebody has to sign; what is in doubt, only `register sign` signs.
    let must_write = loaded.register.settings.check_number(highest_number(&loaded.snapshot)).is_err();
    let hand = match must_write && trusted::check(&loaded).is_ok() {
        true => signing_key::hand(context, &loaded.register.settings, signing)?,
        false => ControlFlow::Continue(Hand::Nobody),
    };
    let hand = match hand {
        ControlFlow::Continue(hand) => hand,
        ControlFlow::Break(exit) => return Ok(exit),
    };
    let repair = mending::repair(context.register(), &holder, hand.seal(context.today))?;
    let page = repair_page::page(&context.words, &repair.done, &repair.left);
    output::print(text::draw(&page, context.out()))?;
    match trusted::told(&trusted::sift(repair.loaded).loaded.damaged).into_result() {
        Ok(()) if repair.left.iter().any(Unrepaired::is_damage) => Ok(Exit::Partly),
        Ok(()) => Ok(Exit::Yes),
        Err(faults) => {
            context.show_faults(&faults)?;
            Ok(if trusted::is_doubt(&faults) { Exit::No } else { Exit::Partly })
        }
    }
}
