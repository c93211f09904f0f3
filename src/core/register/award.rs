//! The level to award: the one named or applied for; none while open verdicts could change it.

use crate::application::review::Ruling;
use crate::application::submission::Submission;
use crate::basics::fault::{FaultKind, Faults};
use crate::basics::text::Id;
use crate::register::problem::RegisterProblem;
use crate::scoring::assessment::{Assessment, Fulfilment, LevelResult, Reason};

/// Why no certificate is issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotIssued {
    /// The rules refuse it.
    Refused(Faults),
    /// Undecided: verdicts are open.
    Undecided(Faults),
}

impl NotIssued {
    /// Every reason.
    pub fn faults(self) -> Faults {
        match self {
            NotIssued::Refused(faults) | NotIssued::Undecided(faults) => faults,
        }
    }
}

/// The inputs that decide on the level.
pub(crate) struct Award<'a> {
    /// The application.
    pub(crate) submission: Submission<'a>,
    /// Its path, for messages.
    pub(crate) path: &'a str,
    /// The level named.
    pub(crate) level: Option<u8>,
}

impl Award<'_> {
    /// The level named or applied for, or else the highest that is met.
    pub(crate) fn level(&self, assessment: &Assessment) -> Result<u8, NotIssued> {
        match self.level.or(self.submission.answers.applied_for) {
            Some(asked) if is_met(assessment, asked) => Ok(asked),
            Some(asked) => Err(self.not_met(assessment, asked)),
            None => self.highest(assessment),
        }
    }

    // A higher level that waits only for verdicts could still become the highest.
    fn highest(&self, assessment: &Assessment) -> Result<u8, NotIssued> {
        let mut above = assessment.levels.iter().filter(|level| level.number > assessment.level);
        match above.find(|level| waits_for_verdicts(assessment, level)) {
            Some(level) => Err(self.not_met(assessment, level.number)),
            None if assessment.level == 0 => Err(self.not_met(assessment, self.submission.level_applied_for())),
            None => Ok(assessment.level),
        }
    }

    fn not_met(&self, assessment: &Assessment, level: u8) -> NotIssued {
        let (met, path) = (u64::from(assessment.level), self.path.to_owned());
        let of_level = assessment.levels.iter().find(|result| result.number == level);
        let level = u64::from(level);
        if let Some(result) = of_level.filter(|result| waits_for_verdicts(assessment, result)) {
            let is_asked = |id: &&Id| self.submission.verdict(id).is_some_and(|verdict| verdict.is == Ruling::Question);
            let (asked, waiting): (Vec<&Id>, Vec<&Id>) = result.open.iter().partition(is_asked);
            let (asked, waiting) = (listed(asked), listed(waiting));
            let open = RegisterProblem::VerdictsOpen { level, met, asked, waiting, path };
            return NotIssued::Undecided(FaultKind::from(open).into());
        }
        let questions = listed(of_level.into_iter().flat_map(|result| result.missing.iter().chain(&result.open)));
        let questions = questions.unwrap_or_default();
        NotIssued::Refused(FaultKind::from(RegisterProblem::LevelNotMet { level, met, questions, path }).into())
    }
}

// Whether only verdicts stand between the application and a level.
fn waits_for_verdicts(assessment: &Assessment, level: &LevelResult) -> bool {
    let waits = |id: &Id| {
        let result = assessment.questions.iter().find(|result| result.id == *id);
        result.is_some_and(|result| result.state.because() == Some(Reason::Review))
    };
    level.status == Fulfilment::Open && level.open.iter().all(waits)
}

/// The levels met besides the one awarded, lowest first: levels need not include each other.
pub(crate) fn also_met(assessment: &Assessment, level: u8) -> Vec<u8> {
    let met = assessment.levels.iter().filter(|result| result.status == Fulfilment::Met);
    let mut others: Vec<u8> = met.map(|result| result.number).filter(|number| *number != level).collect();
    others.sort_unstable();
    others
}

fn is_met(assessment: &Assessment, level: u8) -> bool {
    assessment.levels.iter().any(|result| result.number == level && result.status == Fulfilment::Met)
}

fn listed<'a>(ids: impl IntoIterator<Item = &'a Id>) -> Option<String> {
    let ids: Vec<&str> = ids.into_iter().map(Id::as_str).collect();
    (!ids.is_empty()).then(|| ids.join(", "))
}
