//! Renewal: the next certificate of a municipality, replacing the last one.

use chrono::NaiveDate;

use crate::basics::fault::{FaultKind, Faults};
use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::problem::CertificateProblem;
use crate::certificate::status::CertificateStatus;
use crate::register::award::NotIssued;
use crate::register::issuing::{Draft, IssueRequest};
use crate::register::problem::RegisterProblem;
use crate::scoring::comparison;

impl IssueRequest<'_> {
    /// Drafts the successor of a certificate.
    ///
    /// # Errors
    /// Returns every reason why it cannot be issued.
    pub fn next(&self, last: &Certificate) -> Result<Draft, NotIssued> {
        let mut reasons = Faults::default();
        reasons.0.extend(self.check_last(last).err().map(Into::into));
        let draft = self.decide(Some(last.id.clone()), reasons)?;
        // A lower level is awarded only if its number was asked for.
        if draft.level < last.level && self.level.is_none() {
            // It may have been applied for although more is met.
            let why = if draft.also_met.contains(&last.level) { "applied-for" } else { "met" };
            let (before, level) = (u64::from(last.level), u64::from(draft.level));
            let lower = RegisterProblem::LowerLevel { id: last.id.to_string(), before, level, why };
            return Err(NotIssued::Refused(lower.into()));
        }
        Ok(draft)
    }

    // An expired certificate can be renewed; a revoked or superseded one cannot.
    fn check_last(&self, last: &Certificate) -> Result<(), FaultKind> {
        let id = last.id.to_string();
        if self.submission.answers.municipality.terc.as_ref().is_some_and(|terc| *terc != last.holder.terc) {
            let (holder, name) = (last.name_on(self.on).to_owned(), self.submission.answers.municipality.name.clone());
            return Err(FaultKind::from(RegisterProblem::OtherHolder { id, holder, name }));
        }
        match self.register.state(last, self.on, 0).status {
            CertificateStatus::Revoked => Err(FaultKind::from(CertificateProblem::RevokedAlready { id })),
            CertificateStatus::Superseded => Err(self.superseded(last)),
            _ => self.check_held(Some(last)),
        }
    }

    // Its successor can be renewed, unless that was revoked.
    fn superseded(&self, last: &Certificate) -> FaultKind {
        let (id, next) = (last.id.to_string(), self.register.successor_on(&last.id, self.on));
        let successor = next.map(|next| next.id.to_string()).unwrap_or_default();
        let path = self.path.to_owned();
        match next.and_then(|next| next.revocation_on(self.on)) {
            Some(_) => FaultKind::from(RegisterProblem::SuccessorRevoked { id, successor, path }),
            None => FaultKind::from(RegisterProblem::SupersededAlready { id, successor }),
        }
    }
}

/// What changes with the renewal of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewal {
    /// The certificate that is replaced.
    pub id: CertificateId,
    /// The level so far.
    pub before: u8,
    /// The new level.
    pub level: u8,
    /// How the criteria changed; none if the previous application is not available.
    pub criteria: Option<comparison::CriteriaChange>,
    /// The last valid day of the certificate replaced.
    pub until_before: NaiveDate,
    /// The days from the issue to that day, which the new certificate does not add; none once it has passed.
    pub left: Option<u64>,
    /// How many days later the new certificate ends; negative if it ends earlier.
    pub days: i64,
}

impl Renewal {
    /// Compares a draft with the certificate it replaces.
    pub fn new(last: &Certificate, draft: &Draft, criteria: Option<comparison::CriteriaChange>) -> Renewal {
        let (issued, until) = (draft.validity.issued, draft.validity.until);
        let until_before = last.validity_on(issued).until;
        Renewal {
            id: last.id.clone(),
            before: last.level,
            level: draft.level,
            criteria,
            until_before,
            left: u64::try_from((until_before - issued).num_days()).ok(),
            days: (until - until_before).num_days(),
        }
    }
}
