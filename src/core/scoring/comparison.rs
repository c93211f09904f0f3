//! Compares two applications: what rose, what fell and what opened, criterion by criterion and question by question.
//!
//! States are ordered as in scoring: unsatisfied, open, satisfied. Not applicable requires nothing more, so it ranks
//! level with satisfied: a change between the two neither rises nor falls, but is shown. A settled state that became
//! open has opened, whichever way it was settled.
//!
//! Each side has its own rubric and is judged only by what it was asked: a question that was added or changed its
//! meaning after the version answered is new for the later side, not risen or fallen.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::application::submission::Submission;
use crate::basics::text::Id;
use crate::codes;
use crate::scoring::assessment::{Assessment, Basis, Fulfilment, QuestionState};
use crate::scoring::evaluation::Evaluation;

/// Two applications evaluated, and what changed between them.
#[derive(Debug, Clone)]
pub struct Compared<'a> {
    /// The old application.
    pub old: Evaluation<'a>,
    /// The new application.
    pub new: Evaluation<'a>,
    /// The differences.
    pub comparison: Comparison,
}

impl<'a> Compared<'a> {
    /// Evaluates and compares two applications on a basis.
    pub fn new(old: Submission<'a>, new: Submission<'a>, basis: Basis) -> Compared<'a> {
        let [old, new] = [old, new].map(|submission| submission.evaluate(basis, None));
        let results = [&old, &new].map(|evaluation| evaluation.assessment().clone());
        let comparison = Comparison::of([old.submission, new.submission], results);
        Compared { old, new, comparison }
    }

    /// Whether both are from the same municipality.
    pub fn is_of_one_municipality(&self) -> bool {
        let [old, new] = [&self.old, &self.new].map(|evaluation| &evaluation.submission.answers.municipality);
        old.is_same(new)
    }
}

/// The comparison of two applications.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The result of the old application.
    pub old: Assessment,
    /// The result of the new application.
    pub new: Assessment,
    /// Every criterion: in the order of the new rubric, then those removed.
    pub criteria: Vec<Moved<Fulfilment>>,
    /// Every question: in the order of the new rubric, then those removed.
    pub questions: Vec<Moved<QuestionState>>,
}

/// A criterion or a question, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved<T> {
    /// Its identifier.
    pub id: Id,
    /// The old state; none if the old application was not asked, or its rubric is not available.
    pub before: Option<T>,
    /// The new state; none if the new application was not asked, or its rubric is not available.
    pub after: Option<T>,
    /// The direction of the change.
    pub way: Way,
}

codes! {
    /// The direction of a change.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Way {
        /// Better, and settled.
        Rose = "rose",
        /// Worse, and settled.
        Fell = "fell",
        /// Settled before, open now.
        Opened = "opened",
        /// Changed between satisfied and not applicable, neither better nor worse.
        Other = "other",
        /// Unchanged.
        Same = "same",
        /// Only the new application was asked.
        New = "new",
        /// Only the old application was asked.
        Gone = "gone",
    }
}

/// The changes that matter in a renewal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriteriaChange {
    /// How the level changed.
    pub level: LevelChange,
    /// The criteria met both times.
    pub still_met: Vec<Id>,
    /// The criteria met now but not before, including new ones.
    pub raised: Vec<Id>,
    /// The criteria met before, still required and not met now.
    pub lost: Vec<Id>,
}

codes! {
    /// How a level changed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum LevelChange {
        /// Unchanged.
        Same = "kept",
        /// Higher.
        Raised = "raised",
        /// Lower.
        Lost = "lost",
    }
}

impl Comparison {
    /// How the level changed.
    pub fn level(&self) -> LevelChange {
        match self.new.level.cmp(&self.old.level) {
            Ordering::Equal => LevelChange::Same,
            Ordering::Greater => LevelChange::Raised,
            Ordering::Less => LevelChange::Lost,
        }
    }

    /// The changes that matter in a renewal.
    pub fn renewal(&self) -> CriteriaChange {
        let ids = |is: &dyn Fn(&Moved<Fulfilment>) -> bool| {
            self.criteria.iter().filter(|moved| is(moved)).map(|moved| moved.id.clone()).collect()
        };
        let met = |status: Option<Fulfilment>| status == Some(Fulfilment::Met);
        CriteriaChange {
            level: self.level(),
            still_met: ids(&|moved| met(moved.before) && met(moved.after)),
            raised: ids(&|moved| !met(moved.before) && met(moved.after)),
            lost: ids(&|moved| met(moved.before) && moved.after.is_some() && !met(moved.after)),
        }
    }

    fn of(sides: [Submission<'_>; 2], [before, after]: [Assessment; 2]) -> Comparison {
        let [old, new] = sides;
        let criteria = criteria(sides).into_iter().map(|id| {
            let [was, is] = [&before, &after].map(|result| result.criterion(&id).map(|criterion| criterion.status));
            moved(id, [was.is_some(), is.is_some()], [was, is], |status| (status, status.code()))
        });
        let questions = questions(sides).into_iter().map(|id| {
            let asked = [asked(&id, old, new), asked(&id, new, old)];
            let state =
                |asked: bool, result: &Assessment| result.question(&id).filter(|_| asked).map(|found| found.state);
            let states = [state(asked[0], &before), state(asked[1], &after)];
            moved(id, asked, states, |state| (state.status(), state.code()))
        });
        Comparison { criteria: criteria.collect(), questions: questions.collect(), old: before, new: after }
    }

    /// How many questions changed in a direction.
    pub fn count(&self, way: Way) -> usize {
        self.questions.iter().filter(|moved| moved.way == way).count()
    }
}

/// Compares two applications on a basis.
pub fn compare(old: Submission<'_>, new: Submission<'_>, basis: Basis) -> Comparison {
    let sides = [old, new];
    Comparison::of(sides, sides.map(|submission| submission.assess(basis)))
}

fn criteria([old, new]: [Submission<'_>; 2]) -> Vec<Id> {
    let gone = old.rubric.criteria.iter().filter(|criterion| new.rubric.criterion(&criterion.id).is_none());
    new.rubric.criteria.iter().chain(gone).map(|criterion| criterion.id.clone()).collect()
}

// The questions of both rubrics, then those that only the answers still contain, of which just the id is known.
fn questions([old, new]: [Submission<'_>; 2]) -> Vec<Id> {
    let gone = old.rubric.questions.iter().filter(|question| new.rubric.question(&question.id).is_none());
    let known = new.rubric.questions.iter().chain(gone).map(|question| &question.id);
    let is_unknown = |id: &&Id| [old, new].iter().all(|side| side.rubric.question(id).is_none());
    let unknown: BTreeSet<&Id> = old.answers.given.keys().chain(new.answers.given.keys()).filter(is_unknown).collect();
    known.chain(unknown).cloned().collect()
}

// Whether this side was asked the question, in its meaning in the newer of the two rubrics.
fn asked(id: &Id, side: Submission<'_>, other: Submission<'_>) -> bool {
    let known: Vec<_> = [side, other].into_iter().filter_map(|side| side.rubric.question(id)).collect();
    if known.is_empty() {
        return side.answers.given.contains_key(id);
    }
    let mut versions = known.iter().flat_map(|question| [Some(&question.since), question.changed.as_ref()]).flatten();
    side.rubric.question(id).is_some() && versions.all(|version| *version <= side.answers.rubric.version)
}

fn moved<T: Copy>(
    id: Id,
    asked: [bool; 2],
    [before, after]: [Option<T>; 2],
    rank: fn(T) -> (Fulfilment, &'static str),
) -> Moved<T> {
    let way = match (asked, before.map(rank), after.map(rank)) {
        ([false, true], ..) => Way::New,
        ([true, false], ..) => Way::Gone,
        (_, Some((_, was)), Some((_, is))) if was == is => Way::Same,
        (_, Some((was, _)), Some((is, _))) => way(was, is),
        _ => Way::Same,
    };
    Moved { id, before, after, way }
}

fn way(before: Fulfilment, after: Fulfilment) -> Way {
    match (before, after) {
        (_, Fulfilment::Open) => Way::Opened,
        (Fulfilment::Met, Fulfilment::Met) | (Fulfilment::Unmet, Fulfilment::Unmet) => Way::Other,
        (_, Fulfilment::Met) => Way::Rose,
        (_, Fulfilment::Unmet) => Way::Fell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::evidence::Flaw;
    use crate::scoring::assessment::Reason;

    const STATES: [QuestionState; 4] = [
        QuestionState::Satisfied,
        QuestionState::Open(Reason::Evidence(Flaw::None)),
        QuestionState::Unsatisfied(Reason::Answer),
        QuestionState::NotApplicable,
    ];

    fn between(before: Option<QuestionState>, after: Option<QuestionState>, asked: [bool; 2]) -> Way {
        let id = Id::new("pytanie").expect("an id");
        moved(id, asked, [before, after], |state: QuestionState| (state.status(), state.code())).way
    }

    #[test]
    fn every_pair_of_states_goes_its_way() {
        let ways = STATES.map(|was| STATES.map(|is| between(Some(was), Some(is), [true; 2]).code()));
        // After the change: satisfied, open, unsatisfied, not applicable.
        assert_eq!(ways[0], ["same", "opened", "fell", "other"], "satisfied");
        assert_eq!(ways[1], ["rose", "same", "fell", "rose"], "open");
        assert_eq!(ways[2], ["rose", "opened", "same", "rose"], "unsatisfied");
        assert_eq!(ways[3], ["other", "opened", "fell", "same"], "not applicable");
    }

    #[test]
    fn another_reason_is_not_another_state() {
        let reasons = [Reason::Answer, Reason::Review].map(|because| Some(QuestionState::Open(because)));
        assert_eq!(between(reasons[0], reasons[1], [true; 2]), Way::Same);
    }

    #[test]
    fn what_one_side_was_not_asked_neither_rises_nor_falls() {
        assert_eq!(between(None, Some(QuestionState::Satisfied), [false, true]), Way::New);
        assert_eq!(between(Some(QuestionState::Satisfied), None, [true, false]), Way::Gone);
        assert_eq!(between(None, None, [true, false]), Way::Gone);
        assert_eq!(between(None, None, [false; 2]), Way::Same);
    }
}
