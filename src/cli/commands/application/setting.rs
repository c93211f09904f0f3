//! `--set ID=VALUE`: reads a typed answer, and explains one that its question does not have.

use cert_core::application::claim_syntax::Written;
use cert_core::application::problem::AnswersProblem;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::FaultKind;
use cert_core::basics::municipality::fold;
use cert_core::basics::nearest::nearest;
use cert_core::basics::problem::ValueProblem;
use cert_core::rubric::claim::{CLAIM_WORDS, Claim};
use cert_core::rubric::rubric::{Question, QuestionKind};

use crate::ops::problem::UsageProblem;

/// The typed claim.
///
/// # Errors
/// Returns an error if it does not fit the question.
pub fn claim(question: &Question, typed: &str) -> Result<Claim, FaultKind> {
    let typed = clean_line(typed);
    Claim::read(question, Written::from_line(question, &typed)).map_err(|fault| {
        let is_of_file = matches!(fault.of(), Some(AnswersProblem::WrongAnswer { .. }))
            || matches!(fault.of(), Some(ValueProblem::UnknownId { .. }));
        if is_of_file { wrong(question, typed) } else { fault }
    })
}

// The advice differs from that for a file, so this fault has its own text.
fn wrong(question: &Question, found: String) -> FaultKind {
    let known: Vec<&str> = question.kind.choices().iter().map(|choice| choice.id.as_str()).collect();
    let near = match &question.kind {
        QuestionKind::YesNo => meant(&found, &CLAIM_WORDS),
        QuestionKind::One { .. } => meant(&found, &known),
        QuestionKind::Many { .. } => {
            let words: Option<Vec<String>> = found.split([',', ';']).map(|word| meant(word.trim(), &known)).collect();
            words.map(|words| words.join(","))
        }
        QuestionKind::Number { .. } => {
            found.split(' ').next().filter(|word| word.parse::<u16>().is_ok()).map(str::to_owned)
        }
    };
    let (question_id, kind) = (question.id.to_string(), question.kind.code());
    let near = near.filter(|near| *near != found);
    FaultKind::from(UsageProblem::WrongSetting { question: question_id, found, kind, known: known.join(", "), near })
}

fn meant(word: &str, known: &[&str]) -> Option<String> {
    let in_english = [("yes", "tak"), ("no", "nie"), ("unknown", "nie-wiem"), ("true", "tak"), ("false", "nie")];
    let english = in_english.iter().find(|(english, _)| word.eq_ignore_ascii_case(english)).map(|(_, word)| *word);
    let same = known.iter().copied().find(|known| fold(known) == fold(word));
    let found = same.or(english.filter(|word| known.contains(word) || CLAIM_WORDS.contains(word)));
    found.map(str::to_owned).or_else(|| nearest(&word.to_lowercase(), known.iter().copied()))
}
