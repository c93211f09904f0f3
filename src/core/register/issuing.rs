//! Deciding on an application: which level is awarded, for how long, or every reason why none can be.

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

/// What is asked of the rules: a certificate for a reviewed application, by somebody, on a day.
pub struct IssueRequest<'a> {
    /// The register in which the certificate will stand.
    pub register: &'a Register,
    /// The application.
    pub submission: Submission<'a>,
    /// Where the application is, for messages.
    pub path: &'a str,
    /// Who issues; none where it is only asked whether somebody could.
    pub by: Option<&'a str>,
    /// The day of issue.
    pub on: NaiveDate,
    /// The level named; the one applied for, or the highest that is met, if none.
    pub level: Option<u8>,
    /// Whether days that are unlikely or cannot be right were looked at and are let stand.
    pub is_meant: bool,
}

/// A certificate that could be issued, before it has a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub level: u8,
    /// The other levels that are met, from the lowest.
    pub also_met: Vec<u8>,
    /// The level applied for.
    pub applied_for: Option<u8>,
    /// Who would hold it.
    pub holder: Holder,
    /// The edition assessed.
    pub edition: String,
    /// The points on the confirmed basis.
    pub points: Points,
    /// Who filled the questionnaire in, which the certificate does not say.
    pub filled_by: String,
    /// Who had part in it.
    pub people: People,
    pub next_edition: Option<NextEdition>,
    /// How long it would be valid.
    pub validity: Validity,
    /// The certificate that it would take the place of.
    pub replaces: Option<CertificateId>,
}

impl Draft {
    /// The certificate with its number, and the digests of what is kept with it.
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
            rubric,
            answers: AnswersCopy { edition: self.edition, sha256: dossier, points, of },
            people: self.people,
            next_edition: self.next_edition,
            events: Vec::new(),
        }
    }
}

impl IssueRequest<'_> {
    /// The first certificate of a municipality, or a new one after the last has ended.
    ///
    /// # Errors
    /// Every reason why it cannot be issued.
    pub fn first(&self) -> Result<Draft, NotIssued> {
        let mut reasons = Faults::default();
        reasons.0.extend(self.check_held(None).err().map(Into::into));
        self.decide(None, reasons)
    }

    /// Whether the municipality holds no certificate but the one whose place is taken.
    pub(crate) fn check_held(&self, last: Option<&Certificate>) -> Result<(), FaultKind> {
        let terc = self.submission.answers.municipality.terc.as_ref();
        let held = terc.and_then(|terc| self.register.held_on(terc, self.on));
        let Some(state) = held.filter(|state| Some(state.certificate) != last) else { return Ok(()) };
        let (id, until, status) = (state.certificate.id.to_string(), state.validity.until, state.status.code());
        Err(FaultKind::from(RegisterProblem::AlreadyHeld { id, until, status, path: self.path.to_owned() }))
    }

    /// The draft, where no reason was found before and none is found here.
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

    // The one who filled it in, the reviewers and the issuer: known, listed, and all different.
    fn people(&self, keep: &mut dyn FnMut(Result<(), FaultKind>)) -> People {
        let filled_by = self.submission.answers.filled_by.clone().unwrap_or_default();
        if filled_by.is_empty() {
            keep(Err(FaultKind::from(RegisterProblem::FilledByNeeded { path: self.path.to_owned() })));
        }
        // As they are listed, so that a name is spelt one way in a register.
        let mut listed = |name: &str| match self.register.settings.person(name) {
            Ok(listed) => listed,
            Err(fault) => {
                keep(Err(fault));
                name.to_owned()
            }
        };
        // Who was overruled has reviewed it, too.
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

    // Nothing is issued before what it rests on was entered.
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
            // What was planned may not have happened yet.
            let planned = if matches!(end, EditionEnd::Planned(_)) { "yes" } else { "no" };
            return Err(FaultKind::from(RegisterProblem::NextEditionOver { ends, planned }));
        }
        let validity = Validity::new(self.on, self.submission.rubric.months, end)?;
        if self.is_meant { Ok(validity) } else { validity.check_likely(self.on) }
    }
}

/// Whose verdicts count, in the order of the questions, each once.
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
