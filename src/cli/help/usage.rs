//! Usage errors in both languages, with what to type instead.

use std::error::Error as _;
use std::ffi::OsString;

use cert_core::basics::clean::clean_line;
use cert_core::basics::nearest::nearest;
use cert_core::say;
use cert_core::words::Words;
use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::cli::args::command::Cli;
use crate::cli::args::value::NotWithin;

/// The whole message for an error of the command-line parser.
pub fn explain(words: &Words, error: &Error, args: &[OsString]) -> String {
    let (error_word, help_word) = (say!(words, "word-error"), say!(words, "word-help"));
    let mut text = format!("{error_word}: {}\n", message(words, error));
    if let Some(hint) = hint(words, error) {
        text += &format!("{help_word}: {hint}\n");
    }
    text + &say!(words, "usage-see-help", command = command(args)) + "\n"
}

/// The error itself, in a phrase.
pub fn message(words: &Words, error: &Error) -> String {
    let get = |kind| context(error, kind);
    let (arg, value) = (get(ContextKind::InvalidArg), get(ContextKind::InvalidValue));
    let (arg, value) = (arg.unwrap_or_default(), value.unwrap_or_default());
    let kind = if arg.starts_with('-') { "option" } else { "argument" };
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => say!(words, "usage-value-missing", kind = kind, arg = arg),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            say!(words, "usage-value", kind = kind, value = value, arg = arg)
        }
        ErrorKind::UnknownArgument => say!(words, "usage-unknown", arg = arg),
        ErrorKind::InvalidSubcommand => {
            say!(words, "usage-command", command = get(ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            say!(words, "usage-value-missing", kind = kind, arg = arg)
        }
        ErrorKind::TooManyValues => say!(words, "usage-too-many", kind = kind, value = value, arg = arg),
        ErrorKind::ArgumentConflict => match get(ContextKind::PriorArg) {
            Some(other) if other != arg => say!(words, "usage-conflict", kind = kind, arg = arg, other = other),
            _ => say!(words, "usage-repeated", kind = kind, arg = arg),
        },
        ErrorKind::MissingRequiredArgument => say!(words, "usage-missing", args = arg),
        ErrorKind::MissingSubcommand => say!(words, "usage-no-command"),
        ErrorKind::InvalidUtf8 => say!(words, "usage-utf8"),
        _ => clean_line(&error.to_string()),
    }
}

fn hint(words: &Words, error: &Error) -> Option<String> {
    if let Some(near) = likeliest(error, ContextKind::SuggestedArg) {
        return Some(say!(words, "did-you-mean", near = near));
    }
    if let Some(range) = error.source().and_then(|source| source.downcast_ref::<NotWithin>()) {
        return Some(say!(words, "usage-whole", least = range.least, most = range.most));
    }
    if let Some(near) = likeliest(error, ContextKind::SuggestedSubcommand) {
        return Some(say!(words, "did-you-mean", near = near));
    }
    let valid = [ContextKind::ValidValue, ContextKind::ValidSubcommand];
    let values = valid.into_iter().find_map(|kind| context(error, kind)).filter(|valid| !valid.is_empty())?;
    // Whoever guesses at a value wants to see them all.
    Some(match likeliest(error, ContextKind::SuggestedValue) {
        Some(near) => say!(words, "did-you-mean-of", near = near, values = values),
        None => say!(words, "usage-valid", values = values),
    })
}

// Of several suggestions, the one most like the typed word; of values, only one that is near enough.
fn likeliest(error: &Error, kind: ContextKind) -> Option<String> {
    let (typed, suggested) = (context(error, typed(kind)).unwrap_or_default(), error.get(kind)?);
    let near = match suggested {
        ContextValue::Strings(texts) => nearest(&typed, texts.iter().map(String::as_str)),
        ContextValue::String(text) => nearest(&typed, [text.as_str()]),
        _ => None,
    };
    near.or_else(|| context(error, kind).filter(|_| kind != ContextKind::SuggestedValue))
}

fn typed(suggested: ContextKind) -> ContextKind {
    match suggested {
        ContextKind::SuggestedSubcommand => ContextKind::InvalidSubcommand,
        ContextKind::SuggestedValue => ContextKind::InvalidValue,
        _ => ContextKind::InvalidArg,
    }
}

// The command that was meant, as far as it exists, such as `cert register init`.
fn command(args: &[OsString]) -> String {
    let program = Cli::command();
    let (mut here, mut path) = (&program, "cert".to_owned());
    for arg in args.iter().skip(1).filter_map(|arg| arg.to_str()) {
        if let Some(found) = here.find_subcommand(arg) {
            (here, path) = (found, format!("{path} {}", found.get_name()));
        }
    }
    path
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
