//! One certificate before it is known how it is drawn: what `cert show` shows, and what is said once one was written.

use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::event::Event;
use crate::certificate::integrity::Integrity;
use crate::certificate::status::CertificateOn;
use crate::register::register::Register;
use crate::rubric::rubric::Rubric;

/// One certificate of a register on a day.
#[derive(Debug)]
pub struct CertificateView<'a> {
    /// What it is on the day.
    pub state: CertificateOn<'a>,
    /// The register in which it stands.
    pub register: &'a Register,
    /// The rubric by which it was awarded, if it is there.
    pub rubric: Option<&'a Rubric>,
    /// What is left of the application.
    pub dossier: Integrity,
    /// What is left of the rubric.
    pub rubric_copy: Integrity,
}

impl<'a> CertificateView<'a> {
    pub(crate) fn certificate(&self) -> &'a Certificate {
        self.state.certificate
    }

    /// The certificate that has taken its place by the day.
    pub(crate) fn successor(&self) -> Option<&'a Certificate> {
        self.register.successor_on(self.state.id(), self.state.day)
    }

    /// The certificates before it, the last first.
    pub(crate) fn before(&self) -> Vec<&'a CertificateId> {
        self.register.certificates.before(self.state.certificate)
    }

    /// The events that count on the day.
    pub(crate) fn events(&self) -> impl Iterator<Item = &'a Event> {
        self.state.certificate.events_until(self.state.day)
    }
}
