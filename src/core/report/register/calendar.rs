//! Deadlines as iCalendar (RFC 5545): the same bytes on every run, however often imported.
//!
//! The available crates read the clock and random numbers, or fold lines at 76 octets; the format takes little code.

use std::iter::once;

use chrono::NaiveDate;

use crate::basics::suggestion::Suggestion;
use crate::certificate::validity::DecidedBy;
use crate::register::deadlines::{Deadline, Occasion};
use crate::register::settings::Settings;
use crate::report::certificate::actions;
use crate::report::certificate::standing;
use crate::say;
use crate::words::Words;

/// The longest line in octets, without its line ending.
const LONGEST: usize = 75;

/// The content of a calendar without events: it needs at least one component (section 3.6), and a time zone shows
/// nothing. It has no `METHOD`, unlike a calendar with events, since publishing requires at least one (RFC 5546,
/// section 3.2.1).
const NOTHING: [&str; 8] = [
    "BEGIN:VTIMEZONE",
    "TZID:Etc/UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// The audience of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarReader {
    /// Those who maintain the register: each entry says what to run.
    Office,
    /// Anybody.
    Public,
}

/// Draws the calendar of deadlines, event by event: a large register has hundreds of thousands.
pub fn draw<'c>(
    words: &'c Words,
    settings: &'c Settings,
    deadlines: impl Iterator<Item = Deadline<'c>>,
    reader: CalendarReader,
) -> impl Iterator<Item = String> {
    let mut deadlines = deadlines.peekable();
    let is_empty = deadlines.peek().is_none();
    let event = move |entry: Deadline<'_>| {
        let command = command(&entry).filter(|_| reader == CalendarReader::Office);
        event(words, &entry, command.as_ref(), settings.is_practice)
    };
    once(head(words, settings, is_empty)).chain(deadlines.map(event)).chain(once(foot(is_empty)))
}

fn head(words: &Words, settings: &Settings, is_empty: bool) -> String {
    let mut text = String::new();
    line(&mut text, "BEGIN:VCALENDAR");
    line(&mut text, "VERSION:2.0");
    line(&mut text, "PRODID:-//cert//cert//PL");
    line(&mut text, "CALSCALE:GREGORIAN");
    if !is_empty {
        line(&mut text, "METHOD:PUBLISH");
    }
    let name = say!(words, "calendar-name", issuer = settings.issuer.as_str());
    line(&mut text, &format!("X-WR-CALNAME:{}", escaped(&marked(words, name, settings.is_practice))));
    text
}

fn foot(is_empty: bool) -> String {
    let mut text = String::new();
    for content in NOTHING.iter().filter(|_| is_empty) {
        line(&mut text, content);
    }
    line(&mut text, "END:VCALENDAR");
    text
}

// Each entry is marked, since it is read without its calendar's name.
fn marked(words: &Words, text: String, is_practice: bool) -> String {
    if is_practice { say!(words, "practice-marked", text = text) } else { text }
}

fn event(words: &Words, entry: &Deadline<'_>, command: Option<&Suggestion>, is_practice: bool) -> String {
    let mut text = String::new();
    let after = entry.day.succ_opt().unwrap_or(entry.day);
    let id = entry.state.id().to_string().to_ascii_lowercase();
    line(&mut text, "BEGIN:VEVENT");
    line(&mut text, &format!("UID:{id}-{}@cert", entry.occasion.code()));
    // The last change; the current time would make every export different.
    line(&mut text, &format!("DTSTAMP:{}T000000Z", date(entry.changed)));
    line(&mut text, &format!("SEQUENCE:{}", entry.sequence));
    if entry.is_cancelled {
        line(&mut text, "STATUS:CANCELLED");
    }
    line(&mut text, &format!("DTSTART;VALUE=DATE:{}", date(entry.day)));
    line(&mut text, &format!("DTEND;VALUE=DATE:{}", date(after)));
    line(&mut text, &format!("SUMMARY:{}", escaped(&marked(words, summary(words, entry), is_practice))));
    line(&mut text, &format!("DESCRIPTION:{}", escaped(&description(words, entry, command))));
    line(&mut text, "TRANSP:TRANSPARENT");
    line(&mut text, "END:VEVENT");
    text
}

fn summary(words: &Words, entry: &Deadline<'_>) -> String {
    let what = occasion(words, entry);
    // Not every program shows that an event is cancelled.
    if entry.is_cancelled { say!(words, "calendar-summary-cancelled", what = what) } else { what }
}

fn occasion(words: &Words, entry: &Deadline<'_>) -> String {
    let (name, id) = (entry.state.name(), entry.state.id().to_string());
    let validity = &entry.state.validity;
    match entry.occasion {
        Occasion::Renewal => say!(words, "calendar-renewal", name = name, id = id),
        Occasion::EditionEnd if validity.is_planned() => say!(words, "calendar-edition-planned", name = name),
        Occasion::EditionEnd => say!(words, "calendar-edition", name = name),
        Occasion::LastDay if validity.is_at_least() => say!(words, "calendar-last-at-least", name = name, id = id),
        Occasion::LastDay if validity.is_planned() && validity.because == DecidedBy::Edition => {
            say!(words, "calendar-last-planned", name = name, id = id)
        }
        Occasion::LastDay => say!(words, "calendar-last", name = name, id = id),
    }
}

fn description(words: &Words, entry: &Deadline<'_>, command: Option<&Suggestion>) -> String {
    let state = &entry.state;
    if entry.is_cancelled {
        return say!(words, "calendar-cancelled", id = state.id().to_string());
    }
    let until = say!(words, "calendar-until", id = state.id().to_string(), until = standing::until(words, state));
    let command = command.map(|command| format!("\n{}", words.command(command))).unwrap_or_default();
    until + &command
}

fn command(entry: &Deadline<'_>) -> Option<Suggestion> {
    let state = &entry.state;
    match entry.occasion {
        _ if entry.is_cancelled => None,
        Occasion::EditionEnd if state.validity.is_planned() => Some(actions::certain(state)),
        Occasion::LastDay if state.validity.is_at_least() => Some(actions::end(state)),
        _ => Some(actions::renew(state)),
    }
}

fn date(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

// Folded between characters; a continuation starts with a space, which counts.
fn line(text: &mut String, content: &str) {
    let mut octets = 0;
    for c in content.chars() {
        if octets + c.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            octets = 1;
        }
        text.push(c);
        octets += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;
    use crate::certificate::event::EventKind;
    use crate::register::deadlines::deadlines;
    use crate::samples::{certificate, day, register, settings};

    #[test]
    fn a_cancelled_event_says_so_in_its_summary_and_no_other_does() {
        let revoked = certificate(1, "2026-01-10").then("2026-06-01", EventKind::Revoked);
        let register = register(vec![revoked, certificate(2, "2026-01-10").of("0499011")]);
        for (lang, said) in [(Lang::Pl, "SUMMARY:Odwołane – "), (Lang::En, "SUMMARY:Cancelled – ")] {
            let (words, deadlines) = (Words::new(lang), deadlines(&register, day("2026-11-20")));
            let drawn: String = draw(&words, &register.settings, deadlines, CalendarReader::Office).collect();
            let events: Vec<&str> = drawn.split("BEGIN:VEVENT").skip(1).collect();
            assert_eq!(events.len(), 4);
            for event in events {
                assert_eq!(event.contains(said), event.contains("STATUS:CANCELLED"), "{event}");
            }
        }
    }

    #[test]
    fn a_calendar_holds_a_component_even_where_nothing_ends() {
        let nothing = [].into_iter();
        let drawn: String = draw(&Words::new(Lang::Pl), &settings(0), nothing, CalendarReader::Public).collect();
        assert!(drawn.contains("\r\nBEGIN:VTIMEZONE\r\n") && !drawn.contains("METHOD"), "{drawn}");
    }

    #[test]
    fn lines_are_folded_at_75_octets_between_characters() {
        for letter in ["a", "ł", "€", "𝄞"] {
            let content = letter.repeat(200);
            let mut text = String::new();
            line(&mut text, &content);
            let lines: Vec<&str> = text.split_terminator("\r\n").collect();
            let (_, full) = lines.split_last().expect("a line");
            assert!(full.len() > 1 && full.iter().all(|line| line.len() > LONGEST - 4), "{text}");
            assert!(lines.iter().all(|line| line.len() <= LONGEST), "{text}");
            assert_eq!(text.replace("\r\n ", "").trim_end(), content);
        }
    }

    #[test]
    fn what_has_a_meaning_is_escaped() {
        assert_eq!(escaped("a,b;c\\d\ne\rf:g"), "a\\,b\\;c\\\\d\\nef:g");
    }
}
