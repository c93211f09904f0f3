//! The contents of a site.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::status::CertificateOn;
use crate::register::register::Register;
use crate::rubric::practice::Library;
use crate::rubric::rubric::Rubric;

/// The contents of a site.
pub struct Site<'a> {
    pub register: &'a Register,
    pub day: NaiveDate,
    /// The day the register's list was last signed, if signed.
    pub signed_on: Option<NaiveDate>,
    /// The current rubric, which defines the levels and how to apply.
    pub rubric: &'a Rubric,
    /// The rubrics of the awards, by digest.
    pub rubrics: &'a BTreeMap<String, Rubric>,
    pub library: &'a Library,
    /// The certificates whose files are published; those of others name people and are not.
    pub files: &'a BTreeMap<CertificateId, CertificateFiles>,
    /// Certificates that the site showed before and that are no longer in the register.
    pub gone: &'a [CertificateId],
    /// The page for verifying certificates; none in a register that signs nothing.
    pub verify_page: Option<String>,
    /// The form to fill in.
    pub form: Option<String>,
}

/// The published files of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateFiles {
    /// Whether there is a signature.
    pub is_signed: bool,
    /// Whether there is a print.
    pub is_printed: bool,
    /// The code that embeds the badge, if there is one.
    pub snippet: Option<String>,
}

impl Site<'_> {
    /// Every certificate on the day, the latest first.
    pub(super) fn states(&self) -> Vec<CertificateOn<'_>> {
        let mut states: Vec<CertificateOn<'_>> = self.register.certificates.iter().map(|one| self.state(one)).collect();
        states.sort_by_key(|state| std::cmp::Reverse((state.certificate.issued, state.id().number())));
        states
    }

    fn state<'r>(&'r self, certificate: &'r Certificate) -> CertificateOn<'r> {
        self.register.state(certificate, self.day, 0)
    }

    /// The rubric a certificate was awarded under.
    pub(super) fn rubric_of(&self, certificate: &Certificate) -> Option<&Rubric> {
        self.rubrics.get(&certificate.rubric.sha256)
    }
}
