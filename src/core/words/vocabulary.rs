//! Files of words: each has one text a language, which is parsed once, when the language is first spoken.

use std::sync::OnceLock;

use fluent_bundle::FluentResource;

use crate::basics::text::Lang;

/// Files of words in both languages.
pub struct Vocabulary {
    files: &'static [[&'static str; 2]],
    pl: OnceLock<Vec<FluentResource>>,
    en: OnceLock<Vec<FluentResource>>,
}

/// The vocabulary of the files `pl/NAME.ftl` and `en/NAME.ftl` beside the file in which this stands.
#[macro_export]
macro_rules! vocabulary {
    ($($name:literal),* $(,)?) => {
        $crate::words::vocabulary::Vocabulary::new(&[
            $([include_str!(concat!("pl/", $name, ".ftl")), include_str!(concat!("en/", $name, ".ftl"))]),*
        ])
    };
}

impl Vocabulary {
    /// The vocabulary of such files, each in Polish and in English; [`vocabulary!`](crate::vocabulary) includes them.
    pub const fn new(files: &'static [[&'static str; 2]]) -> Vocabulary {
        Vocabulary { files, pl: OnceLock::new(), en: OnceLock::new() }
    }

    /// The parsed files of a language.
    pub fn resources(&'static self, lang: Lang) -> &'static [FluentResource] {
        let (parsed, index) = match lang {
            Lang::Pl => (&self.pl, 0),
            Lang::En => (&self.en, 1),
        };
        parsed.get_or_init(|| self.files.iter().map(|file| parse(file[index])).collect())
    }
}

// What does not parse is left out here; a test fails on it.
fn parse(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}
