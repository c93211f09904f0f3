//! Fluent files in both languages, parsed when one of their messages is first used.

use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use crate::basics::text::Lang;

/// The messages of one file in one language.
pub type Messages = FluentBundle<FluentResource>;

/// A set of message files in both languages.
pub struct Vocabulary {
    files: &'static [WordFile],
}

/// A message file in both languages. Its messages refer to none in other files.
pub struct WordFile {
    texts: [&'static str; 2],
    parsed: [OnceLock<Messages>; 2],
}

/// The vocabulary of the files `pl/NAME.ftl` and `en/NAME.ftl` next to the calling file.
#[macro_export]
macro_rules! vocabulary {
    ($($name:literal),* $(,)?) => {{
        static FILES: [$crate::words::vocabulary::WordFile; [$($name),*].len()] = [
            $($crate::words::vocabulary::WordFile::new([
                include_str!(concat!("pl/", $name, ".ftl")),
                include_str!(concat!("en/", $name, ".ftl")),
            ])),*
        ];
        $crate::words::vocabulary::Vocabulary::new(&FILES)
    }};
}

impl Vocabulary {
    /// Creates a vocabulary; [`vocabulary!`](crate::vocabulary) includes the files.
    pub const fn new(files: &'static [WordFile]) -> Vocabulary {
        Vocabulary { files }
    }

    /// Its files.
    pub fn files(&self) -> &'static [WordFile] {
        self.files
    }
}

impl WordFile {
    /// Creates a file from its Polish and English texts.
    pub const fn new(texts: [&'static str; 2]) -> WordFile {
        WordFile { texts, parsed: [OnceLock::new(), OnceLock::new()] }
    }

    /// Its messages in a language, if already parsed.
    pub fn parsed(&self, lang: Lang) -> Option<&Messages> {
        self.parsed[index(lang)].get()
    }

    /// Its messages in a language, if they include the key.
    pub fn with_key(&self, lang: Lang, key: &str) -> Option<&Messages> {
        let has_key = self.texts[index(lang)].contains(&format!("\n{key} ="));
        has_key.then(|| self.parsed[index(lang)].get_or_init(|| parse(lang, self.texts[index(lang)])))
    }
}

fn index(lang: Lang) -> usize {
    match lang {
        Lang::Pl => 0,
        Lang::En => 1,
    }
}

// Messages that do not parse are skipped; a test fails on them.
fn parse(lang: Lang, text: &str) -> Messages {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut messages = FluentBundle::new_concurrent(vec![id]);
    // No invisible isolation marks: they would count as characters in tables and files.
    messages.set_use_isolating(false);
    let _ = messages.add_resource(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource));
    messages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words::tests::all;

    #[test]
    fn every_message_is_found_by_its_key_and_is_made_of_no_other() {
        for (file, lang) in all().flat_map(|file| Lang::ALL.map(|lang| (file, lang))) {
            let text = file.texts[index(lang)];
            let keys = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
            let keys: Vec<&str> = keys.filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim()).collect();
            assert!(!keys.is_empty());
            for key in keys {
                assert!(file.with_key(lang, key).is_some_and(|messages| messages.has_message(key)), "{key}");
            }
            let mut placeables = text.split('{').skip(1).map(str::trim_start);
            assert!(placeables.all(|inside| inside.starts_with(['$', '"']) || inside.starts_with(char::is_uppercase)));
        }
    }
}
