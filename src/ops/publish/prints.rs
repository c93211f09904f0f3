//! Prints of certificates. A print that is already on the site, undamaged and made from the same data, is not drawn again.

use std::collections::BTreeMap;

use cert_core::basics::digest::sha256;
use cert_core::basics::fault::Faults;
use cert_core::certificate::integrity::Integrity;
use cert_core::certificate::status::CertificateOn;
use cert_core::report::certificate::view::CertificateView;
use cert_core::report::site::paths::file;
use cert_core::rubric::rubric::Rubric;
use cert_core::theme::theme::Theme;
use cert_core::trust::policy::Trusted;
use cert_core::words::Words;

use crate::paper::print::pdf;
use crate::store::site::folder::SiteFolder;

/// A print on the site.
pub(super) struct Print {
    pub(super) path: String,
    /// Its line in the mark of the site.
    pub(super) line: String,
    /// Its bytes, unless it is on the site already.
    pub(super) drawn: Option<Vec<u8>>,
}

/// What prints are drawn from, and the prints of the last run.
pub(super) struct Prints<'a> {
    trusted: &'a Trusted,
    theme: &'a Theme,
    folder: &'a SiteFolder,
    /// The digest of everything that every print depends on.
    shared: String,
    /// The lines of the mark, by the path at the end of each.
    before: BTreeMap<&'a str, &'a str>,
}

impl<'a> Prints<'a> {
    pub(super) fn new(trusted: &'a Trusted, theme: &'a Theme, (folder, mark): (&'a SiteFolder, &'a str)) -> Prints<'a> {
        let settings = &trusted.loaded.register.settings;
        let Theme { accents, logo, opening, free, signature, fonts } = theme;
        let fonts = [&fonts.title, &fonts.text, &fonts.strong].map(|font| sha256(font));
        let look = (accents, logo, opening, free, signature, fonts);
        let shared = (env!("CARGO_PKG_VERSION"), &settings.issuer, &settings.address, &settings.contact, look);
        let shared = sha256(format!("{shared:?}").as_bytes());
        let before = mark.lines().filter_map(|line| Some((line.split("  ").nth(1)?, line))).collect();
        Prints { trusted, theme, folder, shared, before }
    }

    /// Returns the print of a certificate.
    ///
    /// # Errors
    /// Fails as [`pdf`] does.
    pub(super) fn print(&self, words: &Words, state: &CertificateOn<'_>, rubric: &Rubric) -> Result<Print, Faults> {
        let path = file(state.id(), "pdf");
        let from = self.drawn_from(state)?;
        let line = |bytes: &[u8]| format!("{from} {}  {path}", sha256(bytes));
        if let Some(before) = self.before.get(path.as_str()).filter(|before| before.starts_with(&from))
            && self.folder.read(&path).is_some_and(|bytes| line(&bytes) == **before)
        {
            return Ok(Print { line: (*before).to_owned(), path, drawn: None });
        }
        let view = CertificateView {
            state: state.clone(),
            register: &self.trusted.loaded.register,
            rubric: Some(rubric),
            dossier: Integrity::Missing,
            rubric_copy: Integrity::Intact,
        };
        let drawn = pdf(words, self.trusted, &view, self.theme)?;
        Ok(Print { line: line(&drawn), path, drawn: Some(drawn) })
    }

    fn drawn_from(&self, state: &CertificateOn<'_>) -> Result<String, Faults> {
        let (snapshot, name) = (&self.trusted.loaded.snapshot, state.certificate.id.file_name());
        let signature = snapshot.bytes(&format!("{name}.minisig")).ok();
        let own = (sha256(snapshot.bytes(&name)?), signature.map(sha256), state.name(), &state.validity);
        Ok(sha256(format!("{}{own:?}", self.shared).as_bytes()))
    }
}
