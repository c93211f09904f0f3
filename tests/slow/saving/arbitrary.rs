//! Random answers to the tiny rubric: every kind of claim, evidence and heading.

use std::collections::BTreeMap;

use cert_core::application::answers::{Answer, Answers, RubricRef};
use cert_core::application::edition::{Edition, EndsWith, NextEdition};
use cert_core::application::evidence::{Evidence, EvidenceRef, EvidenceState};
use cert_core::basics::clean::{clean, clean_line};
use cert_core::basics::digest::sha256;
use cert_core::basics::municipality::{Location, Municipality, Terc};
use cert_core::basics::text::Id;
use cert_core::rubric::claim::Claim;
use cert_core::rubric::rubric::{Question, QuestionKind};
use chrono::{Days, NaiveDate};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::support::application::{EVIDENCE, tiny_rubric};

/// Any application to the tiny rubric.
pub(crate) fn answers() -> impl Strategy<Value = Answers> {
    let rubric = tiny_rubric();
    let given: Vec<_> = rubric.questions.iter().map(|question| option::weighted(0.8, answer(question))).collect();
    let ids: Vec<Id> = rubric.questions.iter().map(|question| question.id.clone()).collect();
    let reference = RubricRef { id: rubric.id.clone(), version: rubric.version.clone() };
    (heading(), given).prop_map(move |(heading, given)| {
        let (applied_for, municipality, (edition, next_edition), (filled_by, filled_on)) = heading;
        let given: BTreeMap<_, _> =
            ids.iter().cloned().zip(given).filter_map(|(id, given)| Some((id, given?))).collect();
        let rubric = reference.clone();
        Answers { rubric, applied_for, municipality, edition, next_edition, filled_by, filled_on, given }
    })
}

type Heading = (Option<u8>, Municipality, (Edition, Option<NextEdition>), (Option<String>, Option<NaiveDate>));

fn heading() -> impl Strategy<Value = Heading> {
    let terc =
        option::of(select(vec!["2401011", "1465011", "0201033"]).prop_map(|code| Terc::new(code).expect("a code")));
    let at = option::of((49.0..54.9_f64, 14.1..24.2_f64).prop_map(|(n, e)| Location::new(n, e).expect("a place")));
    let municipality = (line(), terc, at).prop_map(|(name, terc, at)| Municipality { name, terc, at });
    (option::of(1..=2_u8), municipality, editions(), (option::of(line()), option::of(day())))
}

fn editions() -> impl Strategy<Value = (Edition, Option<NextEdition>)> {
    (line(), option::of(day()), option::of(next_edition())).prop_map(|(name, ended, mut next)| {
        if let Some(NextEdition { ends: Some(ends), .. }) = &mut next {
            *ends = (*ends).max(ended.unwrap_or(*ends));
        }
        (Edition { name, ended }, next)
    })
}

fn next_edition() -> impl Strategy<Value = NextEdition> {
    let ends_with = option::of(select(EndsWith::ALL.to_vec()));
    (option::of(line()), option::of((day(), any::<bool>())), ends_with, any::<bool>()).prop_map(
        |(name, ends, ends_with, held)| {
            let (ends, certain) = if held { ends.unzip() } else { (None, None) };
            NextEdition { name, held, ends, ends_with, certain: certain.unwrap_or(false) }
        },
    )
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..40_000_u64).prop_map(|days| NaiveDate::from_ymd_opt(1995, 1, 1).expect("a day") + Days::new(days))
}

fn answer(question: &Question) -> impl Strategy<Value = Answer> + use<> {
    let evidence = proptest::collection::vec(evidence(), 0..4);
    (claim(question), evidence, option::of(prose())).prop_map(|(is, evidence, note)| Answer { is, evidence, note })
}

fn claim(question: &Question) -> BoxedStrategy<Claim> {
    let ids: Vec<Id> = question.kind.choices().iter().map(|choice| choice.id.clone()).collect();
    let fitting = match &question.kind {
        QuestionKind::YesNo => select(vec![Claim::Yes, Claim::No]).boxed(),
        QuestionKind::One { .. } => select(ids).prop_map(Claim::One).boxed(),
        QuestionKind::Many { .. } => {
            let most = ids.len();
            subsequence(ids, 0..=most).prop_map(|chosen| Claim::Many(chosen.into_iter().collect())).boxed()
        }
        QuestionKind::Number { .. } => (0..=1000_u32).prop_map(Claim::Number).boxed(),
    };
    let other = if question.not_applicable { Claim::NotApplicable } else { Claim::Unknown };
    prop_oneof![6 => fitting, 1 => Just(Claim::Unknown), 1 => Just(other)].boxed()
}

/// Any piece of evidence.
pub(crate) fn evidence() -> impl Strategy<Value = Evidence> {
    (proof(), option::of(day()), option::of(line())).prop_map(|(proof, date, place)| Evidence { proof, date, place })
}

fn proof() -> impl Strategy<Value = EvidenceRef> {
    let sound = select(EVIDENCE.to_vec()).prop_map(|(path, text)| file(path, Some(text), EvidenceState::Intact));
    let damaged =
        select(EVIDENCE.to_vec()).prop_map(|(path, _)| file(path, Some("coś innego"), EvidenceState::Altered));
    let missing = option::of(Just("kiedyś był")).prop_map(|text| file("dowody/brak.pdf", text, EvidenceState::Missing));
    let url = "https://przyklad\\.example/[a-z?=&%#~'\"\\\\ąę]{0,20}".prop_map(EvidenceRef::Url);
    // Filler text instead of an act's name is refused.
    let act = line().prop_map(|line| EvidenceRef::Act(format!("uchwała {line}")));
    prop_oneof![sound, damaged, missing, url, act]
}

fn file(path: &str, recorded: Option<&str>, state: EvidenceState) -> EvidenceRef {
    EvidenceRef::File { path: path.to_owned(), sha256: recorded.map(|text| sha256(text.as_bytes())), state }
}

// Texts as they are after reading: cleaned, and not empty.
fn line() -> impl Strategy<Value = String> {
    "[a-zżółćęąńś A-Z0-9\"'\\\\#=\\[\\]{}.,–„”😀-]{1,30}".prop_map(|text| clean_line(&format!("X{text}")))
}

fn prose() -> impl Strategy<Value = String> {
    let parts =
        vec!["\"\"\"", "'''", "\\", "\n", "\n\n", "\t", "#", "zażółć", " ", "\"", "'", "= 1", "[answers.lata]", "😀"];
    proptest::collection::vec(select(parts), 1..12)
        .prop_map(|parts| clean(&format!("x{}", parts.concat())).trim().to_owned())
}
