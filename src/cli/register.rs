//! `cert register`: makes a register, and finishes what a crash left in one.

use std::ops::ControlFlow;

use anyhow::Result;

use crate::cli::args_register::RegisterInit;
use crate::cli::args_sign::Signing;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::secret::{self, Hand};
use crate::cli::usage::Usage;
use crate::cli::{output, trusted, writing};
use crate::domain::answers::is_address;
use crate::domain::certificate::is_prefix;
use crate::domain::fault::{FaultKind, Faults};
use crate::domain::mended::Left;
use crate::domain::register::Settings;
use crate::domain::text::clean_line;
use crate::files::read::shown;
use crate::files::register::{highest_number, load};
use crate::files::{new_register, repair as mending};
use crate::report::{repair_page, text};
use crate::say;

/// `cert register init`
///
/// # Errors
/// A value that does not fit; there is a register already; the system refuses.
pub fn init(context: &Context, args: &RegisterInit) -> Result<Exit> {
    let folder = args.folder.as_deref().unwrap_or(context.register());
    new_register::make(folder, &settings(args)?)?;
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
        true => secret::hand(context, &loaded.register.settings, signing)?,
        false => ControlFlow::Continue(Hand::Nobody),
    };
    let hand = match hand {
        ControlFlow::Continue(hand) => hand,
        ControlFlow::Break(exit) => return Ok(exit),
    };
    let mended = mending::repair(context.register(), &holder, hand.seal(context.today))?;
    let page = repair_page::page(&context.words, &mended.done, &mended.left);
    output::print(text::draw(&page, context.out()))?;
    match trusted::told(&trusted::sift(mended.loaded).loaded.damaged).into_result() {
        Ok(()) if mended.left.iter().any(Left::is_damage) => Ok(Exit::Partly),
        Ok(()) => Ok(Exit::Yes),
        Err(faults) => {
            context.show_faults(&faults)?;
            Ok(if trusted::is_doubt(&faults) { Exit::No } else { Exit::Partly })
        }
    }
}
