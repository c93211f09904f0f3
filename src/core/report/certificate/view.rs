//! One certificate, independent of format: the data of `cert show` and of the receipt.

use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::event::Event;
use crate::certificate::integrity::Integrity;
use crate::certificate::status::CertificateOn;
use crate::register::register::Register;
use crate::rubric::rubric::Rubric;

/// One certificate of a register on a day.
#[derive(Debug)]
pub struct CertificateView<'a> {
    /// Its state on the day.
    pub state: CertificateOn<'a>,
    /// Its register.
    pub register: &'a Register,
    /// The rubric it was awarded under, if available.
    pub rubric: Option<&'a Rubric>,
    /// The integrity of its application.
    pub dossier: Integrity,
    /// The integrity of its rubric.
    pub rubric_copy: Integrity,
}

impl<'a> CertificateView<'a> {
    pub(crate) fn certificate(&self) -> &'a Certificate {
        self.state.certificate
    }

    /// The certificate that supersedes it, if already issued by the day.
    pub(crate) fn successor(&self) -> Option<&'a Certificate> {
        self.register.successor_on(self.state.id(), self.state.day)
    }

    /// Its predecessors, latest first.
    pub(crate) fn before(&self) -> Vec<&'a CertificateId> {
        self.register.certificates.before(self.state.certificate)
    }

    /// The events known on the day.
    pub(crate) fn events(&self) -> impl Iterator<Item = &'a Event> {
        self.state.certificate.events_until(self.state.day)
    }
}
