//! Whether evidence counts on a day, and if not, why.

use chrono::{Months, NaiveDate};

use crate::application::answers::Answer;
use crate::application::evidence::{Evidence, Flaw};
use crate::application::submission::{RULES_OF_DAYS, Submission};
use crate::rubric::rubric::{EvidenceNeed, Question};

impl Submission<'_> {
    /// Why a piece of evidence does not count for a question; none if it does.
    pub fn flaw(self, question: &Question, evidence: &Evidence) -> Option<Flaw> {
        let of_day = || if self.rules < RULES_OF_DAYS { None } else { self.flaw_of_day(question, evidence) };
        self.flaw_of_itself(evidence).or_else(of_day)
    }

    /// Why a piece of evidence cannot count for any question; none if it can.
    pub fn flaw_of_itself(self, evidence: &Evidence) -> Option<Flaw> {
        let is_empty = self.rules >= RULES_OF_DAYS && evidence.is_empty_file();
        evidence.flaw().or(is_empty.then_some(Flaw::Empty))
    }

    /// Why the evidence of a positive answer is not enough; none if one piece counts or none is required.
    pub fn lack(self, question: &Question, evidence: &[Evidence]) -> Option<Flaw> {
        if question.evidence != EvidenceNeed::Required {
            return None;
        }
        let flaws: Option<Vec<Flaw>> = evidence.iter().map(|piece| self.flaw(question, piece)).collect();
        flaws.map(|flaws| flaws.into_iter().min().unwrap_or(Flaw::None))
    }

    /// The flaw worth reporting: any flaw if the answer lacks evidence, else only one that would rule the piece out
    /// everywhere.
    pub fn flaw_that_matters(self, question: &Question, answer: &Answer, evidence: &Evidence) -> Option<Flaw> {
        match self.lack(question, &answer.evidence) {
            Some(_) => self.flaw(question, evidence),
            None => self.flaw_of_itself(evidence),
        }
    }

    /// The day from which `within_months` counts back.
    pub fn filled_on(self) -> NaiveDate {
        self.answers.filled_on.unwrap_or(self.on)
    }

    fn flaw_of_day(self, question: &Question, evidence: &Evidence) -> Option<Flaw> {
        if evidence.date.is_some_and(|date| date > self.on) {
            return Some(Flaw::Future);
        }
        let months = Months::new(question.within_months?);
        let Some(date) = evidence.date else { return Some(Flaw::Undated) };
        let last = date.checked_add_months(months).unwrap_or(NaiveDate::MAX);
        (last < self.filled_on()).then_some(Flaw::Old)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::answers::Answers;
    use crate::application::evidence::{EvidenceRef, EvidenceState};
    use crate::rubric::rubric::Rubric;
    use crate::samples::{day, small_rubric};

    const ON: &str = "2026-11-20";

    fn lack(filled_on: Option<&str>, dates: &[Option<&str>], within_months: Option<u32>, rules: u32) -> Option<Flaw> {
        let rubric: Rubric = small_rubric();
        let question = Question { within_months, ..rubric.questions[0].clone() };
        let answers = Answers { filled_on: filled_on.map(day), ..Answers::to(&rubric) };
        let page = || Evidence::new(EvidenceRef::Url("https://bip.example".to_owned()));
        let evidence: Vec<Evidence> = dates.iter().map(|date| Evidence { date: date.map(day), ..page() }).collect();
        Submission { rules, ..Submission::before_review(&rubric, &answers, day(ON)) }.lack(&question, &evidence)
    }

    #[test]
    fn what_is_dated_after_the_day_asked_about_does_not_count_yet() {
        let on = |date| lack(None, &[Some(date)], None, 2);
        assert_eq!([on("2026-11-20"), on("2026-11-21")], [None, Some(Flaw::Future)]);
        assert_eq!(lack(None, &[None], None, 2), None, "elsewhere a page needs no day");
        assert_eq!(lack(None, &[], None, 2), Some(Flaw::None));
    }

    #[test]
    fn the_last_months_count_back_from_the_day_of_the_answers() {
        let within = |filled_on, date| lack(filled_on, &[date], Some(12), 2);
        assert_eq!(within(None, Some("2025-11-20")), None);
        assert_eq!(within(None, Some("2025-11-19")), Some(Flaw::Old));
        assert_eq!(within(Some("2026-02-28"), Some("2025-02-28")), None);
        assert_eq!(within(Some("2026-11-20"), Some("2014-05-01")), Some(Flaw::Old));
        assert_eq!(within(None, None), Some(Flaw::Undated));
        assert_eq!(lack(None, &[None, Some("2014-05-01"), Some("2026-05-01")], Some(12), 2), None, "one is enough");
    }

    #[test]
    fn an_empty_file_proves_nothing_but_what_was_awarded_by_the_first_rules_stands() {
        let (rubric, answers) = (small_rubric(), Answers::to(&small_rubric()));
        let sha256 = Some(crate::basics::digest::sha256(b""));
        let file = EvidenceRef::File { path: "dowody/a".to_owned(), sha256, state: EvidenceState::Intact };
        let submission = Submission::before_review(&rubric, &answers, day(ON));
        let lack =
            |rules| Submission { rules, ..submission }.lack(&rubric.questions[0], &[Evidence::new(file.clone())]);
        assert_eq!([lack(2), lack(1)], [Some(Flaw::Empty), None]);
    }

    #[test]
    fn by_the_first_rules_no_day_is_compared() {
        for date in [None, Some("2014-05-01"), Some("2030-01-01")] {
            assert_eq!(lack(None, &[date], Some(12), 1), None, "{date:?}");
        }
    }

    #[test]
    fn of_several_flaws_the_one_nearest_to_counting_is_named() {
        let rubric = small_rubric();
        let answers = Answers::to(&rubric);
        let submission = Submission::before_review(&rubric, &answers, day(ON));
        let gone = EvidenceRef::File { path: "dowody/a".to_owned(), sha256: None, state: EvidenceState::Missing };
        let act = Evidence::new(EvidenceRef::Act("uchwała".to_owned()));
        let both = [Evidence::new(gone.clone()), act];
        assert_eq!(submission.lack(&rubric.questions[0], &both), Some(Flaw::Undated));
        assert_eq!(submission.lack(&rubric.questions[0], &both[..1]), Some(Flaw::Missing));
    }
}
