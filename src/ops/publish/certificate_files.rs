//! The files published beside each certificate's page: the signed file, the print, the badge. They are in Polish, in
//! whatever language the site is published.

use std::collections::{BTreeMap, BTreeSet};

use cert_core::basics::digest::sha256;
use cert_core::basics::fault::Faults;
use cert_core::basics::text::Lang;
use cert_core::certificate::certificate::{Certificate, CertificateId};
use cert_core::certificate::integrity::Integrity;
use cert_core::certificate::status::{CertificateOn, CertificateStatus};
use cert_core::report::badge::embed_code;
use cert_core::report::badge::embed_code::Snippet;
use cert_core::report::badge::svg::{Badge, draw, title};
use cert_core::report::certificate::view::CertificateView;
use cert_core::report::site::paths::file;
use cert_core::report::site::site::CertificateFiles;
use cert_core::report::site::standing::is_current;
use cert_core::rubric::rubric::Rubric;
use cert_core::theme::theme::Theme;
use cert_core::trust::manifest::LIST;
use cert_core::trust::policy::Trusted;
use cert_core::words::Words;
use chrono::NaiveDate;

use crate::ops::publish::mark;
use crate::paper::print::pdf;
use crate::store::site::folder::{MARK, SiteFolder};

/// Options of a site.
#[derive(Debug, Clone, Copy)]
pub struct Wishes {
    /// Whether to publish files that name the person who filled in a questionnaire, as those of earlier versions do.
    pub with_old_names: bool,
    /// Whether to print certificates.
    pub with_prints: bool,
}

pub(super) struct FilesOfCertificates<'a> {
    /// The certificates whose files are published.
    pub(super) published: BTreeMap<CertificateId, CertificateFiles>,
    /// The certificates whose files are not published.
    pub(super) withheld: Vec<String>,
    /// Files that an earlier run may have published and that must go.
    pub(super) withdrawn: BTreeSet<String>,
    trusted: &'a Trusted,
    rubrics: &'a BTreeMap<String, Rubric>,
    theme: &'a Theme,
    day: NaiveDate,
    words: Words,
    files: BTreeMap<String, Vec<u8>>,
    /// The digest of everything that every print depends on.
    shared: String,
    folder: &'a SiteFolder,
    /// The lines of the mark, one per print: an unchanged print is not drawn again.
    prints: BTreeSet<String>,
    prints_before: BTreeSet<String>,
}

impl<'a> FilesOfCertificates<'a> {
    pub(super) fn new(
        trusted: &'a Trusted,
        rubrics: &'a BTreeMap<String, Rubric>,
        theme: &'a Theme,
        (folder, mark): (&'a SiteFolder, &str),
        day: NaiveDate,
    ) -> FilesOfCertificates<'a> {
        let settings = &trusted.loaded.register.settings;
        let shared = (env!("CARGO_PKG_VERSION"), &settings.issuer, &settings.address, &settings.contact, theme);
        FilesOfCertificates {
            published: BTreeMap::new(),
            withheld: Vec::new(),
            withdrawn: BTreeSet::new(),
            trusted,
            rubrics,
            theme,
            day,
            words: Words::new(Lang::Pl),
            files: BTreeMap::new(),
            shared: sha256(format!("{shared:?}").as_bytes()),
            folder,
            prints: BTreeSet::new(),
            prints_before: mark.lines().map(str::to_owned).collect(),
        }
    }

    /// Adds the files of a certificate, as far as they may be published.
    pub(super) fn add(&mut self, certificate: &'a Certificate, wishes: Wishes) -> Result<(), Faults> {
        let state = self.trusted.loaded.register.state(certificate, self.day, 0);
        let is_revoked = state.status == CertificateStatus::Revoked;
        // An earlier run may have published a file that does not show the revocation, or one that names a person.
        let is_withheld = certificate.people.filled_by.is_some() && !wishes.with_old_names;
        let endings = [("pdf", is_revoked), ("svg", is_revoked), ("toml", false), ("toml.minisig", false)];
        let gone = endings.into_iter().filter(|(_, is_gone)| *is_gone || is_withheld);
        self.withdrawn.extend(gone.map(|(ending, _)| file(&certificate.id, ending)));
        if is_withheld {
            self.withheld.push(certificate.id.to_string());
            return Ok(());
        }
        let rubric = self.rubrics.get(&certificate.rubric.sha256);
        let is_printed = wishes.with_prints && state.is_genuine() && !is_revoked;
        let is_printed = match rubric.filter(|_| is_printed) {
            Some(rubric) => self.print(&state, rubric).map(|()| true)?,
            None => false,
        };
        let is_signed = self.add_signed(certificate)?;
        let snippet = rubric.map(|rubric| self.badge(&state, rubric)).transpose()?.flatten();
        self.published.insert(certificate.id.clone(), CertificateFiles { is_signed, is_printed, snippet });
        Ok(())
    }

    // Returns whether there is a signature.
    fn add_signed(&mut self, certificate: &Certificate) -> Result<bool, Faults> {
        let (snapshot, name) = (&self.trusted.loaded.snapshot, certificate.id.file_name());
        let signature = snapshot.bytes(&format!("{name}.minisig")).ok();
        self.files.insert(file(&certificate.id, "toml"), snapshot.bytes(&name)?.to_vec());
        self.files.extend(signature.map(|bytes| (file(&certificate.id, "toml.minisig"), bytes.to_vec())));
        Ok(signature.is_some())
    }

    // Adds the badge of a current certificate, if the register gives the address of the site; returns the snippet to
    // paste.
    fn badge(&mut self, state: &CertificateOn<'_>, rubric: &Rubric) -> Result<Option<String>, Faults> {
        let settings = &self.trusted.loaded.register.settings;
        let Some(address) = settings.address.as_deref().filter(|_| is_current(state)) else { return Ok(None) };
        let accent = self.theme.accent(state.certificate.level).css();
        let (scheme, issuer) = (self.words.pick(&rubric.title), settings.issuer.as_str());
        let badge = Badge { state, scheme, issuer, accent: &accent, fonts: &self.theme.fonts };
        let (picture, alt) = (draw(&self.words, &badge)?, title(&self.words, &badge));
        let at = |ending: &str| format!("{}/{}", address.trim_end_matches('/'), file(state.id(), ending));
        let ((width, height), page) = (picture.size, at("html"));
        let snippet = Snippet { file: &at("svg"), alt: &alt, address: Some(&page), width, height };
        self.files.insert(file(state.id(), "svg"), picture.svg.into_bytes());
        embed_code::html(&snippet).map(Some)
    }

    fn print(&mut self, state: &CertificateOn<'_>, rubric: &Rubric) -> Result<(), Faults> {
        let (snapshot, name) = (&self.trusted.loaded.snapshot, state.certificate.id.file_name());
        let path = file(state.id(), "pdf");
        let signature = snapshot.bytes(&format!("{name}.minisig")).ok();
        let own = (sha256(snapshot.bytes(&name)?), signature.map(sha256), state.name(), &state.validity);
        let line = format!("{}  {path}", sha256(format!("{}{own:?}", self.shared).as_bytes()));
        let before = if self.prints_before.contains(&line) { self.folder.read(&path) } else { None };
        let view = CertificateView {
            state: state.clone(),
            register: &self.trusted.loaded.register,
            rubric: Some(rubric),
            dossier: Integrity::Missing,
            rubric_copy: Integrity::Intact,
        };
        let drawn = before.map_or_else(|| pdf(&self.words, self.trusted, &view, self.theme), Ok)?;
        self.files.insert(path, drawn);
        self.prints.insert(line);
        Ok(())
    }

    /// Adds the signed list, by which a verifier knows that a certificate was not revoked.
    pub(super) fn add_list(&mut self) {
        for name in [LIST.to_owned(), format!("{LIST}.minisig")] {
            let bytes = self.trusted.loaded.snapshot.bytes(&name).ok().map(<[u8]>::to_vec);
            self.files.extend(bytes.map(|bytes| (name, bytes)));
        }
    }

    /// Returns all files, and the mark of the site.
    pub(super) fn finish(&mut self) -> BTreeMap<String, Vec<u8>> {
        let register = mark::line(&self.trusted.loaded.register.settings);
        let mark = register.iter().chain(&self.prints).fold(String::new(), |mark, line| mark + line + "\n");
        self.files.insert(MARK.to_owned(), mark.into_bytes());
        std::mem::take(&mut self.files)
    }
}
