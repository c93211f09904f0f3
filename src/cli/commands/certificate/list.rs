//! `cert list`: the certificates of the register, filtered.

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::FaultKind;
use cert_core::basics::municipality::fold;
use cert_core::basics::nearest::nearest;
use cert_core::basics::text::Lang;
use cert_core::certificate::status::{CertificateOn, CertificateStatus};
use cert_core::register::loaded::Loaded;
use cert_core::register::triage::{RENEWAL_DAYS, Urgency};
use cert_core::report::page::markdown;
use cert_core::report::register;
use cert_core::report::register::certificates::Certificates;
use cert_core::report::register::list_page;
use cert_core::report::register::spreadsheet::Spreadsheet;
use cert_core::say;

use crate::cli::args::certificates::ListArgs;
use crate::cli::args::certificates::ListFormat;
use crate::cli::output;
use crate::cli::words;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;
use crate::ops::register::reading;
use crate::ops::register::trusted;
use crate::sheet::workbook;

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no register or no such voivodeship, or if the answer cannot be written.
pub fn run(context: &Context, args: &ListArgs) -> Result<Exit> {
    if args.list_format == ListFormat::Xlsx && args.output.is_none() && context.screen.is_terminal {
        return Err(Error::usage(UsageProblem::OptionNeeded { option: "output" }));
    }
    let voivodeship = args.voivodeship.as_deref().map(voivodeship).transpose()?;
    // The bytes of the files are needed no more; a large register has much of them.
    let Loaded { register, damaged, .. } = trusted::load(context, context.register())?.loaded;
    reading::show_damaged(context, &damaged)?;
    let within = within(args);
    let all = register.certificates.iter().map(|certificate| register.state(certificate, context.today, within));
    let is_there = |state: &CertificateOn<'_>| {
        let terc = &state.certificate.holder.terc;
        voivodeship.as_ref().is_none_or(|code| terc.voivodeship() == code) && is_listed(args, state)
    };
    let (states, exit) = (all.filter(is_there).collect::<Vec<_>>(), reading::exit(&damaged));
    // An untrusted register lists nothing, and its output replaces no earlier file.
    let says_nothing = states.is_empty() && args.list_format != ListFormat::Json;
    if exit == Exit::No && (says_nothing || args.output.is_some()) {
        return Ok(exit);
    }
    show(
        context,
        args,
        &Certificates {
            day: context.today,
            within,
            states,
            damaged: reading::unread(&damaged),
            are_revoked: false,
            applications_gone: Vec::new(),
            age: None,
        },
    )?;
    Ok(exit)
}

// The number of days within which a certificate counts as expiring.
fn within(args: &ListArgs) -> u32 {
    let is_expiring = args.status == Some(CertificateStatus::Expiring);
    args.expiring.unwrap_or(if is_expiring { RENEWAL_DAYS } else { 0 })
}

fn is_listed(args: &ListArgs, state: &CertificateOn<'_>) -> bool {
    // A certificate without a known end may end within those days.
    let ends = matches!(Urgency::of(state), Urgency::Expiring | Urgency::EndUnknown);
    args.of_level.is_none_or(|level| state.certificate.level == level)
        && args.status.is_none_or(|status| state.status == status)
        && (args.expiring.is_none() || ends)
}

// Returns the two digits of a voivodeship, typed as digits or by name; names are Polish in every language.
fn voivodeship(typed: &str) -> Result<String> {
    let words = words::of(Lang::Pl);
    let known: Vec<(String, String)> =
        (1..=16u8).map(|n| (format!("{:02}", 2 * n), say!(words, "voivodeship", code = 2 * n))).collect();
    let wanted = fold(typed);
    let is_meant = |(code, name): &&(String, String)| *code == wanted || fold(name) == wanted;
    if let Some((code, _)) = known.iter().find(is_meant) {
        return Ok(code.clone());
    }
    let folded: Vec<String> = known.iter().map(|(_, name)| fold(name)).collect();
    let near = nearest(&wanted, folded.iter().map(String::as_str));
    let near = known.iter().find(|(_, name)| Some(fold(name)) == near).map(|(_, name)| name.clone());
    let listed = known.iter().map(|(code, name)| format!("{code} {name}")).collect::<Vec<_>>().join(", ");
    Err(Error::usage(FaultKind::from(UsageProblem::UnknownVoivodeship {
        found: clean_line(typed),
        known: listed,
        near,
    })))
}

fn show(context: &Context, args: &ListArgs, listed: &Certificates<'_>) -> Result<()> {
    let output = args.output.as_deref();
    let page = || list_page::page(&context.words, listed);
    let sheet = || Spreadsheet::new(&context.words, listed);
    let drawn = match args.list_format {
        ListFormat::Table => output::table(context, output, &page()).into_bytes(),
        ListFormat::Markdown => markdown::draw(&page()).into_bytes(),
        ListFormat::Json => register::json::list(listed).into_bytes(),
        ListFormat::Csv => register::csv::draw(listed).map_err(anyhow::Error::from)?.into_bytes(),
        ListFormat::CsvExcel => register::csv::for_excel(&sheet()).map_err(anyhow::Error::from)?.into_bytes(),
        ListFormat::Xlsx => workbook::draw(&sheet()).map_err(anyhow::Error::from)?,
    };
    output::write(context, output, &drawn)
}
