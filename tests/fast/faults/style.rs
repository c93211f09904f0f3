//! The style of messages: lower-case, no full stop, nothing unresolved, one suggestion.

use cert_core::basics::fault::FaultKind;

use super::{LANGS, in_words};

/// Violations of the style in the message for a fault.
pub(crate) fn breaches(kind: &FaultKind) -> Vec<String> {
    let mut found = Vec::new();
    for lang in LANGS {
        let (title, help) = in_words(lang, |words| (words.fault(kind), words.fault_help(kind)));
        let mut note = |what: &str, text: &str| found.push(format!("{} {lang:?} {what}: {text}", kind.code()));
        for text in [Some(&title), help.as_ref()].into_iter().flatten() {
            if text.ends_with(['.', '!']) {
                note("ends with a stop", text);
            }
            if text.starts_with(char::is_uppercase) {
                note("starts with a capital", text);
            }
            if text.contains("{$") || text.contains("{ $") || text.contains("  ") || text.contains('\n') {
                note("is not clean", text);
            }
        }
        if help.is_none() && !["other", "cannot-read"].contains(&kind.code()) {
            note("has no help", &title);
        }
    }
    found
}
