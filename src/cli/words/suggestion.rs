//! Commands to paste, with the options that were given.

use std::path::PathBuf;

use cert_core::basics::suggestion::Suggestion;
use cert_core::say;
use cert_core::words::Words;

use crate::ops::argument::number;
use crate::ops::context::Places;
use crate::store::disk::read::quoted;

/// The options that were given and that other commands need too, each with a space in front.
#[derive(Debug, Default)]
pub struct GivenOptions {
    /// The questionnaire, if not the built-in one.
    pub rubric: String,
    /// The register, if not in the usual folder.
    pub register: String,
}

impl GivenOptions {
    /// Those by which files are found.
    pub fn new(places: &Places) -> GivenOptions {
        let register = places.register.as_ref().filter(|folder| folder.as_os_str() != "certificates");
        GivenOptions { rubric: option("rubric", places.rubric.as_ref()), register: option("register", register) }
    }

    /// A suggestion as it is typed.
    pub fn command(&self, words: &Words, suggestion: &Suggestion) -> String {
        let register = self.register.as_str();
        let both = format!("{}{register}", self.rubric);
        match suggestion {
            // A certificate was awarded by the questionnaire that its register keeps.
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
            Suggestion::Sign => say!(words, "suggestion-sign", options = register),
            Suggestion::Verdicts { path } => say!(words, "suggestion-verdicts", path = path, options = both),
            Suggestion::Review { path } => say!(words, "suggestion-review", path = path, options = both),
            Suggestion::Issue { path } => say!(words, "suggestion-issue", path = path, options = both),
            Suggestion::Renew { id } => say!(words, "suggestion-renew", id = id, options = register),
            Suggestion::EditionEnd { id } => say!(words, "suggestion-edition-end", id = id, options = register),
            Suggestion::EditionCertain { id } => say!(words, "suggestion-edition-certain", id = id, options = register),
            Suggestion::Practices { question } => say!(words, "suggestion-practices", question = question),
        }
    }
}

/// An option with a path, with a space in front; nothing where none was given.
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
        let given = GivenOptions { rubric: " --rubric q.toml".to_owned(), register: " --register r".to_owned() };
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
}
