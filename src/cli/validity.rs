//! `cert validity`: the rule alone, without any file.

use anyhow::Result;
use chrono::NaiveDate;

use crate::cli::args::Validity as Args;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Refused};
use crate::cli::output;
use crate::cli::usage::Usage;
use crate::domain::day::read_day;
use crate::domain::fault::FaultKind;
use crate::domain::validity::{EditionEnd, Validity};
use crate::report::{validity_json, validity_page};

/// Runs the command.
///
/// # Errors
/// A day that cannot be read; an end before the issue, or more than five years after it, is refused.
pub fn run(context: &Context, args: &Args) -> Result<Exit> {
    let months = match args.months {
        Some(months) => months,
        None => context.rubric()?.months,
    };
    let issued = args.issued.as_deref().map_or(Ok(context.today), day)?;
    let validity = Validity::new(issued, months, edition_end(args)?).map_err(Refused::from)?;
    if validity.is_remote() && !args.force {
        return Err(Refused::from(FaultKind::RemoteEnd { until: validity.until, issued }).into());
    }
    let page = || validity_page::page(&context.words, &validity);
    output::show(context, &args.showing, page, || validity_json::draw(&validity))?;
    Ok(Exit::Yes)
}

fn edition_end(args: &Args) -> Result<EditionEnd, Usage> {
    Ok(match &args.edition_ends {
        None if args.not_held => EditionEnd::NotHeld,
        None => EditionEnd::Unknown,
        Some(text) if args.certain => EditionEnd::Certain(day(text)?),
        Some(text) => EditionEnd::Planned(day(text)?),
    })
}

fn day(text: &str) -> Result<NaiveDate, Usage> {
    read_day(text).map_err(Usage::from)
}
