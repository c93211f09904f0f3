//! Everything that the rules say of one application, worked out once for every report.

use crate::application::answers::Answers;
use crate::application::submission::Submission;
use crate::rubric::rubric::Rubric;
use crate::scoring::advice::Advice;
use crate::scoring::assessment::{Assessment, Basis};
use crate::scoring::coverage::Coverage;
use crate::scoring::warning::Warning;

/// An application and everything that the rules say of it.
#[derive(Debug, Clone)]
pub struct Evaluation<'a> {
    /// The application.
    pub submission: Submission<'a>,
    /// The basis asked for.
    pub basis: Basis,
    /// The level to advise on: the one asked for or the next one; none if there is none above.
    pub target: Option<u8>,
    /// The way to that level, unless it is met.
    pub advice: Option<Advice>,
    /// What to know besides.
    pub warnings: Vec<Warning>,
    /// How much has evidence and a verdict.
    pub coverage: Coverage,
    by_basis: [Assessment; 3],
}

impl<'a> Submission<'a> {
    /// Evaluates the application on a basis; `target` is the level to advise on, the next one if none is asked for.
    pub fn evaluate(self, basis: Basis, target: Option<u8>) -> Evaluation<'a> {
        let by_basis = Basis::ALL.map(|basis| self.assess(basis));
        let target = target.or_else(|| on(&by_basis, basis).next_level());
        let advice = target.map(|level| self.advise(basis, level)).filter(|advice| !advice.steps.is_empty());
        let (warnings, coverage) = (self.warnings(basis), self.coverage());
        Evaluation { submission: self, basis, target, advice, warnings, coverage, by_basis }
    }
}

impl<'a> Evaluation<'a> {
    /// The rubric by which it was evaluated.
    pub fn rubric(&self) -> &'a Rubric {
        self.submission.rubric
    }

    /// What the municipality claims.
    pub fn answers(&self) -> &'a Answers {
        self.submission.answers
    }

    /// The result on the basis asked for.
    pub fn assessment(&self) -> &Assessment {
        on(&self.by_basis, self.basis)
    }

    /// The level on each basis, from the widest.
    pub fn levels(&self) -> [(Basis, u8); 3] {
        self.by_basis.each_ref().map(|result| (result.basis, result.level))
    }

    /// The level on a basis.
    pub fn level_on(&self, basis: Basis) -> u8 {
        on(&self.by_basis, basis).level
    }
}

fn on(by_basis: &[Assessment; 3], basis: Basis) -> &Assessment {
    let [claimed, evidenced, confirmed] = by_basis;
    match basis {
        Basis::Claimed => claimed,
        Basis::Evidenced => evidenced,
        Basis::Confirmed => confirmed,
    }
}
