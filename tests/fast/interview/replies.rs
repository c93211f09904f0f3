//! A person's keystrokes in the words of the Polish dialogue; the beginning of an option is enough.

use cert::ask::script::ScriptedReply;
use cert_core::application::claim_syntax::Written;

pub(crate) const YES: &str = "tak";
pub(crate) const NO: &str = "nie";
pub(crate) const UNKNOWN: &str = "jeszcze nie wiem";
pub(crate) const NOT_APPLICABLE: &str = "nie dotyczy";
pub(crate) const HELP: &str = "pomoc";
pub(crate) const STILL: &str = "bez zmian: nadal";
pub(crate) const NOTE: &str = "uwaga";
pub(crate) const ELSEWHERE: &str = "przejdź";
pub(crate) const FINISH: &str = "zakończ";
pub(crate) const HEADING: &str = "dane gminy";
pub(crate) const NONE_OF_THESE: &str = "żadne";

/// Chooses an option.
pub(crate) fn pick(start: &str) -> ScriptedReply {
    ScriptedReply::Pick(start.to_owned())
}

/// Types a line.
pub(crate) fn typed(text: &str) -> ScriptedReply {
    ScriptedReply::Type(text.to_owned())
}

/// Ticks options.
pub(crate) fn tick(starts: &[&str]) -> ScriptedReply {
    ScriptedReply::Tick(starts.iter().map(|start| (*start).to_owned()).collect())
}

/// Answers yes, and leaves evidence for later.
pub(crate) fn yes_for_now() -> Vec<ScriptedReply> {
    vec![pick(YES), ScriptedReply::Enter]
}

/// Answers yes, with evidence.
pub(crate) fn yes_with(evidence: &str) -> Vec<ScriptedReply> {
    vec![pick(YES), typed(evidence)]
}

/// Several parts of a script, one after another.
pub(crate) fn script<const N: usize>(parts: [Vec<ScriptedReply>; N]) -> Vec<ScriptedReply> {
    parts.into_iter().flatten().collect()
}

/// A word as written in a file.
pub(crate) fn word(text: &str) -> Written {
    Written::Word(text.to_owned())
}
