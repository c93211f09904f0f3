//! Everything that is said of one application, worked out once for every format.

use crate::application::answers::Answers;
use crate::application::review::Review;
use crate::rubric::practice::Library;
use crate::rubric::rubric::Rubric;
use crate::scoring::advice::{Advice, advise};
use crate::scoring::score::{Assessment, Basis, assess};
use crate::scoring::warning::{Notice, notices};

/// An application and its result.
pub struct Scored<'a> {
    /// The rubric.
    pub rubric: &'a Rubric,
    /// The practices.
    pub library: &'a Library,
    /// What was claimed.
    pub answers: &'a Answers,
    /// What the foundation said.
    pub review: &'a Review,
    /// The result.
    pub assessment: Assessment,
    /// The level on each basis.
    pub levels_by_basis: [(Basis, u8); 3],
    /// The level to advise on: the one asked for or the next one; none if there is none above.
    pub target: Option<u8>,
    /// The way to that level, unless it is met.
    pub advice: Option<Advice>,
    /// What to know besides.
    pub notices: Vec<Notice>,
}

impl<'a> Scored<'a> {
    /// Scores an application; `target` is the level to advise on, the next one if none is asked for.
    pub fn new(
        rubric: &'a Rubric,
        library: &'a Library,
        answers: &'a Answers,
        review: &'a Review,
        basis: Basis,
        target: Option<u8>,
    ) -> Scored<'a> {
        let assessment = assess(rubric, answers, review, basis);
        let level_on = |basis| (basis, assess(rubric, answers, review, basis).level);
        let target = target.or_else(|| assessment.next_level());
        let advice = target.map(|level| advise(rubric, answers, review, basis, level));
        let advice = advice.filter(|advice| !advice.steps.is_empty());
        let notices = notices(rubric, answers, review, basis);
        let levels_by_basis = Basis::ALL.map(level_on);
        Scored { rubric, library, answers, review, assessment, levels_by_basis, target, advice, notices }
    }
}
