//! What changed between two rubrics, in words.

use crate::basics::text::Id;
use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::report::phrases;
use crate::rubric::diff::{Change, ChangeKind, Subject};
use crate::rubric::rubric::Rubric;
use crate::say;
use crate::scoring::impact::Effect;
use crate::words::Words;

/// An application that gains or loses a level.
pub struct Affected {
    pub path: String,
    /// The municipality and edition.
    pub name: String,
    /// What happens to it.
    pub effect: Effect,
}

/// Builds the page of the changes and, if applications were given, of their effect on them.
pub fn page(words: &Words, old: &Rubric, new: &Rubric, changes: &[Change], affected: Option<&[Affected]>) -> Page {
    let mut page = Page::default();
    let (from, to) = (format!("{} {}", old.id, old.version), format!("{} {}", new.id, new.version));
    page.heading(1, say!(words, "diff-title", from = from, to = to));
    if changes.is_empty() {
        page.para(say!(words, "diff-none"));
    }
    if !changes.is_empty() && old.version == new.version {
        page.para(Span::new(Tone::Warn, say!(words, "diff-same-version")));
    }
    let groups = changes.chunk_by(|a, b| a.subject == b.subject);
    page.list(false, groups.map(|group| item(words, old, new, group)).collect());
    if let Some(affected) = affected {
        page.heading(2, say!(words, "diff-effects", count = affected.len()));
        page.list(false, affected.iter().map(|affected| effect(words, old, new, affected)).collect());
    }
    page
}

fn item(words: &Words, old: &Rubric, new: &Rubric, group: &[Change]) -> Item {
    let lead = group.first().map(|change| subject(words, old, new, &change.subject)).unwrap_or_default();
    let details = group.iter().map(|change| Line::from(sentence(words, change))).collect();
    Item { lead: Span::new(Tone::Strong, lead).into(), details }
}

fn subject(words: &Words, old: &Rubric, new: &Rubric, subject: &Subject) -> String {
    match subject {
        Subject::Scheme => say!(words, "diff-scheme"),
        Subject::Level(number) => {
            let rubric = if new.level(*number).is_some() { new } else { old };
            phrases::level(words, rubric, *number)
        }
        Subject::Criterion(id) => {
            let criterion = new.criterion(id).or_else(|| old.criterion(id));
            let title = criterion.map(|criterion| words.pick(&criterion.title)).unwrap_or_default();
            say!(words, "diff-criterion", title = title, id = id.as_str())
        }
        Subject::Question(id) => say!(words, "diff-question", text = question(words, old, new, id), id = id.as_str()),
    }
}

fn question<'r>(words: &Words, old: &'r Rubric, new: &'r Rubric, id: &Id) -> &'r str {
    let question = new.question(id).or_else(|| old.question(id));
    question.map(|question| words.pick(&question.text)).unwrap_or_default()
}

fn sentence(words: &Words, change: &Change) -> String {
    let (from, to) = (value(words, &change.from), value(words, &change.to));
    match change.what {
        ChangeKind::Added => say!(words, "diff-added"),
        ChangeKind::Removed => say!(words, "diff-removed"),
        ChangeKind::Wording => say!(words, "diff-wording"),
        ChangeKind::Stage => say!(words, "diff-stage", from = from, to = to),
        ChangeKind::Order => say!(words, "diff-order"),
        ChangeKind::Source => say!(words, "diff-source", from = from, to = to),
        ChangeKind::Meaning => say!(words, "diff-meaning"),
        ChangeKind::Criterion => say!(words, "diff-moved", from = from, to = to),
        ChangeKind::Required => say!(words, "diff-required"),
        ChangeKind::Recommended => say!(words, "diff-recommended"),
        ChangeKind::Kind => say!(words, "diff-kind", from = from, to = to),
        ChangeKind::Threshold => say!(words, "diff-threshold", from = from, to = to),
        ChangeKind::Choices => say!(words, "diff-choices", from = from, to = to),
        ChangeKind::Passes => say!(words, "diff-passes", from = from, to = to),
        ChangeKind::Evidence => say!(words, "diff-evidence", from = from, to = to),
        ChangeKind::Within => say!(words, "diff-within", from = from, to = to),
        ChangeKind::Condition => say!(words, "diff-condition", from = from, to = to),
        ChangeKind::NotApplicable if change.to == "true" => say!(words, "diff-not-applicable-now"),
        ChangeKind::NotApplicable => say!(words, "diff-not-applicable-no-more"),
        ChangeKind::Convention => say!(words, "diff-convention"),
        ChangeKind::Criteria => say!(words, "diff-criteria", from = from, to = to),
        ChangeKind::Cumulative if change.to == "true" => say!(words, "diff-cumulative-now"),
        ChangeKind::Cumulative => say!(words, "diff-cumulative-no-more"),
        ChangeKind::Contradictions => say!(words, "diff-contradictions"),
        ChangeKind::Months => say!(words, "diff-months", from = from, to = to),
    }
}

fn value(words: &Words, written: &str) -> String {
    if written.is_empty() { say!(words, "diff-nothing") } else { written.to_owned() }
}

fn effect(words: &Words, old: &Rubric, new: &Rubric, affected: &Affected) -> Item {
    let Effect { from, to, by } = &affected.effect;
    let name = affected.name.as_str();
    let (lead, tone) = if from > to {
        (say!(words, "diff-loses", name = name, from = *from, to = *to), Tone::Bad)
    } else {
        (say!(words, "diff-gains", name = name, from = *from, to = *to), Tone::Good)
    };
    let because = by.iter().map(|id| format!("{} ({id})", question(words, old, new, id)).into());
    Item { lead: Span::new(tone, lead).into(), details: because.collect() }
}
