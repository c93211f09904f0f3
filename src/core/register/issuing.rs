//! Decides on an application: the level awarded and its validity, or every reason against it.

use chrono::NaiveDate;

use crate::application::edition::NextEdition;
use crate::application::submission::{RULES, Submission};
use crate::basics::dates::DayProblem;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::municipality::Terc;
use crate::certificate::certificate::{AnswersCopy, Certificate, CertificateId, Holder, People, RubricCopy, end_of};
use crate::certificate::validity::{EditionEnd, Validity};
use crate::register::award::{Award, NotIssued, also_met};
use crate::register::problem::RegisterProblem;
use crate::register::register::Register;
use crate::reviewing::names::{is_same, names};
use crate::scoring::assessment::{Basis, Points};

/// A request for a certificate: an application, who issues, and when.
pub struct IssueRequest<'a> {
    /// The register that will contain the certificate.
    pub register: &'a Register,
    /// The application.
    pub submission: Submission<'a>,
    /// Its path, for messages.
    pub path: &'a str,
    /// The issuer; none to ask only whether somebody could issue it.
    pub by: Option<&'a str>,
    /// The day of issue.
    pub on: NaiveDate,
    /// The level named; if none, the one applied for or else the highest met.
    pub level: Option<u8>,
    /// Whether a person has confirmed days that are unlikely or cannot be right.
    pub is_meant: bool,
}

/// A certificate ready to be issued, still without a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub level: u8,
    /// The other levels met, lowest first.
    pub also_met: Vec<u8>,
    /// The level applied for.
    pub applied_for: Option<u8>,
    /// The holder.
    pub holder: Holder,
    /// The edition assessed.
    pub edition: String,
    /// The points on the confirmed basis.
    pub points: Points,
    /// Who filled in the questionnaire; the certificate does not name them.
    pub filled_by: String,
    /// Who took part in it.
    pub people: People,
    pub next_edition: Option<NextEdition>,
    /// Its validity.
    pub validity: Validity,
    /// The certificate it would replace.
    pub replaces: Option<CertificateId>,
}

impl Draft {
    /// Completes the certificate with its number, its rubric and the digest of its dossier.
    pub fn numbered(self, id: CertificateId, rubric: RubricCopy, dossier: String) -> Certificate {
        let (points, of) = (self.points.got, self.points.of);
        Certificate {
            id,
            level: self.level,
            also_met: Some(self.also_met),
            rules: RULES,
            issued: self.validity.issued,
            months: self.validity.months,
            replaces: self.replaces,
            holder: self.holder,
            rubric: rubric.into(),
            answers: AnswersCopy { edition: self.edition, sha256: dossier, points, of },
            people: self.people.into(),
            next_edition: self.next_edition,
            events: Vec::new(),
        }
    }
}

impl IssueRequest<'_> {
    /// Drafts the first certificate of a municipality, or a new one after the last has ended.
    ///
    /// # Errors
    /// Returns every reason why it cannot be issued.
    pub fn first(&self) -> Result<Draft, NotIssued> {
        let mut reasons = Faults::default();
        reasons.0.extend(self.check_held(None).err().map(Into::into));
        self.decide(None, reasons)
    }

    /// Checks that the municipality holds no certificate other than the one to be replaced.
    pub(crate) fn check_held(&self, last: Option<&Certificate>) -> Result<(), FaultKind> {
        let terc = self.submission.answers.municipality.terc.as_ref();
        let held = terc.and_then(|terc| self.register.held_on(terc, self.on));
        let Some(state) = held.filter(|state| Some(state.certificate) != last) else { return Ok(()) };
        let (id, until, status) = (state.certificate.id.to_string(), state.validity.until, state.status.code());
        Err(FaultKind::from(RegisterProblem::AlreadyHeld { id, until, status, path: self.path.to_owned() }))
    }

    /// Returns the draft if there are no reasons against it, earlier or new.
    pub(crate) fn decide(&self, replaces: Option<CertificateId>, mut reasons: Faults) -> Result<Draft, NotIssued> {
        let answers = self.submission.answers;
        let mut keep = |found: Result<(), FaultKind>| reasons.0.extend(found.err().map(Into::into));
        let people = self.people(&mut keep);
        let terc = answers.municipality.terc.clone();
        keep(
            terc.is_some()
                .then_some(())
                .ok_or(FaultKind::from(RegisterProblem::TercNeeded { path: self.path.to_owned() })),
        );
        keep(self.check_day(terc.as_ref()));
        let assessment = self.submission.assess(Basis::Confirmed);
        let validity = self.validity().map_err(|fault| keep(Err(fault))).ok();
        let days = if self.is_meant { Vec::new() } else { self.submission.impossible_days(self.on) };
        for fault in days {
            keep(Err(fault));
        }
        let award = Award { submission: self.submission, path: self.path, level: self.level };
        let level = match award.level(&assessment) {
            Ok(level) => level,
            Err(open @ NotIssued::Undecided(_)) if reasons.0.is_empty() => return Err(open),
            Err(why) => {
                reasons.0.extend(why.faults().0);
                return Err(NotIssued::Refused(reasons));
            }
        };
        reasons.into_result().map_err(NotIssued::Refused)?;
        let (Some(terc), Some(validity)) = (terc, validity) else { return Err(NotIssued::Refused(Faults::default())) };
        Ok(Draft {
            level,
            also_met: also_met(&assessment, level),
            applied_for: answers.applied_for,
            holder: Holder { name: answers.municipality.name.clone(), terc, at: answers.municipality.at },
            edition: answers.edition.name.clone(),
            points: assessment.points,
            filled_by: answers.filled_by.clone().unwrap_or_default(),
            people,
            next_edition: answers.next_edition.clone(),
            validity,
            replaces,
        })
    }

    // The applicant, the reviewers and the issuer: known, listed, and all different.
    fn people(&self, keep: &mut dyn FnMut(Result<(), FaultKind>)) -> People {
        let filled_by = self.submission.answers.filled_by.clone().unwrap_or_default();
        if filled_by.is_empty() {
            keep(Err(FaultKind::from(RegisterProblem::FilledByNeeded { path: self.path.to_owned() })));
        }
        // As listed, so that a register has one spelling of each name.
        let mut listed = |name: &str| match self.register.settings.person(name) {
            Ok(listed) => listed,
            Err(fault) => {
                keep(Err(fault));
                name.to_owned()
            }
        };
        // Reviewers who were overruled count as reviewers, too.
        let by = self.by.unwrap_or_default();
        let is_reviewer = self.submission.review.verdicts.iter().any(|verdict| is_same(&verdict.by, by));
        let reviewers: Vec<String> = reviewers(self.submission).iter().map(|name| listed(name)).collect();
        let issuer = if is_reviewer || self.by.is_none() { by.to_owned() } else { listed(by) };
        for name in reviewers.iter().chain((!is_reviewer).then_some(&issuer)) {
            let is_filler = names(&filled_by, name);
            keep(if is_filler {
                Err(FaultKind::from(RegisterProblem::FilledByToo { name: name.clone() }))
            } else {
                Ok(())
            });
        }
        if is_reviewer {
            keep(Err(FaultKind::from(RegisterProblem::ReviewedToo { name: issuer.clone() })));
        }
        People { filled_by: None, reviewers, issuer }
    }

    // Nothing is issued before the day of what it is based on.
    fn check_day(&self, terc: Option<&Terc>) -> Result<(), FaultKind> {
        let verdicts = self.submission.review.verdicts.iter().map(|verdict| verdict.on);
        let others = terc.into_iter().flat_map(|terc| self.register.of(terc)).map(Certificate::last_entered);
        match verdicts.chain(others).max() {
            Some(last) if self.on < last => Err(FaultKind::from(DayProblem::BeforeLast { on: self.on, last })),
            _ => Ok(()),
        }
    }

    fn validity(&self) -> Result<Validity, FaultKind> {
        let end = self.submission.answers.next_edition.as_ref().map_or(EditionEnd::Unknown, end_of);
        if let Some(ends) = end.day().filter(|ends| *ends < self.on) {
            // A planned event may not have happened yet.
            let planned = if matches!(end, EditionEnd::Planned(_)) { "yes" } else { "no" };
            return Err(FaultKind::from(RegisterProblem::NextEditionOver { ends, planned }));
        }
        let validity = Validity::new(self.on, self.submission.rubric.months, end)?;
        if self.is_meant { Ok(validity) } else { validity.check_likely(self.on) }
    }
}

/// The reviewers whose verdicts count, in question order, without repetition.
pub(crate) fn reviewers(submission: Submission<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let counting = submission.reviewable().into_iter().filter_map(|question| submission.verdict(&question.id));
    for verdict in counting {
        if !names.iter().any(|name| is_same(name, &verdict.by)) {
            names.push(verdict.by.clone());
        }
    }
    names
}
