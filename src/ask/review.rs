//! The dialogue of a review: each answer with its claim and evidence, and one verdict on it.

use std::io;

use cert_core::application::answers::Answer;
use cert_core::application::evidence::{Evidence, EvidenceRef};
use cert_core::application::review::{Ruling, Verdict};
use cert_core::application::submission::Submission;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;
use cert_core::basics::text::Id;
use cert_core::report::phrases;
use cert_core::rubric::rubric::Question;
use cert_core::say;
use cert_core::scoring::assessment::Basis;
use cert_core::words::Words;

use crate::ask::interview::menu::option;
use crate::ask::{Ask, Chosen, Menu, Prompt, Reply, Stop};

/// Saves a verdict at once.
pub type Save<'a> = &'a mut dyn FnMut(&Id, Ruling, Option<String>) -> Result<Verdict, Faults>;

/// Opens a piece of evidence.
pub type Open<'a> = &'a dyn Fn(&EvidenceRef) -> io::Result<()>;

/// The input of a review dialogue.
pub struct ReviewDialogue<'a> {
    pub words: &'a Words,
    /// The application under review, with the verdicts so far.
    pub submission: Submission<'a>,
    /// Last edition's application, for comparison.
    pub last: Option<Submission<'a>>,
    /// Opens a piece of evidence; none if nobody is at a screen.
    pub open: Option<Open<'a>>,
}

// A choice of the reviewer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ReviewChoice {
    Rule(Ruling),
    Leave,
    Help,
    Open,
    End,
}

const CHOICES: [ReviewChoice; 7] = [
    ReviewChoice::Rule(Ruling::Confirmed),
    ReviewChoice::Rule(Ruling::Rejected),
    ReviewChoice::Rule(Ruling::Question),
    ReviewChoice::Leave,
    ReviewChoice::Help,
    ReviewChoice::Open,
    ReviewChoice::End,
];

/// Steps through the questions; Esc goes one back.
///
/// # Errors
/// Returns a [`Stop`] if the dialogue ends early.
pub fn run(
    dialogue: &ReviewDialogue<'_>,
    questions: &[&Question],
    ask: &mut dyn Ask,
    save: Save<'_>,
) -> Result<(), Stop> {
    ask.show(&heading(dialogue))?;
    let mut here = 0;
    // The verdicts of this session are shown when the reviewer goes back.
    let mut review = dialogue.submission.review.clone();
    while let Some(question) = questions.get(here) {
        let submission = Submission { review: &review, ..dialogue.submission };
        ask.show(&described(dialogue, submission, question, here + 1, questions.len()))?;
        let is_ruled = submission.verdict(&question.id).is_some();
        match choose(dialogue, ask, question, is_ruled)? {
            Reply::Given(ReviewChoice::Help) => ask.show(dialogue.words.pick(&question.help))?,
            Reply::Given(ReviewChoice::Open) => open(dialogue, ask, question)?,
            Reply::Back => here = here.saturating_sub(1),
            Reply::Given(ReviewChoice::End) => return Ok(()),
            Reply::Given(ReviewChoice::Leave) => here += 1,
            Reply::Given(ReviewChoice::Rule(ruling)) => match reason(dialogue, ask, ruling)? {
                Reply::Given(_) if ruling == Ruling::Confirmed && !unsound(submission, question).is_empty() => {
                    let files = unsound(submission, question).join(", ");
                    ask.show(&say!(dialogue.words, "review-unsound", files = files))?;
                }
                Reply::Given(note) => {
                    review.verdicts.push(save(&question.id, ruling, note)?);
                    here += 1;
                }
                Reply::Back => {}
            },
        }
    }
    Ok(())
}

// Evidence that cannot be viewed cannot be confirmed.
fn unsound<'a>(submission: Submission<'a>, question: &Question) -> Vec<&'a str> {
    submission.answer(&question.id).map(Answer::unsound_files).unwrap_or_default()
}

// Enter alone never overturns a verdict.
fn choose(
    dialogue: &ReviewDialogue<'_>,
    ask: &mut dyn Ask,
    question: &Question,
    is_ruled: bool,
) -> Result<Reply<ReviewChoice>, Stop> {
    let words = dialogue.words;
    let shown = |choice: &ReviewChoice| match choice {
        ReviewChoice::Rule(Ruling::Confirmed) => option(say!(words, "review-confirm"), &say!(words, "key-confirm")),
        ReviewChoice::Rule(Ruling::Rejected) => option(say!(words, "review-reject"), &say!(words, "key-reject")),
        ReviewChoice::Rule(Ruling::Question) => option(say!(words, "review-ask"), &say!(words, "key-ask")),
        ReviewChoice::Leave if is_ruled => say!(words, "review-keep").into(),
        ReviewChoice::Leave => say!(words, "review-leave").into(),
        ReviewChoice::Help => option(say!(words, "option-help"), &say!(words, "key-review-help")),
        ReviewChoice::Open => option(say!(words, "review-open"), &say!(words, "key-open")),
        ReviewChoice::End => option(say!(words, "option-end"), &say!(words, "key-end")),
    };
    let can_open = dialogue.open.is_some() && !openable(dialogue, question).is_empty();
    let choices: Vec<_> = CHOICES.into_iter().filter(|choice| can_open || *choice != ReviewChoice::Open).collect();
    let start = choices.iter().position(|choice| *choice == ReviewChoice::Leave);
    let menu = Menu { title: say!(words, "ask-verdict"), options: choices.iter().map(shown).collect(), start };
    Ok(match ask.choose(&menu)? {
        Reply::Given(Chosen::Option(index)) => choices.get(index).copied().map_or(Reply::Back, Reply::Given),
        _ => Reply::Back,
    })
}

// The evidence that a reviewer can open: addresses, and files that are as recorded.
fn openable<'a>(dialogue: &'a ReviewDialogue<'_>, question: &Question) -> Vec<&'a Evidence> {
    let answer = dialogue.submission.answer(&question.id);
    let pieces = answer.into_iter().flat_map(|answer| &answer.evidence).filter(|piece| piece.flaw().is_none());
    pieces.filter(|piece| !matches!(piece.proof, EvidenceRef::Act(_))).collect()
}

fn open(dialogue: &ReviewDialogue<'_>, ask: &mut dyn Ask, question: &Question) -> Result<(), Stop> {
    let (words, pieces) = (dialogue.words, openable(dialogue, question));
    let options = pieces.iter().map(|piece| phrases::evidence(words, piece).into()).collect();
    let menu = Menu { title: say!(words, "ask-open"), options, start: Some(0) };
    let index = match pieces.len() {
        1 => 0,
        _ => match ask.choose(&menu)? {
            Reply::Given(Chosen::Option(index)) => index,
            _ => return Ok(()),
        },
    };
    match dialogue.open.zip(pieces.get(index)) {
        Some((open, piece)) => {
            ask.show(&say!(words, "review-opening", text = phrases::evidence(words, piece)))?;
            open(&piece.proof)
                .or_else(|error| ask.show(&format!("! {}", say!(words, "cannot-open", error = error.to_string()))))
        }
        None => Ok(()),
    }
}

// The municipality, the edition and level applied for, and the progress so far.
fn heading(dialogue: &ReviewDialogue<'_>) -> String {
    let (words, submission) = (dialogue.words, dialogue.submission);
    let (answers, level) = (submission.answers, submission.level_applied_for());
    let result = submission.assess(Basis::Confirmed);
    let status = result.levels.iter().find(|result| result.number == level).map(|result| result.status);
    say!(
        words,
        "review-heading",
        municipality = answers.municipality.name.as_str(),
        edition = answers.edition.name.as_str(),
        level = phrases::level(words, submission.rubric, level),
        status = status.map(|status| phrases::status(words, status)).unwrap_or_default(),
        left = submission.undecided().len(),
    )
}

fn reason(dialogue: &ReviewDialogue<'_>, ask: &mut dyn Ask, ruling: Ruling) -> Result<Reply<Option<String>>, Stop> {
    let words = dialogue.words;
    let title = match ruling {
        Ruling::Confirmed => return Ok(Reply::Given(None)),
        Ruling::Rejected => say!(words, "ask-rejection"),
        Ruling::Question => say!(words, "ask-question"),
    };
    let missing = say!(words, "check-needed");
    let check = |line: &str| if clean_line(line).is_empty() { Err(missing.clone()) } else { Ok(()) };
    let prompt = Prompt { title, check: &check, ..Prompt::new(String::new()) };
    Ok(match ask.line(&prompt)? {
        Reply::Given(line) => Reply::Given(Some(clean_line(&line))),
        Reply::Back => Reply::Back,
    })
}

fn described(
    dialogue: &ReviewDialogue<'_>,
    submission: Submission<'_>,
    question: &Question,
    number: usize,
    total: usize,
) -> String {
    let words = dialogue.words;
    let counter = say!(words, "question-counter", number = number, total = total);
    let mut text = format!("\n[{counter}] {}\n{}", question.id, words.pick(&question.text));
    if let Some(convention) = phrases::convention(words, question) {
        text += &format!("\n{convention}");
    }
    let Some(answer) = submission.answer(&question.id) else { return text };
    text += &format!("\n{} {}", say!(words, "ask-answer"), phrases::claim(words, question, answer));
    for evidence in &answer.evidence {
        text += &format!("\n{}", say!(words, "described-evidence", text = phrases::evidence(words, evidence)));
        if let Some(flaw) = submission.flaw_that_matters(question, answer, evidence) {
            let why = phrases::flaw(words, question, evidence, flaw);
            text += &format!(" ({})", say!(words, "evidence-does-not-count", why = why));
        }
    }
    if let Some(note) = &answer.note {
        text += &format!("\n{}", say!(words, "described-note", text = note));
    }
    if let Some(verdict) = submission.verdict(&question.id) {
        text += &format!("\n{}", say!(words, "verdict-so-far", verdict = phrases::verdict(words, verdict)));
    }
    let outcomes = submission.outcomes();
    let own = outcomes.iter().find(|answer| answer.question.id == question.id);
    if let Some(verdict) = own.and_then(|answer| answer.outcome.void()) {
        text += &format!("\n{}", say!(words, "verdict-void", verdict = phrases::verdict(words, verdict)));
    }
    let last = dialogue.last.and_then(|last| last.verdict(&question.id));
    if let Some(verdict) = last {
        text += &format!("\n{}", say!(words, "verdict-last", verdict = phrases::verdict(words, verdict)));
    }
    text
}
