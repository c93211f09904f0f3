//! The files published beside each certificate's page: the signed file, the print, the badge. They are in Polish, in
//! whatever language the site is published.

use std::collections::BTreeMap;

use cert_core::basics::fault::Faults;
use cert_core::basics::text::Lang;
use cert_core::certificate::certificate::Certificate;
use cert_core::certificate::status::{CertificateOn, CertificateStatus};
use cert_core::report::badge::embed_code;
use cert_core::report::badge::embed_code::Snippet;
use cert_core::report::badge::svg::{Badge, draw, title};
use cert_core::report::site::paths::{ENDINGS, file};
use cert_core::report::site::site::CertificateFiles;
use cert_core::report::site::standing::is_current;
use cert_core::rubric::rubric::Rubric;
use cert_core::theme::theme::Theme;
use cert_core::trust::policy::Trusted;
use cert_core::words::Words;
use chrono::NaiveDate;

use crate::ops::publish::prints::{Print, Prints};

/// Options of a site.
#[derive(Debug, Clone, Copy)]
pub struct Wishes {
    /// Whether to publish files that name the person who filled in a questionnaire, as those of earlier versions do.
    pub with_old_names: bool,
    /// Whether to print certificates.
    pub with_prints: bool,
}

/// Makes the files of certificates.
pub(super) struct FilesMaker<'a> {
    trusted: &'a Trusted,
    rubrics: &'a BTreeMap<String, Rubric>,
    theme: &'a Theme,
    prints: &'a Prints<'a>,
    wishes: Wishes,
    day: NaiveDate,
    words: Words,
}

/// The files of one certificate.
#[derive(Default)]
pub(super) struct Made {
    /// The files by their paths from the root of the site.
    pub(super) files: Vec<(String, Vec<u8>)>,
    pub(super) print: Option<Print>,
    /// Files that an earlier run may have published and that must go.
    pub(super) withdrawn: Vec<String>,
    /// Which files are published; `None` if they name a person.
    pub(super) published: Option<CertificateFiles>,
}

impl<'a> FilesMaker<'a> {
    pub(super) fn new(
        trusted: &'a Trusted,
        rubrics: &'a BTreeMap<String, Rubric>,
        (theme, prints): (&'a Theme, &'a Prints<'a>),
        wishes: Wishes,
        day: NaiveDate,
    ) -> FilesMaker<'a> {
        FilesMaker { trusted, rubrics, theme, prints, wishes, day, words: Words::new(Lang::Pl) }
    }

    /// Makes the files of a certificate, as far as they may be published.
    pub(super) fn make(&self, certificate: &Certificate) -> Result<Made, Faults> {
        let mut made = Made::default();
        if certificate.people.filled_by.is_none() || self.wishes.with_old_names {
            self.add(certificate, &mut made)?;
        }
        // What an earlier run published may name a person, or show a day or a level that no longer counts.
        let print = made.print.iter().map(|print| &print.path);
        let paths: Vec<&String> = made.files.iter().map(|(path, _)| path).chain(print).collect();
        let all = ENDINGS.map(|ending| file(&certificate.id, ending));
        made.withdrawn = all.into_iter().filter(|path| !paths.contains(&path)).collect();
        Ok(made)
    }

    fn add(&self, certificate: &Certificate, made: &mut Made) -> Result<(), Faults> {
        let state = self.trusted.loaded.register.state(certificate, self.day, 0);
        let rubric = self.rubrics.get(&certificate.rubric.sha256).filter(|_| state.is_genuine());
        let is_printed = self.wishes.with_prints && state.status != CertificateStatus::Revoked;
        if let Some(rubric) = rubric.filter(|_| is_printed) {
            made.print = Some(self.prints.print(&self.words, &state, rubric)?);
        }
        let is_signed = self.add_signed(certificate, made)?;
        // The badge of one that has ended stays where it is embedded, and shows its last day; but nobody embeds it now.
        let rubric = rubric.filter(|_| state.has_last_day());
        let snippet = rubric.map(|rubric| self.add_badge(&state, rubric, made)).transpose()?.flatten();
        let snippet = snippet.filter(|_| is_current(&state));
        made.published = Some(CertificateFiles { is_signed, is_printed: made.print.is_some(), snippet });
        Ok(())
    }

    // Returns whether there is a signature.
    fn add_signed(&self, certificate: &Certificate, made: &mut Made) -> Result<bool, Faults> {
        let (snapshot, name) = (&self.trusted.loaded.snapshot, certificate.id.file_name());
        let signature = snapshot.bytes(&format!("{name}.minisig")).ok();
        made.files.push((file(&certificate.id, "toml"), snapshot.bytes(&name)?.to_vec()));
        made.files.extend(signature.map(|bytes| (file(&certificate.id, "toml.minisig"), bytes.to_vec())));
        Ok(signature.is_some())
    }

    // Adds the badge, if the register gives the address of the site; returns the snippet to paste.
    fn add_badge(&self, state: &CertificateOn<'_>, rubric: &Rubric, made: &mut Made) -> Result<Option<String>, Faults> {
        let settings = &self.trusted.loaded.register.settings;
        let Some(address) = settings.address.as_deref() else { return Ok(None) };
        let accent = self.theme.accent(state.certificate.level).css();
        let (scheme, issuer) = (self.words.pick(&rubric.title), settings.issuer.as_str());
        let badge = Badge { state, scheme, issuer, accent: &accent, fonts: &self.theme.fonts };
        let (picture, alt) = (draw(&self.words, &badge)?, title(&self.words, &badge));
        let at = |ending: &str| format!("{}/{}", address.trim_end_matches('/'), file(state.id(), ending));
        let ((width, height), page) = (picture.size, at("html"));
        let snippet = Snippet { file: &at("svg"), alt: &alt, address: Some(&page), width, height };
        made.files.push((file(state.id(), "svg"), picture.svg.into_bytes()));
        embed_code::html(&snippet).map(Some)
    }
}
