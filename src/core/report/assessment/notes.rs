//! The notes beside a result: unusable files, what the foundation said, remarks.

use crate::application::edition::NextEdition;
use crate::application::evidence::EvidenceState;
use crate::application::review::Verdict;
use crate::application::submission::Submission;
use crate::basics::text::Id;
use crate::report::page::blocks::{Item, Page, Span, Tone};
use crate::report::phrases;
use crate::rubric::rubric::Contradiction;
use crate::say;
use crate::scoring::assessment::Basis;
use crate::scoring::remark::{ActDays, Remark};
use crate::scoring::warning::{Warning, WarningKind};
use crate::words::Words;

/// Adds remarks, problems with evidence, and what the foundation said.
pub(crate) fn add(page: &mut Page, words: &Words, remarks: &[Remark], warnings: &[Warning]) {
    let said = remarks.iter().map(|it| remark(words, it)).chain(warned(words, warnings, Id::to_string, true));
    let items: Vec<Item> = said.map(|text| Item::from(Span::new(Tone::Warn, text))).collect();
    if !items.is_empty() {
        page.heading(2, say!(words, "warnings-title"));
        page.list(false, items);
    }
}

/// The evidence files that do not count, as sentences.
pub fn lost_files(words: &Words, submission: Submission<'_>) -> Vec<String> {
    let mut warnings = submission.warnings(Basis::Evidenced);
    warnings.retain(|warning| warning.kind.file().is_some());
    warned(words, &warnings, Id::to_string, true)
}

/// Each warning as a sentence, with or without the names of people. A lost file is one warning, however many questions
/// it leaves without evidence. `name` is called for a question that is the only one.
pub(crate) fn warned(
    words: &Words,
    warnings: &[Warning],
    name: impl Fn(&Id) -> String,
    with_names: bool,
) -> Vec<String> {
    let is_new =
        |n: &usize| warnings[*n].kind.file().is_none() || !warnings[..*n].iter().any(|it| same(it, &warnings[*n]));
    let one = |n: usize| {
        let warning = &warnings[n];
        let of_file = warnings.iter().filter(|it| warning.kind.file().is_some() && same(it, warning));
        let ids: Vec<&str> = of_file.map(|it| it.question.as_str()).collect();
        let question = if ids.len() > 1 { ids.join(", ") } else { name(&warning.question) };
        text(words, warning, &question, with_names)
    };
    (0..warnings.len()).filter(is_new).map(one).collect()
}

fn same(one: &Warning, other: &Warning) -> bool {
    one.kind == other.kind
}

/// A remark as a sentence.
pub(crate) fn remark(words: &Words, remark: &Remark) -> String {
    match remark {
        Remark::Municipality(doubt) => phrases::doubt(words, doubt),
        Remark::EditionToCome(ended) => say!(words, "remark-edition-to-come", ended = words.date(*ended)),
        Remark::EditionLongAgo(ended) => say!(words, "remark-edition-long-ago", ended = words.date(*ended)),
        Remark::NewerEdition(NextEdition { name, ends, certain, .. }) => {
            let name = name.clone().unwrap_or_else(|| say!(words, "remark-next-edition"));
            let (ended, certain) = (ends.map(|day| words.date(day)), if *certain { "yes" } else { "no" });
            say!(words, "remark-newer-edition", name = name, ended = ended.unwrap_or_default(), certain = certain)
        }
        Remark::ActDays(ActDays { question, act, named, given }) => {
            let (question, act) = (question.as_str(), act.as_str());
            let (named, given) = (words.date(*named), words.date(*given));
            say!(words, "remark-act-days", question = question, act = act, named = named, given = given)
        }
        Remark::Contradiction(Contradiction { when, and, text }) => {
            let (when, and) = (when.question.as_str(), and.question.as_str());
            say!(words, "remark-contradiction", text = words.pick(text), when = when, and = and)
        }
    }
}

/// A warning, with or without the names of people.
fn text(words: &Words, warning: &Warning, question: &str, with_names: bool) -> String {
    match &warning.kind {
        WarningKind::EvidenceMissing(file) => phrases::unsound(words, question, file, EvidenceState::Missing),
        WarningKind::EvidenceAltered(file) => phrases::unsound(words, question, file, EvidenceState::Altered),
        WarningKind::EvidenceEmpty(file) => say!(words, "warning-empty", question = question, file = file),
        WarningKind::EvidenceTooLarge(file) => phrases::unsound(words, question, file, EvidenceState::TooLarge),
        WarningKind::EvidenceUnreadable(file) => phrases::unsound(words, question, file, EvidenceState::Unreadable),
        WarningKind::Rejected(Verdict { by, on, note, .. }) => {
            let (by, on, note) = (by.as_str(), words.date(*on), note.clone().unwrap_or_default());
            if !with_names {
                return say!(words, "warning-rejected-unnamed", question = question, on = on, note = note);
            }
            say!(words, "warning-rejected", question = question, by = by, on = on, note = note)
        }
        WarningKind::Asked(Verdict { by, on, note, .. }) => {
            let (by, on, note) = (by.as_str(), words.date(*on), note.clone().unwrap_or_default());
            if !with_names {
                return say!(words, "warning-asked-unnamed", question = question, on = on, note = note);
            }
            say!(words, "warning-asked", question = question, by = by, on = on, note = note)
        }
        WarningKind::VerdictVoid => say!(words, "warning-void", question = question),
        WarningKind::QuestionGone => say!(words, "warning-gone", question = question),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;

    fn lost(question: &str, file: &str) -> Warning {
        let kind = WarningKind::EvidenceMissing(file.to_owned());
        Warning { question: Id::new(question).expect("an id"), kind }
    }

    #[test]
    fn one_lost_file_is_one_sentence_that_names_its_questions() {
        let warnings = [lost("a", "raport.pdf"), lost("b", "ankieta.pdf"), lost("c", "raport.pdf")];
        let said = warned(&Words::new(Lang::En), &warnings, |id| format!("“{id}”"), true);
        let starts = said.iter().map(|text| text.split(':').next().unwrap_or_default());
        assert_eq!(starts.collect::<Vec<_>>(), ["a, c", "“b”"]);
    }
}
