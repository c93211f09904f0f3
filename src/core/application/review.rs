//! The foundation's review: a verdict on each answer.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use crate::application::answers::Answer;
use crate::application::evidence::{Evidence, EvidenceRef};
use crate::basics::digest::sha256;
use crate::basics::text::Id;
use crate::codes;
use crate::rubric::claim::Claim;

/// The verdicts on an application, in the order they were given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Review {
    /// The verdicts; later ones replace earlier ones on the same answer.
    pub verdicts: Vec<Verdict>,
}

/// One verdict on one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    pub question: Id,
    /// The digest of the answer as reviewed.
    pub of: String,
    /// The decision.
    pub is: Ruling,
    /// The reviewer.
    pub by: String,
    /// The day of the verdict.
    pub on: NaiveDate,
    /// The reason.
    pub note: Option<String>,
    /// The reason for giving it although a day of the application cannot be right.
    pub forced: Option<String>,
}

codes! {
    /// A decision on an answer.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Ruling {
        /// The answer is true, and proved.
        Confirmed = "confirmed",
        /// The answer is not accepted.
        Rejected = "rejected",
        /// The municipality was asked a question.
        Question = "question",
    }
}

impl Review {
    /// The verdict that counts for an answer: the latest one on exactly this answer. A verdict on an earlier form of it
    /// does not count.
    pub fn of(&self, question: &Id, answer: &Answer) -> Option<&Verdict> {
        self.verdicts.iter().rev().find(|verdict| &verdict.question == question && verdict.is_of(answer))
    }

    /// Whether the latest verdict on a question was given on a different answer.
    pub fn is_void(&self, question: &Id, answer: &Answer) -> bool {
        let last = self.verdicts.iter().rev().find(|verdict| &verdict.question == question);
        last.is_some_and(|verdict| !verdict.is_of(answer))
    }
}

impl Verdict {
    /// Whether it was given on exactly this answer. Texts are now normalised to NFC; earlier verdicts may cover the
    /// same text in NFD, as a Mac writes it, and still count.
    pub fn is_of(&self, answer: &Answer) -> bool {
        self.of == digest(answer) || self.of == digest_as(answer, |line| line.nfd().collect())
    }
}

/// The digest of an answer and its evidence, `sha256:…`.
///
/// It covers the claim, every piece of evidence (a file by its bytes, not its name) with its place, and the
/// note of a `nie-dotyczy`, which is its reason. The order of choices and evidence does not matter.
pub fn digest(answer: &Answer) -> String {
    digest_as(answer, |line| line)
}

fn digest_as(answer: &Answer, written: impl Fn(String) -> String) -> String {
    let mut lines = vec![written(claim_line(answer))];
    let mut evidence: Vec<String> = answer.evidence.iter().map(|piece| written(evidence_line(piece))).collect();
    evidence.sort();
    lines.extend(evidence);
    // Lines are quoted, so that no text can pass for two lines.
    let text = lines.iter().fold(String::new(), |mut text, line| {
        // Our own escapes: a digest must not depend on what a toolchain considers printable.
        let line = line.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
        let _ = writeln!(text, "\"{line}\"");
        text
    });
    format!("sha256:{}", sha256(text.as_bytes()))
}

fn claim_line(answer: &Answer) -> String {
    match &answer.is {
        Claim::Yes => "tak".to_owned(),
        Claim::No => "nie".to_owned(),
        Claim::Unknown => "nie-wiem".to_owned(),
        Claim::NotApplicable => format!("nie-dotyczy {}", answer.note.as_deref().unwrap_or_default()),
        Claim::One(choice) => format!("one {choice}"),
        Claim::Many(chosen) => format!("many {}", joined(chosen)),
        // `nie-wiem` is reserved, so no choice has that name.
        Claim::Partly(chosen) => format!("many {} nie-wiem", joined(chosen)),
        Claim::Number(number) => format!("number {number}"),
    }
}

fn joined(chosen: &BTreeSet<Id>) -> String {
    chosen.iter().map(Id::as_str).collect::<Vec<_>>().join(" ")
}

fn evidence_line(evidence: &Evidence) -> String {
    let (place, date) = (evidence.place.as_deref().unwrap_or_default(), evidence.date.map(|date| date.to_string()));
    let proof = match &evidence.proof {
        EvidenceRef::File { sha256: Some(sha256), .. } => format!("file {sha256}"),
        EvidenceRef::File { path, .. } => format!("path {path}"),
        EvidenceRef::Url(url) => format!("url {url}"),
        EvidenceRef::Act(name) => return format!("act {name}\t{}\t{place}", date.unwrap_or_default()),
    };
    // Files and addresses used to have no date; verdicts from then still count.
    date.map_or_else(|| format!("{proof}\t{place}"), |date| format!("{proof}\t{place}\t{date}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::evidence::EvidenceState;

    fn answer(evidence: &[&str]) -> Answer {
        let url = |url: &&str| Evidence::new(EvidenceRef::Url((*url).to_owned()));
        Answer { is: Claim::Yes, evidence: evidence.iter().map(url).collect(), note: None }
    }

    fn verdict(question: &Id, answer: &Answer, is: Ruling) -> Verdict {
        let on = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
        Verdict {
            question: question.clone(),
            of: digest(answer),
            is,
            by: "Ocena".to_owned(),
            on,
            note: None,
            forced: None,
        }
    }

    #[test]
    fn order_of_evidence_does_not_change_the_digest_and_a_piece_does() {
        assert_eq!(digest(&answer(&["a", "b"])), digest(&answer(&["b", "a"])));
        assert_ne!(digest(&answer(&["a", "b"])), digest(&answer(&["a"])));
        assert_ne!(digest(&answer(&["a\n"])), digest(&answer(&["a", ""])));
    }

    #[test]
    fn a_file_without_a_day_is_looked_at_as_before_files_had_one() {
        let file =
            EvidenceRef::File { path: "a".to_owned(), sha256: Some("f".to_owned()), state: EvidenceState::Intact };
        let undated = Evidence { place: Some("s. 4".to_owned()), ..Evidence::new(file) };
        let date = NaiveDate::from_ymd_opt(2026, 3, 2);
        let [undated, dated] = [None, date].map(|date| Answer {
            is: Claim::Yes,
            evidence: vec![Evidence { date, ..undated.clone() }],
            note: None,
        });
        assert_eq!(digest(&undated), format!("sha256:{}", sha256(b"\"tak\"\n\"file f\\ts. 4\"\n")));
        assert_ne!(digest(&undated), digest(&dated));
    }

    #[test]
    fn what_is_not_known_of_a_list_is_part_of_what_was_looked_at() {
        let chosen = || BTreeSet::from([Id::new("radni").expect("an id")]);
        let [whole, partial] = [Claim::Many(chosen()), Claim::Partly(chosen())].map(Answer::new);
        assert_ne!(digest(&whole), digest(&partial));
        assert_eq!(digest(&whole), format!("sha256:{}", sha256(b"\"many radni\"\n")));
    }

    #[test]
    fn a_verdict_on_the_same_text_with_its_marks_apart_stays_good() {
        let question = Id::new("q").expect("an id");
        let apart = answer(&["s\u{301}ciez\u{307}ka", "z\u{301}ro\u{301}dło"]);
        let whole = answer(&["źródło", "ścieżka"]);
        assert_ne!(digest(&apart), digest(&whole));
        let review = Review { verdicts: vec![verdict(&question, &apart, Ruling::Confirmed)] };
        assert!(review.of(&question, &whole).is_some() && !review.is_void(&question, &whole));
        assert!(review.is_void(&question, &answer(&["zrodlo", "sciezka"])));
    }

    #[test]
    fn the_latest_verdict_on_the_answer_as_it_stands_counts() {
        let question = Id::new("q").expect("an id");
        let (old, new) = (answer(&["a"]), answer(&["b"]));
        let verdicts = vec![verdict(&question, &old, Ruling::Rejected), verdict(&question, &old, Ruling::Confirmed)];
        let review = Review { verdicts };
        assert_eq!(review.of(&question, &old).map(|v| v.is), Some(Ruling::Confirmed));
        assert_eq!(review.of(&question, &new), None);
        assert!(review.is_void(&question, &new) && !review.is_void(&question, &old));
    }
}
