//! Practices of other municipalities, for people.

use crate::basics::text::Id;
use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::report::phrases;
use crate::rubric::practice::{Count, Practice};
use crate::rubric::rubric::Rubric;
use crate::say;
use crate::words::Words;

/// Builds the page for these practices.
pub fn page(words: &Words, rubric: &Rubric, practices: &[&Practice]) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "practices-title", count = practices.len()));
    for practice in practices {
        page.heading(2, format!("{}: {}", practice.municipality, phrases::practice_title(words, practice)));
        page.para(words.pick(&practice.what));
        let item = |(title, text): (String, String)| {
            Item::from(Line(vec![Span::new(Tone::Dim, format!("{title}: ")), Span::from(text)]))
        };
        page.list(false, facts(words, rubric, practice).into_iter().map(item).collect());
    }
    page
}

/// The known facts about a practice, each with a label.
pub(crate) fn facts(words: &Words, rubric: &Rubric, practice: &Practice) -> Vec<(String, String)> {
    let listed = |title: String, texts: Vec<String>| (!texts.is_empty()).then(|| (title, texts.join("; ")));
    let period = practice.to.as_ref().filter(|to| **to != practice.from);
    let from = words.period(&practice.from);
    let period = period.map_or_else(|| from.clone(), |to| format!("{from} – {}", words.period(to)));
    let number = |count: &Count| format!("{} {}", words.decimal(&count.value), words.pick(&count.what));
    let help =
        |id: &Id| rubric.question(id).map_or_else(|| id.to_string(), |q| format!("{} ({id})", words.pick(&q.text)));
    let (when, participants) = match practice.planned {
        true => (say!(words, "practice-when-planned"), say!(words, "practice-participants-planned")),
        false => (say!(words, "practice-when"), say!(words, "practice-participants")),
    };
    let mut facts = vec![(say!(words, "practice-who"), words.pick(&practice.who).to_owned()), (when, period)];
    let stages = practice.stages.iter().map(|stage| phrases::stage(words, *stage)).collect();
    facts.extend(listed(say!(words, "practice-stages"), stages));
    facts.extend(practice.participants.iter().map(|text| (participants.clone(), words.pick(text).to_owned())));
    facts.extend(listed(say!(words, "practice-numbers"), practice.numbers.iter().map(number).collect()));
    let outcome = practice.outcome.iter().map(|text| words.pick(text).to_owned()).collect();
    facts.extend(listed(say!(words, "practice-outcome"), outcome));
    facts.extend(listed(say!(words, "practice-questions"), practice.questions.iter().map(help).collect()));
    facts.push((say!(words, "practice-source"), words.pick(&practice.source).to_owned()));
    facts
}
