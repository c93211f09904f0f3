//! Days of an application that cannot be right: what is said to have happened on a day that is still to come.

use chrono::NaiveDate;

use crate::application::evidence::EvidenceRef;
use crate::application::submission::Submission;
use crate::basics::fault::FaultKind;
use crate::reviewing::problem::ReviewProblem;

impl Submission<'_> {
    /// Every day that cannot be right on the day asked about: that of the edition assessed, and those of acts.
    pub fn impossible_days(self, on: NaiveDate) -> Vec<FaultKind> {
        let ended = self.answers.edition.ended.filter(|ended| *ended > on);
        let edition = ended.map(|ended| FaultKind::from(ReviewProblem::EditionToCome { ended }));
        let acts = self.reviewable().into_iter().flat_map(|question| {
            let evidence = self.answer(&question.id).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
            evidence.iter().filter_map(|evidence| match &evidence.proof {
                EvidenceRef::Act { name, date: Some(date) } if *date > on => {
                    let (question, act, date) = (question.id.to_string(), name.clone(), *date);
                    Some(FaultKind::from(ReviewProblem::ActToCome { question, act, date }))
                }
                _ => None,
            })
        });
        edition.into_iter().chain(acts).collect()
    }
}
