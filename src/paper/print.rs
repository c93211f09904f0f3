//! A certificate of a register on its sheet, as a PDF or as the values for drawing it.

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::Certificate;
use cert_core::register::settings::key::PublicKey;
use cert_core::report::certificate::view::CertificateView;
use cert_core::report::print::content::Sheet;
use cert_core::theme::theme::Theme;
use cert_core::trust::judgement::Trust;
use cert_core::trust::policy::Trusted;
use cert_core::words::Words;

use crate::paper::certificate_pdf;
use crate::paper::certificate_pdf::{CannotDraw, Inside};
use crate::paper::problem::PrintProblem;

/// The sheet of a certificate.
///
/// # Errors
/// Returns an error if the rubric that explains its level is missing.
pub fn sheet<'a>(
    words: &Words,
    trusted: &Trusted,
    view: &CertificateView<'a>,
    theme: &'a Theme,
) -> Result<Sheet<'a>, Faults> {
    let certificate = view.state.certificate;
    Sheet::new(words, view, theme, key(trusted, certificate)).ok_or_else(|| {
        PrintProblem::LevelGone { id: certificate.id.to_string(), level: certificate.level.into() }.into()
    })
}

/// Its PDF, with the certificate and its signature attached.
///
/// # Errors
/// Returns the errors of [`sheet`], and one if it cannot be drawn.
pub fn pdf(words: &Words, trusted: &Trusted, view: &CertificateView<'_>, theme: &Theme) -> Result<Vec<u8>, Faults> {
    let (certificate, snapshot) = (view.state.certificate, &trusted.loaded.snapshot);
    let file_name = certificate.id.file_name();
    let signed = key(trusted, certificate);
    let signature = signed.map(|_| snapshot.bytes(&format!("{file_name}.minisig"))).transpose()?;
    let day = certificate.last_entered();
    let inside = Inside { certificate: snapshot.bytes(&file_name)?, signature, file_name: &file_name, day };
    let failed = |CannotDraw(error)| PrintProblem::CannotPrint { error: clean_line(&error) }.into();
    certificate_pdf::draw(&sheet(words, trusted, view, theme)?, &theme.fonts, &inside).map_err(failed)
}

fn key<'t>(trusted: &'t Trusted, certificate: &Certificate) -> Option<&'t PublicKey> {
    match trusted.audit.certificates.get(&certificate.id) {
        Some(Trust::Signed { by, .. }) => Some(by),
        _ => None,
    }
}
