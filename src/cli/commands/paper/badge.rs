//! `cert badge`: a certificate as a picture for a page, and the snippet that embeds it.

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::certificate::status::{CertificateOn, CertificateStatus};
use cert_core::certificate::validity::DecidedBy;
use cert_core::register::register::Register;
use cert_core::report::badge::embed_code;
use cert_core::report::badge::embed_code::Snippet;
use cert_core::report::badge::svg::{Badge, draw, title};
use cert_core::say;

use crate::cli::args::paper::BadgeArgs;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::register::reading;
use crate::ops::register::records;
use crate::ops::register::trusted;
use crate::paper::problem::PrintProblem;
use crate::store::theme;

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no register or no such certificate, if its file is damaged or it is not valid, or if
/// the badge cannot be written.
pub fn run(context: &Context, args: &BadgeArgs) -> Result<Exit> {
    let loaded = trusted::issuer(context)?.loaded;
    let certificate = reading::certificate(context, &loaded, &args.badged)?;
    let register = &loaded.register;
    let state = register.state(certificate, context.today, 0);
    if let Some((fault, exit)) = refusal(register, &state) {
        if exit == Exit::No {
            return Err(Error::refused(fault));
        }
        context.show_faults(&fault.into())?;
        return Ok(exit);
    }
    let theme = theme::load::load(context.register())?;
    let rubric = records::rubric(context, certificate)?;
    let scheme =
        rubric.map_or_else(|| say!(context.words, "badge-scheme"), |r| context.words.pick(&r.title).to_owned());
    let (issuer, accent) = (register.settings.issuer.as_str(), theme.accent(certificate.level).css());
    let badge = Badge { state: &state, scheme: &scheme, issuer, accent: &accent, fonts: &theme.fonts };
    output::write(context, args.output.as_deref(), drawn(context, args, register, &badge)?)?;
    Ok(Exit::Yes)
}

fn drawn(context: &Context, args: &BadgeArgs, register: &Register, badge: &Badge<'_>) -> Result<String, Faults> {
    let (picture, alt) = (draw(&context.words, badge)?, title(&context.words, badge));
    let file = badge.state.id().to_string().to_ascii_lowercase() + ".svg";
    let (width, height) = picture.size;
    let address = register.settings.address.as_deref();
    let snippet = Snippet { file: &file, alt: &alt, address, width, height };
    match (args.markdown, args.html) {
        (true, _) => Ok(embed_code::markdown(&snippet)),
        (_, true) => embed_code::html(&snippet),
        _ => Ok(picture.svg),
    }
}

// A badge stays on a page longer than its certificate lasts, so an invalid certificate gets none.
fn refusal(register: &Register, state: &CertificateOn<'_>) -> Option<(FaultKind, Exit)> {
    let successor = register.successor_on(state.id(), state.day).map(|other| other.id.to_string());
    let (why, exit) = match state.status {
        CertificateStatus::Valid | CertificateStatus::Expiring if !state.is_genuine() => ("unsigned", Exit::Open),
        CertificateStatus::Valid | CertificateStatus::Expiring => return None,
        CertificateStatus::Open if state.validity.because == DecidedBy::Edition => ("open-planned", Exit::Open),
        CertificateStatus::Open => (CertificateStatus::Open.code(), Exit::Open),
        status => (status.code(), Exit::No),
    };
    let (id, until, from) = (state.id().to_string(), state.validity.until, state.validity.issued);
    Some((
        FaultKind::from(PrintProblem::NoBadge { id, why, until, from, successor: successor.unwrap_or_default() }),
        exit,
    ))
}
