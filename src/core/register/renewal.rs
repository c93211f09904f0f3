//! Renewing: the next certificate of a municipality, in the place of the last one.

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
    /// The certificate that takes the place of another.
    ///
    /// # Errors
    /// Every reason why it cannot be issued.
    pub fn next(&self, last: &Certificate) -> Result<Draft, NotIssued> {
        let mut reasons = Faults::default();
        reasons.0.extend(self.check_last(last).err().map(Into::into));
        let draft = self.decide(Some(last.id.clone()), reasons)?;
        // A lower level is awarded only where it was asked for by its number.
        if draft.level < last.level && self.level.is_none() {
            // It can be the one applied for, though more is met.
            let why = if draft.also_met.contains(&last.level) { "applied-for" } else { "met" };
            let (before, level) = (u64::from(last.level), u64::from(draft.level));
            let lower = RegisterProblem::LowerLevel { id: last.id.to_string(), before, level, why };
            return Err(NotIssued::Refused(lower.into()));
        }
        Ok(draft)
    }

    // An expired certificate can be renewed; one that was revoked or has a successor cannot.
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

    // Its successor can be renewed, unless it was revoked.
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

/// What changes when a certificate takes the place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewal {
    /// The certificate whose place is taken.
    pub id: CertificateId,
    /// Its level.
    pub before: u8,
    /// The level from now on.
    pub level: u8,
    /// What became of the criteria; none where the application of last time is not at hand.
    pub criteria: Option<comparison::CriteriaChange>,
    /// The last valid day of the one before.
    pub until_before: NaiveDate,
    /// The days from the issue to that day, which are not added to the new one; none where it has passed.
    pub left: Option<u64>,
    /// The days by which the last valid day moves; below 0, the new one ends earlier.
    pub days: i64,
}

impl Renewal {
    /// What changes when a draft takes the place of a certificate.
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
