//! Fluent files in both languages. Each message is parsed when it is first used: a command uses few of them.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use crate::basics::text::Lang;

/// A parsed message, with what formats it in its language.
pub type Message = FluentBundle<FluentResource>;

/// A set of message files in both languages.
pub struct Vocabulary {
    files: &'static [WordFile],
}

/// A message file in both languages. Its messages refer to no others.
pub struct WordFile {
    texts: [&'static str; 2],
    messages: [OnceLock<Messages>; 2],
}

/// The messages of a file by their keys.
type Messages = HashMap<&'static str, LazyMessage>;

struct LazyMessage {
    text: &'static str,
    // Boxed because most are never used.
    parsed: OnceLock<Box<Message>>,
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
        WordFile { texts, messages: [OnceLock::new(), OnceLock::new()] }
    }

    /// The message of a key, if the file was used before and includes it.
    pub fn used(&self, lang: Lang, key: &str) -> Option<&Message> {
        let message = self.messages[index(lang)].get()?.get(key)?;
        Some(message.parsed.get_or_init(|| Box::new(parse(lang, message.text))))
    }

    /// The message of a key, if the file includes it.
    pub fn message(&self, lang: Lang, key: &str) -> Option<&Message> {
        let text = self.texts[index(lang)];
        if text.contains(&format!("\n{key} =")) {
            self.messages[index(lang)].get_or_init(|| messages(text));
        }
        self.used(lang, key)
    }
}

fn index(lang: Lang) -> usize {
    match lang {
        Lang::Pl => 0,
        Lang::En => 1,
    }
}

// Only keys begin a line with a small letter: the rest of a message is indented.
fn messages(text: &'static str) -> Messages {
    let is_key = |at: &usize| matches!(text.as_bytes()[at - 1..=*at], [b'\n', b'a'..=b'z']);
    let starts: Vec<usize> = (1..text.len()).filter(is_key).chain([text.len()]).collect();
    let message = |pair: &[usize]| {
        let text = &text[pair[0]..pair[1]];
        (text.split(' ').next().unwrap_or_default(), LazyMessage { text, parsed: OnceLock::new() })
    };
    starts.windows(2).map(message).collect()
}

// What does not parse is skipped; a test fails on it.
fn parse(lang: Lang, text: &str) -> Message {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut message = FluentBundle::new_concurrent(vec![id]);
    // No invisible isolation marks: they would count as characters in tables and files.
    message.set_use_isolating(false);
    let _ = message.add_resource(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource));
    message
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words::tests::all;

    #[test]
    fn every_message_is_found_by_its_key_and_is_made_of_no_other() {
        for (file, lang) in all().flat_map(|file| Lang::ALL.map(|lang| (file, lang))) {
            let text = file.texts[index(lang)];
            let is_whole = |text: &str| FluentResource::try_new(text.to_owned()).is_ok();
            let messages = messages(text);
            assert!(!messages.is_empty() && is_whole(text));
            for (key, LazyMessage { text, .. }) in messages {
                let message = file.message(lang, key);
                assert!(is_whole(text) && message.is_some_and(|message| message.has_message(key)), "{key}");
            }
            let mut placeables = text.split('{').skip(1).map(str::trim_start);
            assert!(placeables.all(|inside| inside.starts_with(['$', '"']) || inside.starts_with(char::is_uppercase)));
        }
    }
}
