//! The words of one language.
//!
//! Keys are literals in the code and in templates, so that a test can tell which are missing and which are idle. The words of a
//! fault stand under `fault-` and its code, with what to do about it in the attribute `help`.

use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::basics::arg::Arg;
use crate::basics::clean::shortened;
use crate::basics::fault::FaultKind;
use crate::basics::suggestion::Suggestion;
use crate::basics::text::{Lang, Text};
use crate::vocabulary;
use crate::words::vocabulary::{Messages, Vocabulary};

static CORE: Vocabulary = vocabulary![
    "basics",
    "places",
    "toml",
    "rubric",
    "application",
    "scoring",
    "html_report",
    "form",
    "web_page",
    "store",
];

// What a page that fills an application in has no use for.
#[cfg(feature = "register")]
static REGISTER: Vocabulary = vocabulary![
    "comparison",
    "reviewing",
    "certificate",
    "register",
    "trust",
    "letters",
    "print",
    "commands",
    "verify_page",
    "site"
];

/// The words of one language.
pub struct Words {
    lang: Lang,
    vocabularies: Vec<&'static Vocabulary>,
    commands: Box<WriteCommand>,
    hints: Box<WriteHint>,
}

/// Writes a suggestion as a command to paste.
type WriteCommand = dyn Fn(&Words, &Suggestion) -> String + Send + Sync;

/// Writes what to do as somebody does who knows what need not be typed.
type WriteHint = dyn Fn(String) -> String + Send + Sync;

/// Says a message: `say!(words, "key")`, or with arguments, `say!(words, "key", count = 3)`.
#[macro_export]
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $words.message($key, &[$((stringify!($name), $crate::basics::arg::Arg::from($value))),*])
    };
}

impl Words {
    /// The words of the core in a language.
    pub fn new(lang: Lang) -> Words {
        // Where there are no commands, data stay data.
        let (commands, hints) = (Box::new(|_: &_, suggestion: &_| format!("{suggestion:?}")), Box::new(|hint| hint));
        let words = Words { lang, vocabularies: vec![&CORE], commands, hints };
        #[cfg(feature = "register")]
        let words = words.with(&REGISTER);
        words
    }

    /// These words and those of a vocabulary.
    #[must_use]
    pub fn with(mut self, vocabulary: &'static Vocabulary) -> Words {
        self.vocabularies.push(vocabulary);
        self
    }

    /// These words, with commands as someone writes them who knows the options that were given.
    #[must_use]
    pub fn with_commands(self, write: impl Fn(&Words, &Suggestion) -> String + Send + Sync + 'static) -> Words {
        Words { commands: Box::new(write), ..self }
    }

    /// These words, with what to do as someone writes it who knows what need not be typed.
    #[must_use]
    pub fn with_hints(self, write: impl Fn(String) -> String + Send + Sync + 'static) -> Words {
        Words { hints: Box::new(write), ..self }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A text of the questionnaire in the language.
    pub fn pick<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.lang)
    }

    /// A day as people write it: 20.11.2026, or 20 November 2026.
    pub fn date(&self, day: NaiveDate) -> String {
        match self.lang {
            Lang::Pl => day.format("%d.%m.%Y").to_string(),
            Lang::En => day.format("%-d %B %Y").to_string(),
        }
    }

    /// A day in a table: 20.11.2026, or 20 Nov 2026.
    pub fn short_date(&self, day: NaiveDate) -> String {
        match self.lang {
            Lang::Pl => self.date(day),
            Lang::En => day.format("%-d %b %Y").to_string(),
        }
    }

    /// A day in full: `soboty 20 listopada 2027`, as it follows „do końca”; Saturday, 20 November 2027.
    pub fn full_date(&self, day: NaiveDate) -> String {
        let weekday = day.weekday().number_from_monday();
        let (number, year) = (day.day(), day.year().to_string());
        say!(self, "full-date", weekday = weekday, day = number, month = day.month(), year = year)
    }

    /// A day as documents write it: `20 listopada 2027 r.`, 20 November 2027.
    pub fn long_date(&self, day: NaiveDate) -> String {
        say!(self, "long-date", day = day.day(), month = day.month(), year = day.year().to_string())
    }

    /// A day, month or year, as exact as it is given.
    pub fn period(&self, text: &str) -> String {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        match (text.len(), self.lang) {
            (10, _) => day(text).map_or_else(|| text.to_owned(), |day| self.date(day)),
            (7, Lang::Pl) => {
                day(&format!("{text}-01")).map_or_else(|| text.to_owned(), |d| d.format("%m.%Y").to_string())
            }
            (7, Lang::En) => {
                day(&format!("{text}-01")).map_or_else(|| text.to_owned(), |d| d.format("%B %Y").to_string())
            }
            _ => text.to_owned(),
        }
    }

    /// A decimal number as people write it: 229 647,42, or 229,647.42.
    pub fn decimal(&self, number: &str) -> String {
        let (thousands, point) = match self.lang {
            Lang::Pl => ("\u{a0}", ","),
            Lang::En => (",", "."),
        };
        let (whole, fraction) = number.split_once('.').map_or((number, None), |(a, b)| (a, Some(b)));
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            // Four digits stand together; Polish usage groups from five on.
            if index > 0 && (whole.len() - index) % 3 == 0 && whole.len() > 4 {
                grouped.push_str(thousands);
            }
            grouped.push(digit);
        }
        fraction.map_or(grouped.clone(), |fraction| format!("{grouped}{point}{fraction}"))
    }

    /// The message of a key; the key itself if there is none, which a test rules out.
    pub fn message(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, None, args).unwrap_or_else(|| key.to_owned())
    }

    /// The message of a key, if there is one.
    pub fn try_message(&self, key: &str) -> Option<String> {
        self.find(key, None, &[])
    }

    /// A command to paste.
    pub fn command(&self, suggestion: &Suggestion) -> String {
        (self.commands)(self, suggestion)
    }

    /// What is wrong.
    pub fn fault(&self, kind: &FaultKind) -> String {
        self.message(&format!("fault-{}", kind.code()), &short(kind.args()))
    }

    /// What to do about it, where there is something to do.
    pub fn fault_help(&self, kind: &FaultKind) -> Option<String> {
        self.find(&format!("fault-{}", kind.code()), Some("help"), &short(kind.args())).map(&self.hints)
    }

    /// What to do about it in the form, where that is something else.
    pub fn fault_help_in_form(&self, kind: &FaultKind) -> Option<String> {
        self.find(&format!("fault-{}", kind.code()), Some("form"), &short(kind.args()))
    }

    /// What is wrong with something just typed, and what to do, as sentences.
    pub fn remark(&self, kind: &FaultKind) -> String {
        self.remark_with(kind, self.fault_help(kind))
    }

    /// What is wrong with something just typed, and what else there is to say of it, as sentences.
    pub fn remark_with(&self, kind: &FaultKind, help: Option<String>) -> String {
        let sentence = |text: String| {
            let quoted = self.quoted(&text);
            let mut letters = quoted.chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            format!("{first}{}.", letters.as_str().trim_end_matches(['.', '?']))
        };
        let help = help.map(|help| " ".to_owned() + &sentence(help));
        sentence(self.fault(kind)) + &help.unwrap_or_default()
    }

    // What somebody typed is quoted as it was typed.
    fn quoted(&self, text: &str) -> String {
        let (open, close) = match self.lang() {
            Lang::Pl => ('„', '”'),
            Lang::En => ('“', '”'),
        };
        let mut marks = [open, close].into_iter().cycle();
        text.chars().map(|letter| if letter == '`' { marks.next().unwrap_or(letter) } else { letter }).collect()
    }

    fn find(&self, key: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<String> {
        let messages = self.messages_with(key)?;
        let message = messages.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Day(day) => FluentValue::from(self.date(*day)),
                Arg::Command(suggestion) => FluentValue::from(self.command(suggestion)),
            };
            values.set(*name, value);
        }
        Some(messages.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }

    // Nothing is parsed for a key that a parsed file has.
    fn messages_with(&self, key: &str) -> Option<&'static Messages> {
        let files = || self.vocabularies.iter().flat_map(|vocabulary| vocabulary.files());
        let parsed = files().filter_map(|file| file.parsed(self.lang)).find(|messages| messages.has_message(key));
        parsed.or_else(|| files().find_map(|file| file.with_key(self.lang, key)))
    }
}
/// The longest that a text of a file is repeated in what is said of it, in characters.
const LONGEST_REPEATED: usize = 1000;

// What a file says is repeated to a person as far as a person reads it.
fn short(args: Vec<(&'static str, Arg)>) -> Vec<(&'static str, Arg)> {
    let short = |arg| match arg {
        Arg::Text(text) => Arg::Text(shortened(text, LONGEST_REPEATED)),
        other => other,
    };
    args.into_iter().map(|(name, arg)| (name, short(arg))).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::words::vocabulary::WordFile;

    /// All files of words.
    pub(in crate::words) fn all() -> impl Iterator<Item = &'static WordFile> {
        CORE.files().iter().chain(REGISTER.files())
    }
}
