//! Arguments of messages.

use chrono::NaiveDate;

use crate::basics::suggestion::Suggestion;

/// A value that a message can show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    Text(String),
    /// A number; the message inflects its words for it.
    Number(u64),
    /// A day, formatted for the reader.
    Day(NaiveDate),
    /// A command to paste.
    Command(Suggestion),
}

impl From<&NaiveDate> for Arg {
    fn from(day: &NaiveDate) -> Arg {
        Arg::Day(*day)
    }
}

impl From<&Suggestion> for Arg {
    fn from(command: &Suggestion) -> Arg {
        Arg::Command(command.clone())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<&&'static str> for Arg {
    fn from(text: &&'static str) -> Arg {
        Arg::Text((*text).to_owned())
    }
}

impl From<&u64> for Arg {
    fn from(number: &u64) -> Arg {
        Arg::Number(*number)
    }
}

impl From<&Option<String>> for Arg {
    fn from(text: &Option<String>) -> Arg {
        Arg::Text(text.clone().unwrap_or_else(|| "none".to_owned()))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

macro_rules! number_args {
    ($($type:ty),*) => { $(impl From<$type> for Arg {
        fn from(number: $type) -> Arg {
            Arg::Number(u64::try_from(number).unwrap_or(u64::MAX))
        }
    })* };
}

number_args!(u8, u32, usize);

impl From<u64> for Arg {
    fn from(number: u64) -> Arg {
        Arg::Number(number)
    }
}
