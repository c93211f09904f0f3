//! `cert check`: whether certificates are valid, today and for some more days.

use cert_core::certificate::status::IsValid;
use cert_core::register::triage;
use cert_core::report::page::markdown;
use cert_core::report::register;
use cert_core::report::register::certificates::Certificates;
use cert_core::report::register::check_page;
use cert_core::report::register::nagios;
use cert_core::report::register::nagios::Alarm;

use crate::cli::args::certificates::CheckArgs;
use crate::cli::args::certificates::CheckFormat;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::exit::Exit;
use crate::ops::register::reading;
use crate::ops::subjects::Subjects;

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no register where one is needed or no such municipality, or if the answer cannot be
/// written.
pub fn run(context: &Context, args: &CheckArgs) -> Result<Exit> {
    args.jobs.allow();
    let is_whole = args.certificates.is_empty();
    let mut found = match is_whole {
        true => Subjects::whole(context, args.holder.as_deref(), args.every, args.max_age)?,
        false => Subjects::named(context, &args.certificates, args.max_age)?,
    };
    let applications_gone = found.add_dossiers(is_whole);
    reading::show_damaged(context, &found.damaged)?;
    let mut states = found.states(args.within);
    triage::sort(&mut states);
    let (damaged, age) = (reading::unread(&found.damaged), found.age());
    // Revoked certificates are not judged; if nothing else is there, all were revoked.
    let are_revoked = is_whole && states.is_empty() && found.has_certificates();
    let (day, within) = (context.today, args.within);
    let checked = Certificates { day, within, states, damaged, are_revoked, applications_gone, age };
    show(context, args, &checked)?;
    if args.check_format == CheckFormat::Nagios {
        return Ok(Exit::Plugin(Alarm::of(&checked)));
    }
    let exits = checked.states.iter().map(|state| match state.is_valid() {
        IsValid::Yes => Exit::Yes,
        IsValid::Open => Exit::Open,
        IsValid::No => Exit::No,
    });
    let is_open = age.is_some_and(|age| age.is_too_old) || !checked.applications_gone.is_empty();
    Ok(Exit::worst(exits.chain(is_open.then_some(Exit::Open)).chain([reading::exit(&found.damaged)])))
}

fn show(context: &Context, args: &CheckArgs, checked: &Certificates<'_>) -> Result<()> {
    let (words, output) = (&context.words, args.output.as_deref());
    let page = || check_page::page(words, checked);
    let drawn = match args.check_format {
        CheckFormat::Table => output::table(context, output, &page()),
        CheckFormat::Markdown => markdown::draw(&page()),
        CheckFormat::Json => register::json::check(checked),
        CheckFormat::Nagios => nagios::draw(words, checked),
    };
    output::write(context, output, &drawn)
}
