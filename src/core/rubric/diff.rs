//! Compares two versions of a rubric.

use crate::basics::text::{Id, Text};
use crate::codes;
use crate::rubric::rubric::{Choice, Condition, Criterion, Holds, Level, Question, QuestionKind, Rubric, Stage};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The subject of the change.
    pub subject: Subject,
    /// The kind of change.
    pub what: ChangeKind,
    /// The old value, if short.
    pub from: String,
    /// The new value.
    pub to: String,
}

/// The subject of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The whole scheme.
    Scheme,
    Level(u8),
    Criterion(Id),
    Question(Id),
}

codes! {
    /// A kind of change.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum ChangeKind {
        /// It is new.
        Added = "added",
        /// It is gone.
        Removed = "removed",
        /// Its wording.
        Wording = "wording",
        /// Its stage.
        Stage = "stage",
        /// The order of the questions.
        Order = "order",
        /// Where the scheme is described.
        Source = "source",
        /// Its meaning: earlier answers no longer count.
        Meaning = "meaning",
        /// Its criterion.
        Criterion = "criterion",
        /// It is now required.
        Required = "required",
        /// It is now recommended.
        Recommended = "recommended",
        /// Its kind.
        Kind = "kind",
        /// The threshold.
        Threshold = "threshold",
        /// The choices.
        Choices = "choices",
        /// Which choices pass.
        Passes = "passes",
        /// Whether it needs evidence.
        Evidence = "evidence",
        /// How old evidence may be.
        Within = "within-months",
        /// When it applies.
        Condition = "condition",
        /// Whether `nie-dotyczy` is allowed.
        NotApplicable = "not-applicable",
        /// The rule that is our own.
        Convention = "convention",
        /// Its criteria.
        Criteria = "criteria",
        /// Whether levels nest.
        Cumulative = "cumulative",
        /// Which answers contradict each other.
        Contradictions = "contradictions",
        /// The validity in months.
        Months = "months",
    }
}

/// All changes: to the scheme, its levels, criteria and questions.
pub fn compare(old: &Rubric, new: &Rubric) -> Vec<Change> {
    let mut all = Differ { subject: Subject::Scheme, changes: Vec::new() };
    all.value(ChangeKind::Months, &old.months.to_string(), &new.months.to_string());
    all.value(ChangeKind::Cumulative, &old.cumulative.to_string(), &new.cumulative.to_string());
    all.value(ChangeKind::Source, &old.source, &new.source);
    all.words([(&old.title, &new.title), (&old.apply, &new.apply)]);
    if common_order(old, new) != common_order(new, old) {
        all.add(ChangeKind::Order, "", "");
    }
    if old.contradictions != new.contradictions {
        all.add(ChangeKind::Contradictions, "", "");
    }
    let level = |rubric: &Rubric| rubric.levels.iter().map(|level| level.number).collect::<Vec<_>>();
    for number in united(level(old), level(new)) {
        all.subject = Subject::Level(number);
        all.presence(old.level(number), new.level(number), Differ::level);
    }
    let criteria = |rubric: &Rubric| rubric.criteria.iter().map(|criterion| criterion.id.clone()).collect::<Vec<_>>();
    for id in united(criteria(old), criteria(new)) {
        all.subject = Subject::Criterion(id.clone());
        all.presence(old.criterion(&id), new.criterion(&id), Differ::criterion);
    }
    let questions = |rubric: &Rubric| rubric.questions.iter().map(|question| question.id.clone()).collect::<Vec<_>>();
    for id in united(questions(old), questions(new)) {
        all.subject = Subject::Question(id.clone());
        all.presence(old.question(&id), new.question(&id), Differ::question);
    }
    all.changes
}

// The questions that both have, in the order of the first rubric.
fn common_order<'r>(rubric: &'r Rubric, other: &Rubric) -> Vec<&'r Id> {
    let ids = rubric.questions.iter().map(|question| &question.id);
    ids.filter(|id| other.question(id).is_some()).collect()
}

// The old items in order, then the new ones.
fn united<T: PartialEq>(mut old: Vec<T>, new: Vec<T>) -> Vec<T> {
    for item in new {
        if !old.contains(&item) {
            old.push(item);
        }
    }
    old
}

struct Differ {
    subject: Subject,
    changes: Vec<Change>,
}

impl Differ {
    fn add(&mut self, what: ChangeKind, from: &str, to: &str) {
        let (subject, from, to) = (self.subject.clone(), from.to_owned(), to.to_owned());
        self.changes.push(Change { subject, what, from, to });
    }

    fn value(&mut self, what: ChangeKind, from: &str, to: &str) {
        if from != to {
            self.add(what, from, to);
        }
    }

    fn words<const N: usize>(&mut self, pairs: [(&Text, &Text); N]) {
        if pairs.iter().any(|(old, new)| old != new) {
            self.add(ChangeKind::Wording, "", "");
        }
    }

    fn presence<T>(&mut self, old: Option<&T>, new: Option<&T>, both: impl Fn(&mut Differ, &T, &T)) {
        match (old, new) {
            (Some(old), Some(new)) => both(self, old, new),
            (None, Some(_)) => self.add(ChangeKind::Added, "", ""),
            (Some(_), None) => self.add(ChangeKind::Removed, "", ""),
            (None, None) => {}
        }
    }

    fn level(&mut self, old: &Level, new: &Level) {
        let sorted = |level: &Level| {
            let mut criteria = level.criteria.clone();
            criteria.sort();
            joined(&criteria)
        };
        self.value(ChangeKind::Criteria, &sorted(old), &sorted(new));
        let [before, after] = [old, new].map(|level| level.note.clone().unwrap_or_default());
        self.words([(&old.name, &new.name), (&old.standard, &new.standard), (&before, &after)]);
    }

    fn criterion(&mut self, old: &Criterion, new: &Criterion) {
        let stage = |criterion: &Criterion| criterion.stage.map(Stage::code).unwrap_or_default();
        self.value(ChangeKind::Stage, stage(old), stage(new));
        self.words([(&old.title, &new.title), (&old.standard, &new.standard)]);
    }

    fn question(&mut self, old: &Question, new: &Question) {
        if let Some(changed) = new.changed.as_ref().filter(|_| new.changed != old.changed) {
            self.add(ChangeKind::Meaning, "", changed.as_str());
        }
        self.value(ChangeKind::Criterion, old.criterion.as_str(), new.criterion.as_str());
        if old.required != new.required {
            self.add(if new.required { ChangeKind::Required } else { ChangeKind::Recommended }, "", "");
        }
        self.value(ChangeKind::Kind, old.kind.code(), new.kind.code());
        self.value(ChangeKind::Threshold, &threshold(&old.kind), &threshold(&new.kind));
        self.value(ChangeKind::Choices, &choices(&old.kind), &choices(&new.kind));
        self.value(ChangeKind::Passes, &passes(&old.kind), &passes(&new.kind));
        self.value(ChangeKind::Evidence, old.evidence.code(), new.evidence.code());
        let within = |question: &Question| question.within_months.map(|months| months.to_string()).unwrap_or_default();
        self.value(ChangeKind::Within, &within(old), &within(new));
        self.value(ChangeKind::Condition, &condition(old.only_if.as_ref()), &condition(new.only_if.as_ref()));
        self.value(ChangeKind::NotApplicable, &old.not_applicable.to_string(), &new.not_applicable.to_string());
        if old.convention != new.convention {
            self.add(ChangeKind::Convention, "", "");
        }
        let means_another = new.changed != old.changed;
        let texts = |kind: &QuestionKind| kind.choices().iter().map(|choice| choice.text.clone()).collect::<Vec<_>>();
        let reworded = choices(&old.kind) == choices(&new.kind) && texts(&old.kind) != texts(&new.kind);
        if !means_another && (reworded || old.text != new.text || old.help != new.help) {
            self.add(ChangeKind::Wording, "", "");
        }
    }
}

fn joined(ids: &[Id]) -> String {
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(", ")
}

fn choices(kind: &QuestionKind) -> String {
    kind.choices().iter().map(|choice: &Choice| choice.id.as_str()).collect::<Vec<_>>().join(", ")
}

fn passes(kind: &QuestionKind) -> String {
    match kind {
        QuestionKind::One { passes, .. } => joined(passes),
        _ => String::new(),
    }
}

fn threshold(kind: &QuestionKind) -> String {
    match kind {
        QuestionKind::Many { at_least, .. } | QuestionKind::Number { at_least } => at_least.to_string(),
        QuestionKind::YesNo | QuestionKind::One { .. } => String::new(),
    }
}

fn condition(condition: Option<&Condition>) -> String {
    match condition {
        None => String::new(),
        Some(Condition { question, holds: Holds::AtLeast(least) }) => format!("{question} ≥ {least}"),
        Some(Condition { question, holds: Holds::Is(choices) }) => format!("{question} = {}", joined(choices)),
    }
}
