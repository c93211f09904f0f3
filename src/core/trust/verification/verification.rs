//! The result of a verification.

use crate::basics::fault::{FaultKind, Faults};
use crate::certificate::certificate::Certificate;
use crate::trust::problem::TrustProblem;
use crate::trust::verification::age::ListAge;
use crate::trust::verification::check::{Check, Finding, VerificationStep, result};

/// The result of a verification.
#[derive(Debug)]
pub struct Verification {
    /// What was verified, as the user calls it.
    pub subject: String,
    /// The steps.
    pub checks: Vec<Check>,
    /// What is wrong with files that cannot be read.
    pub faults: Faults,
    /// The genuine certificate attached to a print; anybody can attach one to any page.
    pub attached: Option<Certificate>,
    /// The age of the register's list, if one was checked.
    pub age: Option<ListAge>,
    /// What could not be read; if not empty, the result is unknown whatever else was found.
    pub unreadable: Faults,
}

impl Verification {
    /// Starts a verification with its first step.
    pub fn new(subject: String, first: Check) -> Verification {
        let (faults, unreadable) = (Faults::default(), Faults::default());
        Verification { subject, checks: vec![first], faults, attached: None, age: None, unreadable }
    }

    /// For a file that contains a certificate.
    pub fn of(subject: String, certificate: &Certificate) -> Verification {
        Verification::new(subject, Check::new(VerificationStep::File, Finding::Good, certificate.id.to_string()))
    }

    /// For a file that cannot be read as a certificate: no result either way.
    pub fn unreadable(subject: String, faults: Faults) -> Verification {
        let first = Check::new(VerificationStep::File, Finding::Unknown, "");
        Verification { unreadable: faults, ..Verification::new(subject, first) }
    }

    /// For a certificate with impossible content.
    pub fn damaged(subject: String, faults: Faults) -> Verification {
        let first = Check::new(VerificationStep::File, Finding::Bad, "");
        Verification { faults, ..Verification::new(subject, first) }
    }

    /// For a print without a certificate, or with several.
    pub fn without_attachment(subject: String, faults: Faults) -> Verification {
        let first = Check::new(VerificationStep::File, Finding::Bad, "attachment");
        Verification { faults, ..Verification::new(subject, first) }
    }

    /// The overall result; what could not be read might have changed it.
    pub fn result(&self) -> Finding {
        match result(&self.checks) {
            Finding::Good | Finding::Absent if !self.unreadable.0.is_empty() => Finding::Unknown,
            found => found,
        }
    }

    /// Why it is not genuine, as faults; validity is a separate question.
    pub fn doubts(&self) -> Faults {
        let doubts = self.checks.iter().filter(|check| check.finding == Finding::Bad);
        let kinds = doubts.filter_map(|check| match (check.step, check.doubt) {
            // A list changed in transit is no fault of the certificate.
            (VerificationStep::List, Some(doubt)) => Some(TrustProblem::bad_signature(check.about.clone(), doubt)),
            (_, Some(doubt)) => Some(TrustProblem::bad_signature(self.subject.clone(), doubt)),
            (VerificationStep::Register, None) => Some(TrustProblem::OtherText { path: self.subject.clone() }),
            (VerificationStep::List, None) => {
                Some(TrustProblem::list_differs(check.about.clone(), &check.about, "changed"))
            }
            _ => None,
        });
        Faults(kinds.map(|kind| FaultKind::from(kind).into()).collect())
    }

    /// Whether it was revoked or superseded, whatever its dates say.
    pub fn is_withdrawn(&self) -> bool {
        self.checks.iter().any(|check| check.step == VerificationStep::Standing && check.finding == Finding::Bad)
    }

    /// Whether something is not genuine, or not as it should be.
    pub(super) fn is_bad(&self) -> bool {
        self.result() == Finding::Bad
    }
}
