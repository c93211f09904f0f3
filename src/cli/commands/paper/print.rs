//! `cert print`: a certificate on paper.

use std::path::{Path, PathBuf};

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::certificate::certificate::Certificate;
use cert_core::certificate::integrity::Integrity;
use cert_core::certificate::problem::CertificateProblem;
use cert_core::certificate::status::{CertificateOn, CertificateStatus, Signature};
use cert_core::register::settings::key::PublicKey;
use cert_core::report::certificate::standing;
use cert_core::report::certificate::view::CertificateView;
use cert_core::report::print::certificate_html;
use cert_core::report::print::content::Sheet;
use cert_core::say;
use cert_core::theme::theme::Theme;
use cert_core::trust::judgement::Trust;
use cert_core::trust::policy::Trusted;

use crate::cli::args::paper::PrintArgs;
use crate::cli::args::paper::PrintFormat;
use crate::cli::output;
use crate::ops::context::Context;
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::register::reading;
use crate::ops::register::records;
use crate::ops::register::trusted;
use crate::paper::certificate_pdf;
use crate::paper::certificate_pdf::{CannotDraw, Inside};
use crate::paper::problem::PrintProblem;
use crate::store::disk::read::shown;
use crate::store::theme;

/// Runs the command.
///
/// # Errors
/// There is no such certificate, or it cannot be relied on; it was revoked, or is not signed where others are; the
/// theme has faults; the file cannot be written.
pub fn run(context: &Context, args: &PrintArgs) -> Result<Exit> {
    let trusted = trusted::issuer(context)?;
    let certificate = reading::certificate(context, &trusted.loaded, &args.printed)?;
    let theme = theme::load::load(context.register())?;
    let gone = || {
        FaultKind::from(PrintProblem::RubricGone { id: certificate.id.to_string(), path: shown(context.register()) })
    };
    // What the level means stands in the rubric by which it was awarded, and in no other.
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
    let drawn = draw(context, args.print_format, &trusted, &view, &theme)?;
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

// Paper cannot be taken back: what must not hang on a wall is not printed.
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

fn draw(
    context: &Context,
    format: PrintFormat,
    trusted: &Trusted,
    view: &CertificateView<'_>,
    theme: &Theme,
) -> Result<Vec<u8>, Faults> {
    let certificate = view.state.certificate;
    let snapshot = &trusted.loaded.snapshot;
    let file_name = certificate.id.file_name();
    let key = key(trusted, certificate);
    let Some(sheet) = Sheet::new(&context.words, view, theme, key) else {
        return Err(PrintProblem::LevelGone { id: certificate.id.to_string(), level: certificate.level.into() }.into());
    };
    if format == PrintFormat::Html {
        return certificate_html::draw(&sheet).map(String::into_bytes);
    }
    let signature = key.map(|_| snapshot.bytes(&format!("{file_name}.minisig"))).transpose()?;
    let day = certificate.last_entered();
    let inside = Inside { certificate: snapshot.bytes(&file_name)?, signature, file_name: &file_name, day };
    let failed = |CannotDraw(error)| PrintProblem::CannotPrint { error: clean_line(&error) }.into();
    certificate_pdf::draw(&sheet, &theme.fonts, &inside).map_err(failed)
}

fn key<'t>(trusted: &'t Trusted, certificate: &Certificate) -> Option<&'t PublicKey> {
    match trusted.audit.certificates.get(&certificate.id) {
        Some(Trust::Signed { by, .. }) => Some(by),
        _ => None,
    }
}
