//! Impossible days in an application, such as past events dated in the future.

use chrono::NaiveDate;

use crate::application::submission::Submission;
use crate::basics::fault::FaultKind;
use crate::reviewing::problem::ReviewProblem;

impl Submission<'_> {
    /// Every impossible day on the day asked about: the end of the edition assessed, the day of the answers, and the
    /// dates of evidence.
    pub fn impossible_days(self, on: NaiveDate) -> Vec<FaultKind> {
        let ended = self.answers.edition.ended.filter(|ended| *ended > on);
        let edition = ended.map(|ended| FaultKind::from(ReviewProblem::EditionToCome { ended }));
        let filled = self.answers.filled_on.and_then(|filled| match self.answers.edition.ended {
            _ if filled > on => Some(FaultKind::from(ReviewProblem::FilledToCome { filled })),
            Some(ended) if filled < ended => Some(FaultKind::from(ReviewProblem::FilledBeforeEnd { filled, ended })),
            _ => None,
        });
        let acts = self.reviewable().into_iter().flat_map(|question| {
            let evidence = self.answer(&question.id).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
            evidence.iter().filter_map(|evidence| {
                let (question, act) = (question.id.to_string(), evidence.name().to_owned());
                let date = evidence.date.filter(|date| *date > on)?;
                Some(FaultKind::from(ReviewProblem::ActToCome { question, act, date }))
            })
        });
        edition.into_iter().chain(filled).chain(acts).collect()
    }
}
