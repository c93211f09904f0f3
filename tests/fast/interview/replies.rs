//! What a person presses, in the words of the Polish dialogue: the beginning of an option is enough.

use cert::ask::script::ScriptedReply;
use cert_core::application::claim_syntax::Written;

pub(crate) const YES: &str = "tak";
pub(crate) const NO: &str = "nie";
pub(crate) const UNKNOWN: &str = "jeszcze nie wiem";
pub(crate) const NOT_APPLICABLE: &str = "nie dotyczy";
pub(crate) const HELP: &str = "pomoc";
pub(crate) const ELSEWHERE: &str = "przejdź";
pub(crate) const FINISH: &str = "zakończ";
pub(crate) const HEADING: &str = "dane gminy";
pub(crate) const ON_A_LIST: &str = "zaznaczę";
pub(crate) const NONE_OF_THESE: &str = "żadne";
pub(crate) const A_NUMBER: &str = "podam";
pub(crate) const USED: &str = "dowód podany";
pub(crate) const ADDRESS: &str = "adres";
pub(crate) const FILE: &str = "plik";
pub(crate) const ACT: &str = "akt";
pub(crate) const ENOUGH: &str = "dalej";
pub(crate) const REMOVE: &str = "usuń";
pub(crate) const LATER: &str = "później";
pub(crate) const WITHOUT: &str = "bez dowodu";

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

/// Yes, evidence later, no note.
pub(crate) fn yes_for_now() -> Vec<ScriptedReply> {
    vec![pick(YES), pick(LATER), ScriptedReply::Enter]
}

/// Yes, with an address as evidence, without place and note.
pub(crate) fn yes_with(url: &str) -> Vec<ScriptedReply> {
    vec![pick(YES), pick(ADDRESS), typed(url), ScriptedReply::Enter, pick(ENOUGH), ScriptedReply::Enter]
}

/// Several parts of a script, one after another.
pub(crate) fn script<const N: usize>(parts: [Vec<ScriptedReply>; N]) -> Vec<ScriptedReply> {
    parts.into_iter().flatten().collect()
}

/// A word as a file keeps it.
pub(crate) fn word(text: &str) -> Written {
    Written::Word(text.to_owned())
}
