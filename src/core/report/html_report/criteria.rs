//! The section with every criterion, its questions, answers and evidence.

use serde::Serialize;

use crate::application::address::is_address;
use crate::application::answers::Answer;
use crate::application::evidence::{Evidence, EvidenceRef, EvidenceState, Flaw};
use crate::report::assessment::reasons;
use crate::report::html_report::options::Options;
use crate::report::html_report::state_label::StateLabel;
use crate::report::phrases;
use crate::rubric::rubric;
use crate::rubric::rubric::Question;
use crate::say;
use crate::scoring::assessment::{QuestionResult, QuestionState, Reason};
use crate::scoring::evaluation::Evaluation;
use crate::words::Words;

#[derive(Debug, Serialize)]
pub(crate) struct CriterionCard {
    pub(crate) id: String,
    /// Its name.
    pub(crate) title: String,
    /// Its stage, or the whole process.
    pub(crate) stage: String,
    standard: String,
    state: StateLabel,
    /// The levels that require it.
    pub(crate) levels: String,
    questions: Vec<Asked>,
}

/// A question with its answer.
#[derive(Debug, Serialize)]
struct Asked {
    id: String,
    text: String,
    convention: Option<String>,
    need: String,
    answer: String,
    note: Option<String>,
    evidence: Vec<Piece>,
    state: StateLabel,
    why: Option<String>,
    verdict: Option<String>,
}

/// A piece of evidence.
#[derive(Debug, Serialize)]
struct Piece {
    text: String,
    /// The link, if it is an address.
    href: Option<String>,
    place: Option<String>,
    /// The state of its file.
    found: Option<String>,
    is_sound: bool,
}

/// The criteria of a result.
pub(crate) fn criteria(words: &Words, evaluation: &Evaluation<'_>, options: Options) -> Vec<CriterionCard> {
    let criteria = evaluation.rubric().criteria.iter().zip(&evaluation.assessment().criteria);
    let shown = criteria.map(|(criterion, result)| CriterionCard {
        id: criterion.id.to_string(),
        title: words.pick(&criterion.title).to_owned(),
        stage: stage(words, criterion),
        standard: words.pick(&criterion.standard).to_owned(),
        state: StateLabel::status(words, result.status),
        levels: phrases::levels(words, &evaluation.rubric().levels_asking(&criterion.id)),
        questions: asked(words, evaluation, options, criterion),
    });
    shown.collect()
}

fn stage(words: &Words, criterion: &rubric::Criterion) -> String {
    criterion.stage.map_or_else(|| say!(words, "report-whole"), |stage| phrases::stage(words, stage))
}

fn asked(words: &Words, evaluation: &Evaluation<'_>, options: Options, criterion: &rubric::Criterion) -> Vec<Asked> {
    let asked = evaluation.rubric().questions_of(&criterion.id).filter_map(|question| {
        let result = evaluation.assessment().question(&question.id)?;
        Some(one(words, evaluation, options, question, result))
    });
    asked.collect()
}

fn one(
    words: &Words,
    evaluation: &Evaluation<'_>,
    options: Options,
    question: &Question,
    result: &QuestionResult,
) -> Asked {
    let answer = evaluation.submission.answer(&question.id);
    // A missing answer is already reported in place of the answer.
    let is_said = matches!(result.state, QuestionState::Satisfied | QuestionState::NotApplicable)
        || (answer.is_none_or(|answer| answer.is.is_unknown()) && result.state == QuestionState::Open(Reason::Answer));
    let verdict = evaluation.submission.verdict(&question.id).map(|verdict| {
        let with_names = options.with_names;
        if with_names { phrases::verdict(words, verdict) } else { phrases::verdict_unnamed(words, verdict) }
    });
    Asked {
        id: question.id.to_string(),
        text: words.pick(&question.text).to_owned(),
        convention: phrases::convention(words, question),
        need: if question.required { say!(words, "report-required") } else { say!(words, "report-recommended") },
        answer: said(words, question, answer),
        note: answer.and_then(|answer| answer.note.as_deref()).map(|note| say!(words, "report-note", note = note)),
        evidence: answer.map(|answer| pieces(words, evaluation, question, answer)).unwrap_or_default(),
        state: StateLabel::state(words, result.state),
        why: (!is_said).then(|| reasons::because(words, evaluation, question, result)),
        verdict: verdict.map(|verdict| say!(words, "report-verdict", verdict = verdict)),
    }
}

fn said(words: &Words, question: &Question, answer: Option<&Answer>) -> String {
    answer.map_or_else(|| say!(words, "reason-open-answer"), |answer| phrases::claim(words, question, answer))
}

fn pieces(words: &Words, evaluation: &Evaluation<'_>, question: &Question, answer: &Answer) -> Vec<Piece> {
    let flaw = |evidence: &Evidence| evaluation.submission.flaw_that_matters(question, answer, evidence);
    answer.evidence.iter().map(|evidence| piece(words, evidence, flaw(evidence))).collect()
}

fn piece(words: &Words, evidence: &Evidence, flaw: Option<Flaw>) -> Piece {
    let bare = Evidence { place: None, ..evidence.clone() };
    let found = match (flaw, &evidence.proof) {
        (Some(Flaw::Future), _) => Some(say!(words, "report-evidence-future")),
        (Some(Flaw::Old), _) => Some(say!(words, "report-evidence-old")),
        (Some(Flaw::Undated), _) => Some(say!(words, "report-evidence-undated")),
        (Some(Flaw::Altered), _) => Some(say!(words, "report-file-damaged")),
        (Some(Flaw::Empty), _) => Some(say!(words, "report-file-empty")),
        (Some(Flaw::TooLarge), _) => Some(say!(words, "report-file-too-large")),
        (Some(Flaw::Unreadable), _) => Some(say!(words, "report-file-unreadable")),
        (Some(Flaw::Missing), _) => Some(say!(words, "report-file-missing")),
        (_, EvidenceRef::File { state: EvidenceState::Intact, .. }) => Some(say!(words, "report-file-sound")),
        (_, EvidenceRef::File { .. }) => Some(say!(words, "report-file-unrecorded")),
        (_, EvidenceRef::Act(_) | EvidenceRef::Url(_)) => None,
    };
    let href = match &evidence.proof {
        // Nothing else ever becomes a link, such as `javascript:`.
        EvidenceRef::Url(url) if is_address(url) => Some(url.clone()),
        _ => None,
    };
    let text = phrases::evidence(words, &bare);
    Piece { text, href, place: evidence.place.clone(), found, is_sound: flaw.is_none() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;

    fn shown(proof: EvidenceRef) -> Piece {
        let evidence = Evidence { place: Some("p. 3".to_owned()), ..Evidence::new(proof) };
        piece(&Words::new(Lang::En), &evidence, evidence.flaw())
    }

    #[test]
    fn only_an_address_of_the_web_becomes_a_link() {
        for (url, is_link) in [
            ("https://gmina.example/raport", true),
            ("http://gmina.example", true),
            ("javascript:alert(1)", false),
            ("data:text/html,x", false),
            ("//gmina.example", false),
        ] {
            let piece = shown(EvidenceRef::Url(url.to_owned()));
            assert_eq!((piece.href.is_some(), piece.text.as_str()), (is_link, url));
        }
    }

    #[test]
    fn a_file_is_text_with_what_was_found_and_says_where_it_does_not_count() {
        for (state, is_sound, found) in [
            (EvidenceState::Intact, true, "unchanged"),
            (EvidenceState::Unrecorded, true, "no digest"),
            (EvidenceState::Altered, false, "has changed"),
            (EvidenceState::TooLarge, false, "too large"),
            (EvidenceState::Unreadable, false, "cannot be read"),
            (EvidenceState::Missing, false, "is missing"),
        ] {
            let piece = shown(EvidenceRef::File { path: "dowody/a.pdf".to_owned(), sha256: None, state });
            assert_eq!((piece.text.as_str(), piece.href.as_deref()), ("dowody/a.pdf", None));
            assert_eq!((piece.is_sound, piece.place.as_deref()), (is_sound, Some("p. 3")));
            assert!(piece.found.as_ref().is_some_and(|text| text.contains(found)), "{piece:?}");
        }
        let undated = shown(EvidenceRef::Act("act 1".to_owned()));
        assert!(!undated.is_sound && undated.found.is_some(), "{undated:?}");
    }
}
