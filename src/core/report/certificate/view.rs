//! One certificate before it is known how it is drawn: what `cert show` shows, and what is said once one was written.

use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::event::Event;
use crate::certificate::status::State;
use crate::register::register::Register;
use crate::rubric::rubric::Rubric;

/// One certificate of a register on a day.
#[derive(Debug)]
pub struct View<'a> {
    /// What it is on the day.
    pub state: State<'a>,
    /// The register in which it stands.
    pub register: &'a Register,
    /// The rubric by which it was awarded, if it is there.
    pub rubric: Option<&'a Rubric>,
    /// What is left of the application.
    pub dossier: Kept,
    /// What is left of the rubric.
    pub rubric_copy: Kept,
    /// The options that commands to paste need too, each with a space in front.
    pub options: &'a str,
}

/// What is left of something that was kept at the issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is as it was.
    Sound,
    /// It is not there; what needs it nobody can tell.
    Absent,
    /// It is not as it was.
    Damaged,
}

impl Kept {
    /// The word of the outputs.
    pub fn code(self) -> &'static str {
        match self {
            Kept::Sound => "sound",
            Kept::Absent => "absent",
            Kept::Damaged => "damaged",
        }
    }
}

impl<'a> View<'a> {
    /// The certificate.
    pub(crate) fn certificate(&self) -> &'a Certificate {
        self.state.certificate
    }

    /// The certificate that has taken its place by the day.
    pub(crate) fn successor(&self) -> Option<&'a Certificate> {
        self.register.successor_on(self.state.id(), self.state.day)
    }

    /// The certificates before it, the last first.
    pub(crate) fn before(&self) -> Vec<&'a CertificateId> {
        self.register.before(self.state.certificate)
    }

    /// The events that count on the day.
    pub(crate) fn events(&self) -> impl Iterator<Item = &'a Event> {
        self.state.certificate.events_until(self.state.day)
    }
}
