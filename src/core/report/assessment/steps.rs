//! The steps to a level: what to do about each question, what counts as evidence, and how others did it.

use crate::basics::suggestion::Suggestion;
use crate::basics::text::Id;
use crate::report::assessment::reasons;
use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::report::phrases;
use crate::rubric::practice::Library;
use crate::rubric::rubric::Question;
use crate::say;
use crate::scoring::advice::{Act, Advice, Step};
use crate::scoring::assessment::Reason;
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

/// More would bury the step; `cert practices --question ID` lists them all.
pub(crate) const MOST_PRACTICES: usize = 2;

pub(crate) fn add(page: &mut Page, words: &Words, evaluation: &Evaluation<'_>, library: &Library) {
    let Some(advice) = &evaluation.advice else { return };
    let grouped: Vec<&[Step]> = advice.steps.chunk_by(|a, b| a.question == b.question).collect();
    page.heading(2, title(words, advice));
    page.list(true, grouped.into_iter().filter_map(|steps| item(words, evaluation, library, steps)).collect());
}

/// The steps to the level, in a few words.
pub(crate) fn title(words: &Words, advice: &Advice) -> String {
    let count = advice.steps.chunk_by(|a, b| a.question == b.question).count();
    say!(words, "steps-title", level = advice.level, count = count, lack = advice.what_lacks().code())
}

fn item(words: &Words, evaluation: &Evaluation<'_>, library: &Library, steps: &[Step]) -> Option<Item> {
    let question = evaluation.rubric().question(&steps.first()?.question)?;
    let lead = Line(vec![
        Span::new(Tone::Strong, words.pick(&question.text)),
        Span::new(Tone::Dim, format!(" ({})", question.id)),
    ]);
    let result = evaluation.assessment().question(&question.id)?;
    let is_rejected = is_rejected(evaluation, &question.id);
    let mut details: Vec<Line> =
        steps.iter().map(|step| arrow(&what_to_do(words, evaluation, question, step)).into()).collect();
    if is_rejected {
        details.push(reasons::why_not(words, evaluation, question, result).into());
    }
    if is_rejected || steps.iter().any(|step| step.act != Act::Review) {
        details.extend(phrases::convention(words, question).map(Line::from));
        details.push(Span::new(Tone::Dim, words.pick(&question.help)).into());
        details.extend(practices(words, library, question));
    }
    Some(Item { lead, details })
}

fn arrow(text: &str) -> Span {
    Span::new(Tone::Warn, format!("→ {text}"))
}

pub(crate) fn what_to_do(words: &Words, evaluation: &Evaluation<'_>, question: &Question, step: &Step) -> String {
    let goal = || phrases::goal(words, question, &step.goal, step.shortfall);
    match step.act {
        Act::Answer if is_partial(evaluation, &question.id) => say!(words, "step-rest", goal = goal()),
        Act::Answer => say!(words, "step-answer", goal = goal()),
        Act::Improve => say!(words, "step-improve", goal = goal()),
        Act::Evidence => {
            say!(words, "step-evidence", repair = phrases::repair(words, evaluation.submission, question))
        }
        Act::Review if is_rejected(evaluation, &question.id) => say!(words, "step-rejected"),
        Act::Review => match reasons::asked(evaluation, &question.id) {
            Some(note) => say!(words, "step-asked", note = note),
            None => say!(words, "step-review"),
        },
    }
}

// Whether part of a list is known and the rest is not.
fn is_partial(evaluation: &Evaluation<'_>, question: &Id) -> bool {
    let answer = evaluation.submission.answer(question);
    answer.is_some_and(|answer| answer.is.is_incomplete() && !answer.is.is_unknown())
}

/// Whether the foundation rejected the answer, with effect on this basis.
pub(crate) fn is_rejected(evaluation: &Evaluation<'_>, question: &Id) -> bool {
    evaluation.assessment().question(question).and_then(|result| result.state.because()) == Some(Reason::Rejected)
}

fn practices(words: &Words, library: &Library, question: &Question) -> Option<Line> {
    let found = library.helping_with(&question.id);
    let named = found.iter().take(MOST_PRACTICES).map(|practice| phrases::practice(words, practice));
    let named: Vec<String> = named.collect();
    let command = words.command(&Suggestion::Practices { question: question.id.to_string() });
    let lead = say!(words, "practices-lead", named = named.join("; "));
    let line = vec![Span::from(lead), Span::from(" ("), Span::new(Tone::Code, command), Span::from(")")];
    (!named.is_empty()).then_some(Line(line))
}
