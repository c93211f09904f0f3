//! `cert validity`: the rule of validity by itself, without any file.

use cert_core::basics::dates::read_day;
use cert_core::basics::fault::FaultKind;
use cert_core::certificate::problem::CertificateProblem;
use cert_core::certificate::validity::{EditionEnd, Validity};
use cert_core::report::validity;
use chrono::NaiveDate;

use crate::cli::args::data::ValidityArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;

/// Runs the command.
///
/// # Errors
/// Returns an error if a day cannot be read, or if the end is before the issue or more than five years after it.
pub fn run(context: &Context, args: &ValidityArgs) -> Result<Exit> {
    let months = match args.months {
        Some(months) => months,
        None => context.rubric()?.months,
    };
    let issued = args.issued.as_deref().map_or(Ok(context.today), day)?;
    let validity = Validity::new(issued, months, edition_end(args)?).map_err(Error::refused)?;
    if validity.is_remote() && !args.force {
        return Err(Error::refused(FaultKind::from(CertificateProblem::RemoteEnd { until: validity.until, issued })));
    }
    let page = || validity::page::page(&context.words, &validity);
    output::show(context, &args.showing, page, || validity::json::draw(&validity))?;
    Ok(Exit::Yes)
}

fn edition_end(args: &ValidityArgs) -> Result<EditionEnd> {
    Ok(match &args.edition_ends {
        None if args.not_held => EditionEnd::NotHeld,
        None => EditionEnd::Unknown,
        Some(text) if args.certain => EditionEnd::Certain(day(text)?),
        Some(text) => EditionEnd::Planned(day(text)?),
    })
}

fn day(text: &str) -> Result<NaiveDate> {
    read_day(text).map_err(Error::usage)
}
