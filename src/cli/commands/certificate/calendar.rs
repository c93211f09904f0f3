//! `cert calendar`: the deadlines of the register, for a calendar.

use cert_core::register::deadlines::deadlines;
use cert_core::register::loaded::Loaded;
use cert_core::report::register::calendar;
use cert_core::report::register::calendar::CalendarReader;

use crate::cli::args::certificates::CalendarArgs;
use crate::cli::output;
use crate::cli::words;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::register::reading;
use crate::ops::register::trusted;

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no register, or the calendar cannot be written.
pub fn run(context: &Context, args: &CalendarArgs) -> Result<Exit> {
    // The bytes of the files are needed no more; a large register has much of them.
    let Loaded { register, damaged, .. } = trusted::load(context, context.register())?.loaded;
    reading::show_damaged(context, &damaged)?;
    // A calendar with missing entries never replaces a complete one, and an untrusted register yields no calendar.
    let exit = reading::exit(&damaged);
    let says_nothing = register.certificates.is_empty();
    if exit == Exit::No && (says_nothing || args.output.is_some()) {
        return Ok(exit);
    }
    let deadlines = deadlines(&register, context.today);
    // A calendar is read elsewhere, where the options of this run mean nothing.
    let words = words::of(context.words.lang());
    let drawn = calendar::draw(&words, &register.settings, deadlines, CalendarReader::Office);
    output::write_each(context, args.output.as_deref(), drawn)?;
    Ok(exit)
}
