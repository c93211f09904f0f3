//! Usage errors in both languages, with what to type instead.

use std::error::Error as _;

use cert_core::basics::clean::clean_line;
use cert_core::basics::nearest::nearest;
use cert_core::say;
use cert_core::words::Words;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::cli::args::value::NotWithin;

/// The whole message for an error of the command-line parser.
pub fn explain(words: &Words, error: &Error) -> String {
    let (error_word, help_word) = (say!(words, "word-error"), say!(words, "word-help"));
    let mut text = format!("{error_word}: {}\n", message(words, error));
    if let Some(hint) = hint(words, error) {
        text += &format!("{help_word}: {hint}\n");
    }
    text + &say!(words, "usage-see-help") + "\n"
}

/// The error itself, in a phrase.
pub fn message(words: &Words, error: &Error) -> String {
    let get = |kind| context(error, kind);
    let (arg, value) = (get(ContextKind::InvalidArg), get(ContextKind::InvalidValue));
    let (arg, value) = (arg.unwrap_or_default(), value.unwrap_or_default());
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => say!(words, "usage-value-missing", arg = arg),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            say!(words, "usage-value", value = value, arg = arg)
        }
        ErrorKind::UnknownArgument => say!(words, "usage-unknown", arg = arg),
        ErrorKind::InvalidSubcommand => {
            say!(words, "usage-command", command = get(ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            say!(words, "usage-value-missing", arg = arg)
        }
        ErrorKind::TooManyValues => say!(words, "usage-too-many", value = value, arg = arg),
        ErrorKind::ArgumentConflict => match get(ContextKind::PriorArg) {
            Some(other) if other != arg => say!(words, "usage-conflict", arg = arg, other = other),
            _ => say!(words, "usage-repeated", arg = arg),
        },
        ErrorKind::MissingRequiredArgument => say!(words, "usage-missing", args = arg),
        ErrorKind::MissingSubcommand => say!(words, "usage-no-command"),
        ErrorKind::InvalidUtf8 => say!(words, "usage-utf8"),
        _ => clean_line(&error.to_string()),
    }
}

fn hint(words: &Words, error: &Error) -> Option<String> {
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let near = near.into_iter().find_map(|kind| likeliest(error, kind));
    if let Some(near) = near {
        return Some(say!(words, "did-you-mean", near = near));
    }
    if let Some(range) = error.source().and_then(|source| source.downcast_ref::<NotWithin>()) {
        return Some(say!(words, "usage-whole", least = range.least, most = range.most));
    }
    let valid = [ContextKind::ValidValue, ContextKind::ValidSubcommand];
    let valid = valid.into_iter().find_map(|kind| context(error, kind)).filter(|valid| !valid.is_empty());
    valid.map(|values| say!(words, "usage-valid", values = values))
}

// Of several suggestions, the one most like the typed word.
fn likeliest(error: &Error, kind: ContextKind) -> Option<String> {
    let typed = [ContextKind::InvalidSubcommand, ContextKind::InvalidArg, ContextKind::InvalidValue];
    match (error.get(kind)?, typed.into_iter().find_map(|kind| context(error, kind))) {
        (ContextValue::Strings(texts), Some(typed)) => nearest(&typed, texts.iter().map(String::as_str)),
        _ => None,
    }
    .or_else(|| context(error, kind))
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    let text = match error.get(kind)? {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(clean_line(&text))
}
