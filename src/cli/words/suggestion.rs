//! Commands to paste, with the options that were given.

use std::path::PathBuf;

use cert_core::basics::suggestion::Suggestion;
use cert_core::say;
use cert_core::words::Words;

use crate::ops::argument::number;
use crate::ops::context::Places;
use crate::store::disk::read::quoted;

/// Given options that other commands need too, each with a leading space.
#[derive(Debug, Default)]
pub struct GivenOptions {
    /// The questionnaire, if not the built-in one.
    pub rubric: String,
    /// The register, if not in the usual folder.
    pub register: String,
    /// The option for the register that is used without it; empty if one was typed.
    pub implied: String,
    /// Whether the environment names the person who acts.
    pub is_actor_known: bool,
}

impl GivenOptions {
    /// The options that locate files; those set by the environment need not be typed.
    pub fn new(places: &Places) -> GivenOptions {
        let is_typed = |folder: &&PathBuf| places.is_register_named && folder.as_os_str() != "certificates";
        let register = places.register.as_ref().filter(is_typed);
        let used = places.register.clone().unwrap_or_else(|| PathBuf::from("certificates"));
        GivenOptions {
            rubric: option("rubric", places.rubric.as_ref()),
            register: option("register", register),
            implied: if places.is_register_named { String::new() } else { option("register", Some(&used)) },
            is_actor_known: false,
        }
    }

    /// As [`GivenOptions::new`], where the environment may name the person who acts.
    pub fn typed(places: &Places, is_actor_known: bool) -> GivenOptions {
        GivenOptions { is_actor_known, ..GivenOptions::new(places) }
    }

    /// A hint, without what the environment supplies already.
    pub fn hint(&self, text: String) -> String {
        let text = without(text, &self.implied);
        let Some((before, after)) = text.split_once(" --by ").filter(|_| self.is_actor_known) else { return text };
        let end = match after.strip_prefix('"') {
            Some(name) => name.find('"').map(|at| at + 2),
            None => after.find([' ', '`']),
        };
        format!("{before}{}", &after[end.unwrap_or(after.len())..])
    }

    /// A suggestion as a command line.
    pub fn command(&self, words: &Words, suggestion: &Suggestion) -> String {
        let register = self.register.as_str();
        let both = format!("{}{register}", self.rubric);
        let typed = match suggestion {
            // The register keeps the questionnaire of the award, so no option is needed for it.
            Suggestion::Letter { of: Some(id), kind } if number(id).is_ok() => {
                say!(words, "suggestion-letter", of = id, kind = kind, options = register)
            }
            Suggestion::Letter { of: Some(path), kind } => {
                say!(words, "suggestion-letter", of = path, kind = kind, options = both)
            }
            Suggestion::Letter { of: None, kind } => {
                say!(words, "suggestion-letter-about", kind = kind, options = both)
            }
            Suggestion::Show { id } => say!(words, "suggestion-show", id = id, options = register),
            Suggestion::List => say!(words, "suggestion-list", options = register),
            Suggestion::NewKey { register } => say!(words, "suggestion-new-key", register = register),
            Suggestion::Sign => say!(words, "suggestion-sign", options = register),
            Suggestion::Verdicts { path } => say!(words, "suggestion-verdicts", path = path, options = both),
            Suggestion::Review { path } => say!(words, "suggestion-review", path = path, options = both),
            Suggestion::Issue { path } => say!(words, "suggestion-issue", path = path, options = both),
            Suggestion::Renew { id } => say!(words, "suggestion-renew", id = id, options = register),
            Suggestion::EditionEnd { id } => say!(words, "suggestion-edition-end", id = id, options = register),
            Suggestion::EditionCertain { id } => say!(words, "suggestion-edition-certain", id = id, options = register),
            Suggestion::Practices { question } => say!(words, "suggestion-practices", question = question),
        };
        self.hint(typed)
    }
}

// The text without an option, wherever the option occurs whole.
fn without(text: String, option: &str) -> String {
    if option.is_empty() {
        return text;
    }
    let mut parts = text.split(option);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |before, after| {
        let is_whole = after.is_empty() || after.starts_with([' ', '`', '\n']);
        before + if is_whole { "" } else { option } + after
    })
}

/// An option with a path and a leading space; empty if no path was given.
pub fn option(name: &str, path: Option<&PathBuf>) -> String {
    path.map_or_else(String::new, |path| format!(" --{name} {}", quoted(path)))
}

#[cfg(test)]
mod tests {
    use cert_core::basics::text::Lang;

    use super::*;
    use crate::cli::words;

    #[test]
    fn a_command_has_the_options_without_which_it_would_read_something_else() {
        let (rubric, register) = (" --rubric q.toml".to_owned(), " --register r".to_owned());
        let given = GivenOptions { rubric, register, ..GivenOptions::default() };
        let words = words::with_options(Lang::En, given);
        let letter = |of: Option<&str>| Suggestion::Letter { of: of.map(str::to_owned), kind: "issued" };
        for (suggestion, expected) in [
            (letter(Some("UBO-2026-0007")), "cert letter UBO-2026-0007 --kind issued --register r"),
            (letter(Some("'my town'")), "cert letter 'my town' --kind issued --rubric q.toml --register r"),
            (letter(None), "cert letter ID --kind issued --rubric q.toml --register r"),
            (Suggestion::Sign, "cert register sign --register r"),
            (Suggestion::Verdicts { path: "a".to_owned() }, "cert review a --summary --rubric q.toml --register r"),
            (Suggestion::Practices { question: "grupy".to_owned() }, "cert practices --question grupy"),
        ] {
            assert_eq!(words.command(&suggestion), expected);
        }
    }

    #[test]
    fn who_acts_is_not_typed_where_the_environment_says_it() {
        let hint = |is_actor_known, text: &str| {
            GivenOptions { is_actor_known, ..GivenOptions::default() }.hint(text.to_owned())
        };
        for (text, expected) in [
            ("`cert issue a --by \"First Last\"`", "`cert issue a`"),
            ("`cert amend ID --certain --by NAME --reason TEXT`", "`cert amend ID --certain --reason TEXT`"),
            ("cert renew ID a --by NAME", "cert renew ID a"),
            // Here the option is the advice itself.
            ("please name another person: `--by \"First Last\"`", "please name another person: `--by \"First Last\"`"),
        ] {
            assert_eq!((hint(true, text).as_str(), hint(false, text).as_str()), (expected, text));
        }
    }

    #[test]
    fn the_register_in_which_the_program_looks_is_not_typed() {
        let given = GivenOptions { implied: " --register r".to_owned(), ..GivenOptions::default() };
        for (text, expected) in [
            ("`cert list --register r` shows it", "`cert list` shows it"),
            ("`cert register adopt --register r --by …`", "`cert register adopt --by …`"),
            ("cert key new --register r", "cert key new"),
            ("`cert list --register r2`", "`cert list --register r2`"),
        ] {
            assert_eq!(given.hint(text.to_owned()), expected);
        }
    }
}
