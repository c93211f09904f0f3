//! The texts of one language.
//!
//! Keys are literals in the code and in templates, so that a test can find missing and unused ones. The text of a fault
//! is the message `fault-CODE`; what to do about it is the attribute `help`.

use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::basics::arg::Arg;
use crate::basics::clean::shortened;
use crate::basics::fault::FaultKind;
use crate::basics::suggestion::Suggestion;
use crate::basics::text::{Lang, Text};
use crate::vocabulary;
use crate::words::vocabulary::{Message, Vocabulary};

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

// Not needed by the page for filling in applications.
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

/// The texts of one language.
pub struct Words {
    lang: Lang,
    vocabularies: Vec<&'static Vocabulary>,
    commands: Box<WriteCommand>,
    hints: Box<WriteHint>,
}

/// Formats a suggestion as a command to paste.
type WriteCommand = dyn Fn(&Words, &Suggestion) -> String + Send + Sync;

/// Adapts a hint to what the user need not type.
type WriteHint = dyn Fn(String) -> String + Send + Sync;

/// Formats a message: `say!(words, "key")`, or with arguments, `say!(words, "key", count = 3)`.
#[macro_export]
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $words.message($key, &[$((stringify!($name), $crate::basics::arg::Arg::from($value))),*])
    };
}

impl Words {
    /// The core's texts in a language.
    pub fn new(lang: Lang) -> Words {
        // Without commands, suggestions are shown as data.
        let (commands, hints) = (Box::new(|_: &_, suggestion: &_| format!("{suggestion:?}")), Box::new(|hint| hint));
        let words = Words { lang, vocabularies: vec![&CORE], commands, hints };
        #[cfg(feature = "register")]
        let words = words.with(&REGISTER);
        words
    }

    /// Adds a vocabulary.
    #[must_use]
    pub fn with(mut self, vocabulary: &'static Vocabulary) -> Words {
        self.vocabularies.push(vocabulary);
        self
    }

    /// Sets how commands are written, such as with the options the user gave.
    #[must_use]
    pub fn with_commands(self, write: impl Fn(&Words, &Suggestion) -> String + Send + Sync + 'static) -> Words {
        Words { commands: Box::new(write), ..self }
    }

    /// Sets how hints are written, such as without what the user need not type.
    #[must_use]
    pub fn with_hints(self, write: impl Fn(String) -> String + Send + Sync + 'static) -> Words {
        Words { hints: Box::new(write), ..self }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Picks the language from a text of the questionnaire.
    pub fn pick<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.lang)
    }

    /// A date in running text: 20.11.2026, or 20 November 2026.
    pub fn date(&self, day: NaiveDate) -> String {
        match self.lang {
            Lang::Pl => day.format("%d.%m.%Y").to_string(),
            Lang::En => day.format("%-d %B %Y").to_string(),
        }
    }

    /// A date in a table: 20.11.2026, or 20 Nov 2026.
    pub fn short_date(&self, day: NaiveDate) -> String {
        match self.lang {
            Lang::Pl => self.date(day),
            Lang::En => day.format("%-d %b %Y").to_string(),
        }
    }

    /// A date with its weekday: `soboty 20 listopada 2027`, in the genitive after „do końca”; Saturday, 20 November
    /// 2027.
    pub fn full_date(&self, day: NaiveDate) -> String {
        let weekday = day.weekday().number_from_monday();
        let (number, year) = (day.day(), day.year().to_string());
        say!(self, "full-date", weekday = weekday, day = number, month = day.month(), year = year)
    }

    /// A date in documents: `20 listopada 2027 r.`, 20 November 2027.
    pub fn long_date(&self, day: NaiveDate) -> String {
        say!(self, "long-date", day = day.day(), month = day.month(), year = day.year().to_string())
    }

    /// A day, month or year, as precise as the text.
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

    /// A decimal number in the language's format: 229 647,42, or 229,647.42.
    pub fn decimal(&self, number: &str) -> String {
        let (thousands, point) = match self.lang {
            Lang::Pl => ("\u{a0}", ","),
            Lang::En => (",", "."),
        };
        let (whole, fraction) = number.split_once('.').map_or((number, None), |(a, b)| (a, Some(b)));
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            // Polish usage groups digits only from five on.
            if index > 0 && (whole.len() - index) % 3 == 0 && whole.len() > 4 {
                grouped.push_str(thousands);
            }
            grouped.push(digit);
        }
        fraction.map_or(grouped.clone(), |fraction| format!("{grouped}{point}{fraction}"))
    }

    /// The message of a key; the key itself if it does not exist, which a test rules out.
    pub fn message(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, None, args).unwrap_or_else(|| key.to_owned())
    }

    /// The message of a key, if it exists.
    pub fn try_message(&self, key: &str) -> Option<String> {
        self.find(key, None, &[])
    }

    /// A command to paste.
    pub fn command(&self, suggestion: &Suggestion) -> String {
        (self.commands)(self, suggestion)
    }

    /// The text of a fault.
    pub fn fault(&self, kind: &FaultKind) -> String {
        self.message(&format!("fault-{}", kind.code()), &short(kind.args()))
    }

    /// What to do about it, if anything.
    pub fn fault_help(&self, kind: &FaultKind) -> Option<String> {
        self.find(&format!("fault-{}", kind.code()), Some("help"), &short(kind.args())).map(&self.hints)
    }

    /// What to do about it in the form, if different.
    pub fn fault_help_in_form(&self, kind: &FaultKind) -> Option<String> {
        self.find(&format!("fault-{}", kind.code()), Some("form"), &short(kind.args()))
    }

    /// The fault in something just typed and what to do, as sentences.
    pub fn remark(&self, kind: &FaultKind) -> String {
        self.remark_with(kind, self.fault_help(kind))
    }

    /// The fault in something just typed and the given advice, as sentences.
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

    // Turns backticks into the language's quotation marks.
    fn quoted(&self, text: &str) -> String {
        let (open, close) = match self.lang() {
            Lang::Pl => ('„', '”'),
            Lang::En => ('“', '”'),
        };
        let mut marks = [open, close].into_iter().cycle();
        text.chars().map(|letter| if letter == '`' { marks.next().unwrap_or(letter) } else { letter }).collect()
    }

    fn find(&self, key: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<String> {
        let parsed = self.parsed(key)?;
        let message = parsed.get_message(key)?;
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
        Some(parsed.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }

    // A file already used is preferred over searching another.
    fn parsed(&self, key: &str) -> Option<&'static Message> {
        let files = || self.vocabularies.iter().flat_map(|vocabulary| vocabulary.files());
        files()
            .find_map(|file| file.used(self.lang, key))
            .or_else(|| files().find_map(|file| file.message(self.lang, key)))
    }
}

/// The longest text from a file repeated in a message, in characters.
const LONGEST_REPEATED: usize = 1000;

// Shortens texts repeated from a file.
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

    /// All message files.
    pub(in crate::words) fn all() -> impl Iterator<Item = &'static WordFile> {
        CORE.files().iter().chain(REGISTER.files())
    }
}
