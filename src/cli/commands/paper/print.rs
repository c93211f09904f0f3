//! `cert print`: a certificate on paper.

use std::path::{Path, PathBuf};

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::certificate::certificate::Certificate;
use cert_core::certificate::integrity::Integrity;
use cert_core::certificate::problem::CertificateProblem;
use cert_core::certificate::status::{CertificateOn, CertificateStatus, Signature};
use cert_core::report::certificate::standing;
use cert_core::report::certificate::view::CertificateView;
use cert_core::report::print::certificate_html;
use cert_core::say;

use crate::cli::args::paper::PrintArgs;
use crate::cli::args::paper::PrintFormat;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::register::reading;
use crate::ops::register::records;
use crate::ops::register::trusted;
use crate::paper::print::{pdf, sheet};
use crate::paper::problem::PrintProblem;
use crate::store::disk::read::shown;
use crate::store::theme;

/// Runs the command.
///
/// # Errors
/// Returns an error if there is no such certificate or it cannot be relied on, if it was revoked or lacks the signature
/// that others have, if the theme has faults, or if the file cannot be written.
pub fn run(context: &Context, args: &PrintArgs) -> Result<Exit> {
    let trusted = trusted::issuer(context)?;
    let certificate = reading::certificate(context, &trusted.loaded, &args.printed)?;
    let theme = theme::load::load(context.register())?;
    let gone = || {
        FaultKind::from(PrintProblem::RubricGone { id: certificate.id.to_string(), path: shown(context.register()) })
    };
    // The meaning of the level is in the rubric of the award, and in no other.
    let rubric = records::rubric(context, certificate)?.ok_or_else(gone).map_err(Faults::from)?;
    let output = args.printed_to.clone().unwrap_or_else(|| named(certificate, args.print_format));
    output::check(Some(&output))?;
    let register = &trusted.loaded.register;
    let state = register.state(certificate, context.today, 0);
    check(&state)?;
    note_status(context, &state)?;
    let view = CertificateView {
        state,
        register,
        rubric: Some(&rubric),
        dossier: Integrity::Missing,
        rubric_copy: Integrity::Intact,
    };
    let drawn = match args.print_format {
        PrintFormat::Html => certificate_html::draw(&sheet(&context.words, &trusted, &view, &theme)?)?.into_bytes(),
        PrintFormat::Pdf => pdf(&context.words, &trusted, &view, &theme)?,
    };
    output::write(context, Some(&output), drawn)?;
    Ok(Exit::Yes)
}

fn named(certificate: &Certificate, format: PrintFormat) -> PathBuf {
    let end = match format {
        PrintFormat::Pdf => "pdf",
        PrintFormat::Html => "html",
    };
    Path::new(&certificate.id.file_name()).with_extension(end)
}

// Paper cannot be recalled: certificates that must not hang on a wall are not printed.
fn check(state: &CertificateOn<'_>) -> Result<()> {
    let id = || state.id().to_string();
    let refused = |kind: FaultKind| Err(Error::refused(kind));
    match (state.status, state.is_genuine()) {
        (CertificateStatus::Revoked, _) => refused(FaultKind::from(CertificateProblem::RevokedAlready { id: id() })),
        (_, false) => refused(FaultKind::from(PrintProblem::NotSigned { id: id() })),
        _ => Ok(()),
    }
}

fn note_status(context: &Context, state: &CertificateOn<'_>) -> Result<()> {
    if state.signature == Signature::NotUsed {
        context.note(&say!(context.words, "print-unsigned"))?;
    }
    if !matches!(state.status, CertificateStatus::Valid | CertificateStatus::Expiring) {
        let status = standing::status(&context.words, state.status);
        context.note(&say!(context.words, "print-not-valid", id = state.id().to_string(), status = status))?;
    }
    Ok(())
}
