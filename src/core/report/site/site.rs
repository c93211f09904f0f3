//! What a site is made of.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::status::CertificateOn;
use crate::register::register::Register;
use crate::rubric::practice::Library;
use crate::rubric::rubric::Rubric;

/// What a site is made of.
pub struct Site<'a> {
    pub register: &'a Register,
    pub day: NaiveDate,
    /// When the list of the register was last signed, where it is.
    pub signed_on: Option<NaiveDate>,
    /// The rubric in use, which says what levels mean and how to apply.
    pub rubric: &'a Rubric,
    /// The rubric by which a certificate was awarded, by the digest of it.
    pub rubrics: &'a BTreeMap<String, Rubric>,
    pub library: &'a Library,
    /// The certificates whose files lie beside their pages; of others they name a person, and are not published.
    pub files: &'a BTreeMap<CertificateId, CertificateFiles>,
    /// The page where anybody verifies a certificate; none in a register that signs nothing.
    pub verify_page: Option<String>,
    /// The form to fill in.
    pub form: Option<String>,
}

/// Which files of a certificate are published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateFiles {
    /// Whether there is a signature.
    pub is_signed: bool,
    /// Whether it is printed.
    pub is_printed: bool,
    /// What shows the badge on another page, where there is one.
    pub snippet: Option<String>,
}

impl Site<'_> {
    /// Every certificate on the day, the last one first.
    pub(super) fn states(&self) -> Vec<CertificateOn<'_>> {
        let mut states: Vec<CertificateOn<'_>> = self.register.certificates.iter().map(|one| self.state(one)).collect();
        states.sort_by_key(|state| std::cmp::Reverse((state.certificate.issued, state.id().number())));
        states
    }

    fn state<'r>(&'r self, certificate: &'r Certificate) -> CertificateOn<'r> {
        self.register.state(certificate, self.day, 0)
    }

    /// The rubric by which a certificate was awarded.
    pub(super) fn rubric_of(&self, certificate: &Certificate) -> Option<&Rubric> {
        self.rubrics.get(&certificate.rubric.sha256)
    }
}
