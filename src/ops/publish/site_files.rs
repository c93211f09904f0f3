//! Collects all files of a site.

use std::collections::{BTreeMap, BTreeSet};

use cert_core::certificate::certificate::CertificateId;
use cert_core::register::register::Register;
use cert_core::register::snapshot::Snapshot;
use cert_core::report::site::paths::{ENDINGS, file};
use cert_core::report::site::site::CertificateFiles;
use cert_core::trust::manifest::LIST;

use crate::ops::publish::certificate_files::Made;
use crate::ops::publish::mark;
use crate::store::site::folder::MARK;

/// All files of a site.
pub(super) struct SiteFiles {
    /// The certificates whose files are published.
    pub(super) published: BTreeMap<CertificateId, CertificateFiles>,
    /// The certificates whose files are not published.
    pub(super) withheld: Vec<String>,
    /// Files that an earlier run may have published and that must go.
    pub(super) withdrawn: BTreeSet<String>,
    /// Certificates that the site showed before and that are no longer in the register.
    pub(super) gone: Vec<CertificateId>,
    /// How many prints on the site stay as they are.
    pub(super) kept: usize,
    files: BTreeMap<String, Vec<u8>>,
    mark: BTreeSet<String>,
}

impl SiteFiles {
    pub(super) fn new(register: &Register) -> SiteFiles {
        SiteFiles {
            published: BTreeMap::new(),
            withheld: Vec::new(),
            withdrawn: BTreeSet::new(),
            gone: Vec::new(),
            kept: 0,
            files: BTreeMap::new(),
            mark: mark::line(&register.settings).into_iter().collect(),
        }
    }

    /// Adds the files of a certificate.
    pub(super) fn add(&mut self, id: &CertificateId, made: Made) {
        match made.published {
            Some(files) => drop(self.published.insert(id.clone(), files)),
            None => self.withheld.push(id.to_string()),
        }
        self.withdrawn.extend(made.withdrawn);
        self.files.extend(made.files);
        if let Some(print) = made.print {
            self.kept += usize::from(print.drawn.is_none());
            self.mark.insert(print.line);
            self.files.extend(print.drawn.map(|bytes| (print.path, bytes)));
        }
    }

    /// Adds the signed list, by which a verifier knows that a certificate was not revoked.
    pub(super) fn add_list(&mut self, snapshot: &Snapshot) {
        for name in [LIST.to_owned(), format!("{LIST}.minisig")] {
            let bytes = snapshot.bytes(&name).ok().map(<[u8]>::to_vec);
            self.files.extend(bytes.map(|bytes| (name, bytes)));
        }
    }

    /// Withdraws the files of certificates that are no longer in the register.
    pub(super) fn take_back(&mut self, gone: Vec<CertificateId>) {
        self.withdrawn.extend(gone.iter().flat_map(|id| ENDINGS.map(|ending| file(id, ending))));
        self.gone = gone;
    }

    /// Returns all files with the pages and the mark of the site.
    pub(super) fn finish(&mut self, pages: BTreeMap<String, String>) -> BTreeMap<String, Vec<u8>> {
        let mut files = std::mem::take(&mut self.files);
        files.extend(pages.into_iter().map(|(path, text)| (path, text.into_bytes())));
        // The line of the register is recognised by its beginning, so the order does not matter.
        let mark = self.mark.iter().fold(String::new(), |mark, line| mark + line + "\n");
        files.insert(MARK.to_owned(), mark.into_bytes());
        files
    }
}
