//! Remarks on an application that decide nothing: on the municipality's name and code, the edition assessed, and
//! answers that contradict each other.

use chrono::{Months, NaiveDate};

use crate::application::edition::NextEdition;
use crate::application::evidence::EvidenceRef;
use crate::application::submission::Submission;
use crate::basics::dates::mentioned_day;
use crate::basics::text::Id;
use crate::codes;
use crate::places::doubt;
use crate::places::doubt::MunicipalityDoubt;
use crate::places::official::OfficialList;
use crate::rubric::rubric::{Condition, Contradiction};
use crate::scoring::assess::holds;
use crate::scoring::assessment::Fulfilment;

/// The age at which the edition assessed is probably not the newest with a finished evaluation.
const LONG_AGO: Months = Months::new(24);

codes! {
    /// A remark.
    #[derive(Debug, Clone, PartialEq)]
    pub enum Remark {
        /// A doubt about the municipality's name or code.
        Municipality(MunicipalityDoubt) = "municipality",
        /// The edition assessed ends after the day asked about.
        EditionToCome(NaiveDate) = "edition-to-come",
        /// The edition assessed ended long ago.
        EditionLongAgo(NaiveDate) = "edition-long-ago",
        /// A newer edition has ended, or was to end, since.
        NewerEdition(NextEdition) = "newer-edition",
        /// An act whose name mentions a different day from its date.
        ActDays(ActDays) = "act-days",
        /// Two answers that contradict each other.
        Contradiction(Contradiction) = "contradiction",
    }
}

/// An act with two different days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActDays {
    /// The question that it is evidence for.
    pub question: Id,
    /// The name of the act.
    pub act: String,
    /// The day mentioned in the name.
    pub named: NaiveDate,
    /// The date given, which counts.
    pub given: NaiveDate,
}

impl Submission<'_> {
    /// All remarks: on the municipality, on the editions, then on the answers in the rubric's order.
    pub fn remarks(self) -> Vec<Remark> {
        self.with(doubt::of(&self.answers.municipality).collect())
    }

    /// Like [`Submission::remarks`], but judges the municipality by the official list instead of the table of gminas.
    pub fn remarks_by(self, list: &OfficialList) -> Vec<Remark> {
        self.with(list.doubt(&self.answers.municipality).into_iter().collect())
    }

    fn with(self, doubts: Vec<MunicipalityDoubt>) -> Vec<Remark> {
        let contradicts = |it: &&Contradiction| self.is_so(&it.when) && self.is_so(&it.and);
        let contradictions = self.rubric.contradictions.iter().filter(contradicts).cloned().map(Remark::Contradiction);
        let doubts = doubts.into_iter().map(Remark::Municipality);
        doubts
            .chain(self.edition_assessed())
            .chain(self.newer_edition())
            .chain(self.acts_of_two_days())
            .chain(contradictions)
            .collect()
    }

    fn edition_assessed(self) -> Option<Remark> {
        let ended = self.answers.edition.ended?;
        match ended.checked_add_months(LONG_AGO) {
            _ if ended > self.on => Some(Remark::EditionToCome(ended)),
            Some(limit) if limit < self.on => Some(Remark::EditionLongAgo(ended)),
            _ => None,
        }
    }

    fn newer_edition(self) -> Option<Remark> {
        let next = self.answers.next_edition.as_ref().filter(|next| next.held)?;
        next.ends.filter(|ends| *ends <= self.on).map(|_| Remark::NewerEdition(next.clone()))
    }

    fn acts_of_two_days(self) -> impl Iterator<Item = Remark> {
        let pieces = self.answers.given.iter().flat_map(|(id, answer)| answer.evidence.iter().map(move |it| (id, it)));
        pieces.filter_map(|(question, piece)| {
            let EvidenceRef::Act(act) = &piece.proof else { return None };
            let (named, given) = (mentioned_day(act).ok()?.day?, piece.date?);
            let days = ActDays { question: question.clone(), act: act.clone(), named, given };
            (named != given).then_some(Remark::ActDays(days))
        })
    }

    // Whether the answer is known to fulfil the condition, in a question that applies.
    fn is_so(self, condition: &Condition) -> bool {
        self.rubric.question(&condition.question).is_some_and(|question| {
            let is = holds(condition, question, self.answers);
            self.applies(question) == Fulfilment::Met && is == Fulfilment::Met
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::answers::{Answer, Answers};
    use crate::application::evidence::Evidence;
    use crate::basics::municipality::{Municipality, Terc};
    use crate::basics::source::Source;
    use crate::format;
    use crate::rubric::claim::Claim;
    use crate::rubric::rubric::Rubric;
    use crate::samples::day;

    const CONTRADICTION: &str = r#"
[[contradiction]]
when = { question = "oceniono", is = ["nie"] }
and = { question = "opublikowano", is = ["tak"] }
text = { pl = "Nie ma oceny, a ją opublikowano.", en = "There is no evaluation, and it was published." }
"#;

    fn rubric() -> Rubric {
        let text = include_str!("../../../tests/scenarios/small/rubric.toml").to_owned() + CONTRADICTION;
        format::rubric::parse(&Source { name: "rubric.toml".to_owned(), text }.into()).expect("a rubric")
    }

    fn remarked(change: impl FnOnce(&mut Answers)) -> Vec<&'static str> {
        let rubric = rubric();
        let mut answers = Answers::to(&rubric);
        change(&mut answers);
        let remarks = Submission::before_review(&rubric, &answers, day("2026-11-20")).remarks();
        remarks.iter().map(Remark::code).collect()
    }

    #[test]
    fn a_code_that_is_not_of_the_name_is_remarked() {
        let said = |name: &str, code| {
            let municipality = Municipality { name: name.to_owned(), terc: Terc::new(code).ok(), at: None };
            remarked(|answers| answers.municipality = municipality)
        };
        assert_eq!(said("Częstochowa", "1465011"), ["municipality"]);
        assert_eq!([said("Częstochowa", "2464011"), said("Przykładowo", "2499011")], [Vec::<&str>::new(), Vec::new()]);
    }

    #[test]
    fn an_edition_is_remarked_that_is_to_come_or_long_over() {
        let ended = |ended| remarked(|answers| answers.edition.ended = Some(day(ended)));
        assert_eq!([ended("2026-11-20"), ended("2024-11-20")], [Vec::<&str>::new(), Vec::new()]);
        assert_eq!((ended("2026-11-21"), ended("2024-11-19")), (vec!["edition-to-come"], vec!["edition-long-ago"]));
    }

    #[test]
    fn a_newer_edition_is_named_once_it_has_ended_and_only_if_it_was_held() {
        let next = |ends, held| NextEdition { ends: Some(day(ends)), held, ..NextEdition::default() };
        let said = |ends, held| remarked(|answers| answers.next_edition = Some(next(ends, held)));
        assert_eq!(said("2026-11-20", true), ["newer-edition"]);
        assert_eq!([said("2026-11-21", true), said("2026-11-20", false)], [Vec::<&str>::new(), Vec::new()]);
    }

    #[test]
    fn an_act_is_remarked_whose_name_says_another_day() {
        let said = |act: &str, date| {
            let proof = Evidence { date: Some(day(date)), ..Evidence::new(EvidenceRef::Act(act.to_owned())) };
            let answer = Answer { evidence: vec![proof], ..Answer::new(Claim::Yes) };
            remarked(|answers| drop(answers.given.insert(Id::new("oceniono").expect("an id"), answer)))
        };
        assert_eq!(said("zarządzenie 5 z dnia 2 marca 2026", "2014-01-01"), ["act-days"]);
        assert_eq!(said("zarządzenie 5 z dnia 2 marca 2026", "2026-03-02"), Vec::<&str>::new());
        assert_eq!(said("zarządzenie 5/2026", "2026-03-02"), Vec::<&str>::new());
    }

    #[test]
    fn a_contradiction_is_remarked_where_both_answers_are_known() {
        let said = |first: Claim, second: Option<Claim>| {
            remarked(|answers| {
                let id = |text| Id::new(text).expect("an id");
                answers.given.insert(id("oceniono"), Answer::new(first));
                answers.given.extend(second.map(|is| (id("opublikowano"), Answer::new(is))));
            })
        };
        assert_eq!(said(Claim::No, Some(Claim::Yes)), ["contradiction"]);
        for (first, second) in [
            (Claim::Yes, Some(Claim::Yes)),
            (Claim::Unknown, Some(Claim::Yes)),
            (Claim::No, None),
            (Claim::No, Some(Claim::No)),
        ] {
            assert_eq!(said(first, second), Vec::<&str>::new());
        }
    }
}
