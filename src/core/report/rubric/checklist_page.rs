//! The questionnaire as a checklist: each question once, with the levels that require it.

use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::report::phrases;
use crate::rubric::rubric::{Contradiction, Criterion, EvidenceNeed, Question, Rubric};
use crate::say;
use crate::words::Words;

pub fn page(words: &Words, rubric: &Rubric) -> Page {
    let mut page = Page::default();
    page.heading(1, format!("{} {}", words.pick(&rubric.title), rubric.version));
    page.para(say!(words, "checklist-lead", count = rubric.questions.len(), source = rubric.source.as_str()));
    let level = |level: &crate::rubric::rubric::Level| Item {
        lead: Span::new(Tone::Strong, phrases::level(words, rubric, level.number)).into(),
        details: [Some(&level.standard), level.note.as_ref()]
            .into_iter()
            .flatten()
            .map(|it| words.pick(it).into())
            .collect(),
    };
    page.list(false, rubric.levels.iter().map(level).collect());
    for criterion in &rubric.criteria {
        add_criterion(&mut page, words, rubric, criterion);
    }
    if !rubric.contradictions.is_empty() {
        page.heading(2, say!(words, "checklist-contradictions"));
        page.para(say!(words, "checklist-contradictions-lead"));
        page.list(false, rubric.contradictions.iter().map(|it| contradiction(words, it)).collect());
    }
    page
}

fn contradiction(words: &Words, Contradiction { when, and, text }: &Contradiction) -> Item {
    let questions = Span::new(Tone::Dim, format!(" ({}, {})", when.question, and.question));
    Item { lead: Line(vec![words.pick(text).into(), questions]), details: Vec::new() }
}

fn add_criterion(page: &mut Page, words: &Words, rubric: &Rubric, criterion: &Criterion) {
    let levels: Vec<String> = rubric.levels_asking(&criterion.id).iter().map(u8::to_string).collect();
    let title = words.pick(&criterion.title);
    let count = levels.len();
    let id = criterion.id.as_str();
    page.heading(
        2,
        say!(words, "checklist-criterion", title = title, id = id, levels = levels.join(", "), count = count),
    );
    page.para(words.pick(&criterion.standard));
    page.list(false, rubric.questions_of(&criterion.id).map(|question| item(words, rubric, question)).collect());
}

fn item(words: &Words, rubric: &Rubric, question: &Question) -> Item {
    let lead = Line(vec![
        Span::from("☐ "),
        Span::new(Tone::Strong, words.pick(&question.text)),
        Span::new(Tone::Dim, format!(" ({})", question.id)),
    ]);
    Item { lead, details: details(words, rubric, question) }
}

fn details(words: &Words, rubric: &Rubric, question: &Question) -> Vec<Line> {
    let need = if question.required { say!(words, "question-required") } else { say!(words, "question-recommended") };
    let evidence = match (question.evidence, question.within_months) {
        (_, Some(months)) => say!(words, "evidence-within", months = months),
        (EvidenceNeed::Required, _) => say!(words, "evidence-required"),
        (EvidenceNeed::Welcome, _) => say!(words, "evidence-welcome"),
        (EvidenceNeed::None, _) => say!(words, "evidence-none"),
    };
    let mut details: Vec<Line> = vec![format!("{need}; {}; {evidence}", phrases::passing(words, question)).into()];
    for choice in question.kind.choices() {
        details.push(format!("– {} ({})", words.pick(&choice.text), choice.id).into());
    }
    details.extend(phrases::convention(words, question).map(|text| Span::new(Tone::Warn, text).into()));
    if let Some(other) = question.only_if.as_ref().and_then(|condition| rubric.question(&condition.question)) {
        let text = words.pick(&other.text);
        details.push(say!(words, "only-if", question = text, id = other.id.as_str()).into());
    }
    details.push(Span::new(Tone::Dim, words.pick(&question.help)).into());
    details
}
