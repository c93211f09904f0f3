//! `cert register init`: makes a register.

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;
use cert_core::basics::problem::ValueProblem;
use cert_core::basics::suggestion::Suggestion;
use cert_core::certificate::certificate::is_prefix;
use cert_core::certificate::problem::CertificateProblem;
use cert_core::register::settings::Settings;
use cert_core::register::settings::address::in_ascii;
use cert_core::report::page::wrap::wrap_lines;
use cert_core::say;

use crate::cli::args::register::RegisterInitArgs;
use crate::cli::args::value::line;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result, after_writing};
use crate::ops::exit::Exit;
use crate::ops::screen::print;
use crate::store::disk::read::{quoted, shown};
use crate::store::register;
use crate::store::register::uid;

/// Runs the command.
///
/// # Errors
/// Returns an error if a value is invalid, if there is a register already, or if the system refuses.
pub fn run(context: &Context, args: &RegisterInitArgs) -> Result<Exit> {
    let folder = args.folder.as_deref().unwrap_or(context.register());
    let (settings, words) = (settings(args)?, &context.words);
    register::init::make(folder, &settings)?;
    let made = say!(words, "register-made", path = shown(folder), people = settings.people.len());
    after_writing(print(format!("{}\n", wrap_lines(&made, context.out().width))))?;
    let command = words.command(&Suggestion::NewKey { register: quoted(folder) });
    after_writing(context.note(&say!(words, "register-next", command = command)))?;
    Ok(Exit::Yes)
}

fn settings(args: &RegisterInitArgs) -> Result<Settings> {
    let mut faults = Faults::default();
    let prefix = args.prefix.to_ascii_uppercase();
    if !is_prefix(&prefix) {
        faults.0.push(CertificateProblem::BadPrefix { found: clean_line(&args.prefix) }.into());
    }
    if let Some(found) = args.address.as_deref().map(clean_line).filter(|address| in_ascii(address).is_none()) {
        faults.0.push(ValueProblem::BadAddress { found }.into());
    }
    faults.into_result().map_err(Error::Usage)?;
    let optional = |option, text: &Option<String>| text.as_deref().map(|text| line(option, text)).transpose();
    Ok(Settings {
        uid: Some(uid::random().map_err(Error::failed)?),
        address: optional("address", &args.address)?,
        contact: optional("contact", &args.contact)?,
        people: args.people.iter().map(|name| line("person", name)).collect::<Result<_, _>>()?,
        ..Settings::new(line("issuer", &args.issuer)?, prefix)
    })
}
