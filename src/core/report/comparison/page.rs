//! Two applications side by side, for people: what changed, then claims against verdicts.

use crate::application::review::Ruling;
use crate::application::submission::Submission;
use crate::basics::text::{Id, Text};
use crate::report::assessment::status;
use crate::report::page::blocks::{Item, Line, Page, Span, Tone};
use crate::report::phrases;
use crate::reviewing::outcome::{AnswerOutcome, Outcome};
use crate::say;
use crate::scoring::assessment::{Fulfilment, QuestionState};
use crate::scoring::comparison::{Compared, LevelChange, Moved, Way};
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

/// Builds the page of a comparison; `all` includes what did not change.
pub fn page(words: &Words, compared: &Compared<'_>, all: bool) -> Page {
    let mut page = Page::default();
    heading(&mut page, words, compared);
    summary(&mut page, words, compared);
    let comparison = &compared.comparison;
    let is_shown = |way: Way| all || way != Way::Same;
    let criteria: Vec<_> = comparison.criteria.iter().filter(|moved| is_shown(moved.way)).collect();
    let questions: Vec<_> = comparison.questions.iter().filter(|moved| is_shown(moved.way)).collect();
    table(&mut page, words, say!(words, "criteria-title"), say!(words, "column-criterion"), &criteria, |moved| {
        let cell =
            |status: Option<Fulfilment>| status.map_or_else(|| Span::from("–"), |status| status::span(words, status));
        [criterion(words, compared, &moved.id).into(), cell(moved.before), cell(moved.after)]
    });
    table(&mut page, words, say!(words, "questions-title"), say!(words, "column-question"), &questions, |moved| {
        let cell = |state: Option<QuestionState>| {
            state.map_or_else(|| Span::from("–"), |state| status::of_state(words, state))
        };
        [question(words, compared, &moved.id).into(), cell(moved.before), cell(moved.after)]
    });
    if !all {
        let left = [comparison.criteria.len() - criteria.len(), comparison.questions.len() - questions.len()];
        page.para(say!(words, "compare-same", criteria = left[0], questions = left[1]));
    }
    for evaluation in [&compared.old, &compared.new] {
        verdicts(&mut page, words, &named(compared, evaluation.submission), evaluation);
    }
    page
}

// The edition, with the municipality if the two differ.
fn named(compared: &Compared<'_>, side: Submission<'_>) -> String {
    let (municipality, edition) = (&side.answers.municipality.name, &side.answers.edition.name);
    if compared.is_of_one_municipality() { edition.clone() } else { format!("{municipality}, {edition}") }
}

// What is compared, and caveats.
fn heading(page: &mut Page, words: &Words, compared: &Compared<'_>) {
    let (old, new) = (compared.old.submission, compared.new.submission);
    let both = format!("{} → {}", named(compared, old), named(compared, new));
    let municipality = &new.answers.municipality.name;
    page.heading(1, if compared.is_of_one_municipality() { format!("{municipality}: {both}") } else { both });
    let mut warn = |text: String| page.para(Span::new(Tone::Warn, text));
    if !compared.is_of_one_municipality() {
        warn(say!(words, "compare-other-municipality"));
    }
    if old.answers.edition.ended.zip(new.answers.edition.ended).is_some_and(|(old, new)| old > new) {
        warn(say!(words, "compare-turned-round"));
    }
    let versions = [old, new].map(|side| side.rubric.version.as_str());
    if versions[0] != versions[1] {
        warn(say!(words, "compare-two-versions", old = versions[0], new = versions[1]));
    }
    for Submission { rubric, answers, .. } in [old, new] {
        let (answered, used) = (&answers.rubric.version, &rubric.version);
        if answered != used {
            let edition = answers.edition.name.as_str();
            warn(say!(words, "compare-version", edition = edition, answered = answered.as_str(), used = used.as_str()));
        }
    }
}

fn summary(page: &mut Page, words: &Words, compared: &Compared<'_>) {
    let comparison = &compared.comparison;
    let (from, to) = (comparison.old.level, comparison.new.level);
    let (level, tone) = match comparison.level() {
        LevelChange::Same => (say!(words, "compare-level-same", level = to), Tone::Strong),
        LevelChange::Raised => (say!(words, "compare-level-moved", from = from, to = to), Tone::Good),
        LevelChange::Lost => (say!(words, "compare-level-moved", from = from, to = to), Tone::Bad),
    };
    let [rose, fell, opened] = [Way::Rose, Way::Fell, Way::Opened].map(|way| comparison.count(way));
    let counts = say!(words, "compare-counts", rose = rose, fell = fell, opened = opened);
    page.para(Line(vec![Span::new(tone, level), Span::from(format!(": {counts}"))]));
    let basis = say!(words, "result-basis", basis = phrases::basis(words, comparison.new.basis));
    page.para(format!("{basis} {}", say!(words, "result-self", basis = comparison.new.basis.code())));
}

fn table<T>(
    page: &mut Page,
    words: &Words,
    title: String,
    column: String,
    moved: &[&Moved<T>],
    cells: impl Fn(&Moved<T>) -> [Span; 3],
) {
    if moved.is_empty() {
        return;
    }
    page.heading(2, title);
    let head = vec![column, say!(words, "column-before"), say!(words, "column-after"), say!(words, "column-way")];
    let row = |moved: &&Moved<T>| {
        let [name, before, after] = cells(moved);
        vec![name, before, after, way(words, moved.way)]
    };
    page.table(head, moved.iter().map(row).collect());
}

fn way(words: &Words, way: Way) -> Span {
    match way {
        Way::Rose => Span::new(Tone::Good, say!(words, "way-rose")),
        Way::Fell => Span::new(Tone::Bad, say!(words, "way-fell")),
        Way::Opened => Span::new(Tone::Warn, say!(words, "way-opened")),
        Way::Other => Span::from(say!(words, "way-other")),
        Way::Same => Span::new(Tone::Dim, say!(words, "way-same")),
        Way::New => Span::from(say!(words, "way-new")),
        Way::Gone => Span::from(say!(words, "way-gone")),
    }
}

fn criterion(words: &Words, compared: &Compared<'_>, id: &Id) -> String {
    let sides = [compared.new.submission, compared.old.submission];
    let found = sides.iter().find_map(|side| side.rubric.criterion(id));
    found.map_or_else(|| id.to_string(), |criterion| words.pick(&criterion.title).to_owned())
}

fn question(words: &Words, compared: &Compared<'_>, id: &Id) -> String {
    let sides = [compared.new.submission, compared.old.submission];
    let found = sides.iter().find_map(|side| side.rubric.question(id));
    found.map_or_else(|| id.to_string(), |question| with_id(words, &question.text, id))
}

fn with_id(words: &Words, text: &Text, id: &Id) -> String {
    format!("{} ({id})", words.pick(text))
}

// How the foundation judged the claims of one application.
fn verdicts(page: &mut Page, words: &Words, name: &str, evaluation: &Evaluation<'_>) {
    page.heading(2, say!(words, "compare-verdicts-title", name = name));
    let levels = evaluation.levels().map(|(basis, level)| phrases::level_on(words, basis, level));
    let outcomes = evaluation.submission.outcomes();
    let count = |code: &str| outcomes.iter().filter(|answer| answer.outcome.code() == code).count();
    let said = Outcome::CODES.map(|code| (code, count(code)));
    let said: Vec<String> = said.into_iter().filter(|(_, count)| *count > 0).map(|said| counted(words, said)).collect();
    let all = say!(words, "compare-verdicts", count = outcomes.len(), said = said.join("; "));
    page.para(format!("{} {all}", levels.join(" ")));
    page.list(false, outcomes.iter().filter_map(|answer| disputed(words, answer)).collect());
}

fn counted(words: &Words, (code, count): (&str, usize)) -> String {
    say!(words, "compare-said", said = code, count = count)
}

// A rejected or questioned answer, or one whose verdict is void.
fn disputed(words: &Words, answer: &AnswerOutcome<'_>) -> Option<Item> {
    let AnswerOutcome { question, answer, outcome } = answer;
    let said = match outcome {
        Outcome::Verdict(verdict) if verdict.is == Ruling::Confirmed => return None,
        Outcome::Pending => return None,
        Outcome::Verdict(verdict) => phrases::verdict(words, verdict),
        Outcome::Void(verdict) => say!(words, "compare-void", verdict = phrases::verdict(words, verdict)),
    };
    let claimed = say!(words, "compare-claimed", answer = phrases::claim(words, question, answer));
    Some(Item {
        lead: with_id(words, &question.text, &question.id).into(),
        details: vec![claimed.into(), Span::new(Tone::Warn, said).into()],
    })
}
