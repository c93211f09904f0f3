//! Whether a letter about a reviewed application would be true on a day.

use chrono::NaiveDate;

use crate::application::answers::Answer;
use crate::application::submission::Submission;
use crate::basics::dates::DayProblem;
use crate::basics::fault::FaultKind;
use crate::basics::suggestion::Suggestion;
use crate::letters::kind::{LetterKind, Unfit};
use crate::letters::problem::LetterProblem;
use crate::rubric::rubric::Question;
use crate::scoring::assessment::{Assessment, Basis, LevelResult, QuestionResult, Reason};

/// A letter about a reviewed application.
pub struct ApplicationLetter<'a> {
    pub submission: Submission<'a>,
    /// The day.
    pub today: NaiveDate,
}

impl ApplicationLetter<'_> {
    /// The result of the review.
    pub fn assessment(&self) -> Assessment {
        self.submission.assess(Basis::Confirmed)
    }

    /// The files that are gone or not as recorded, and without which a requirement of the level applied for is not met.
    pub fn spoiled(&self) -> Vec<&str> {
        let (result, level) = (self.assessment(), self.submission.level_applied_for());
        let of_level = |question: &&QuestionResult| {
            let lacks = |level: &LevelResult| level.missing.contains(&question.id) || level.open.contains(&question.id);
            matches!(question.state.because(), Some(Reason::Evidence(_)))
                && result.levels.iter().filter(|one| one.number == level).any(lacks)
        };
        let answers = result.questions.iter().filter(of_level).filter_map(|one| self.submission.answer(&one.id));
        let mut files: Vec<&str> = answers.flat_map(Answer::unsound_files).collect();
        files.sort_unstable();
        files.dedup();
        files
    }

    /// Checks that a letter about the application would be true. `path` is ready to paste.
    ///
    /// # Errors
    /// Returns an error if it would be untrue, with the command for what is true, or if the review is not finished.
    pub fn check(&self, kind: LetterKind, path: &str) -> Result<(), Unfit> {
        if let Some(last) =
            self.submission.review.verdicts.iter().map(|verdict| verdict.on).max().filter(|on| *on > self.today)
        {
            return Err(Unfit::Untrue(FaultKind::from(DayProblem::BeforeLast { on: self.today, last })));
        }
        let path = path.to_owned();
        let letter = |kind: LetterKind| Suggestion::Letter { of: Some(path.clone()), kind: kind.code() };
        let waiting = self.submission.unreviewed();
        let open = self.submission.undecided();
        let asked: Vec<&Question> = open.into_iter().filter(|question| !waiting.contains(question)).collect();
        if kind == LetterKind::Questions {
            if !asked.is_empty() {
                return Ok(());
            }
            let command = Suggestion::Verdicts { path: path.clone() };
            return Err(Unfit::Untrue(FaultKind::from(LetterProblem::NothingAsked { path, command })));
        }
        // A question about a recommended answer does not affect any level.
        let asked = asked.into_iter().filter(|question| question.required).count();
        if waiting.len() + asked > 0 {
            let command = match waiting.is_empty() {
                true => letter(LetterKind::Questions),
                false => Suggestion::Review { path: path.clone() },
            };
            let (waiting, asked) = (waiting.len() as u64, asked as u64);
            let unfinished = LetterProblem::ReviewUnfinished { waiting, asked, path, command };
            return Err(Unfit::Undecided(FaultKind::from(unfinished)));
        }
        let level = self.assessment().level;
        let right = match level {
            0 => LetterKind::Refused,
            level if level < self.submission.level_applied_for() => LetterKind::Lower,
            _ => {
                let (kind, level) = (kind.code(), u64::from(level));
                let letter = Suggestion::Letter { of: None, kind: LetterKind::Issued.code() };
                let reached = LetterProblem::LevelReached { kind, level, issue: Suggestion::Issue { path }, letter };
                return Err(Unfit::Untrue(FaultKind::from(reached)));
            }
        };
        if right == kind {
            return Ok(());
        }
        let (kind, level, command) = (kind.code(), u64::from(level), letter(right));
        Err(Unfit::Untrue(FaultKind::from(LetterProblem::OtherRefusal { kind, level, command })))
    }
}
