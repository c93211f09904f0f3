//! The values common to all letters: sender, recipient, date; and how days and levels are written.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use crate::basics::municipality::Terc;
use crate::register::settings::Settings;
use crate::report::phrases;
use crate::rubric::rubric::Rubric;
use crate::say;
use crate::words::Words;

/// Adds the common values to those of a letter.
pub(crate) fn with_sender(words: &Words, settings: &Settings, today: NaiveDate, mut values: Value) -> Value {
    let common = [
        ("lang", json!(words.lang().code())),
        ("issuer", json!(settings.issuer)),
        ("contact", json!(settings.contact)),
        ("address", json!(settings.address)),
        ("today", json!(day(words, today))),
        ("today_iso", json!(today.to_string())),
        ("practice", json!(settings.is_practice)),
        ("free", json!(say!(words, "letter-free"))),
    ];
    for (key, value) in common {
        values[key] = value;
    }
    values
}

/// Free text as the end of a sentence, with a full stop if it lacks one.
pub(crate) fn sentence(written: &str) -> String {
    let written = written.trim_end();
    let is_ended = written.trim_end_matches(['”', '"', '’', ')']).ends_with(['.', '!', '?', '…']);
    if is_ended || written.is_empty() { written.to_owned() } else { format!("{written}.") }
}

/// A date as written in letters: 20 listopada 2026 roku, or 20 November 2026.
pub(crate) fn day(words: &Words, day: NaiveDate) -> String {
    say!(words, "letter-day", day = day.day(), month = day.month(), year = day.year().to_string())
}

/// The municipality: its bare name, as addressed in letters, and with its voivodeship.
pub(crate) fn municipality(words: &Words, name: &str, terc: Option<&Terc>) -> Value {
    let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let kind = if terc.is_some_and(Terc::is_city) { "city" } else { "gmina" };
    // A name that already includes the kind needs no word before it.
    let is_called = ["gmina", "miasto", "m.", "m.st.", "urz\u{105}d", "dzielnica"].contains(&first.as_str());
    let called = if is_called { name.to_owned() } else { say!(words, "letter-municipality", kind = kind, name = name) };
    let called = terc.map_or(called.clone(), |terc| phrases::holder(words, &called, terc));
    let voivodeship = terc.map(|terc| phrases::voivodeship(words, terc));
    json!({ "name": name, "called": called, "voivodeship": voivodeship, "terc": terc.map(Terc::as_str) })
}

/// A level by number and name; the name is null if it is no longer known.
pub(crate) fn level(words: &Words, rubric: Option<&Rubric>, number: u8) -> Value {
    let name = rubric.and_then(|rubric| rubric.level(number)).map(|level| words.pick(&level.name));
    let called = match rubric {
        Some(rubric) if number > 0 => phrases::level(words, rubric, number),
        Some(_) => say!(words, "level-none"),
        None => say!(words, "level-numbered", number = number),
    };
    json!({ "number": number, "name": name, "called": called })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::text::Lang;

    #[test]
    fn a_municipality_is_called_one_and_never_twice() {
        let called = |lang, name| municipality(&Words::new(lang), name, None)["called"].clone();
        assert_eq!(called(Lang::Pl, "Przykładowo"), "gmina Przykładowo");
        assert_eq!(called(Lang::En, "Przykładowo"), "the municipality of Przykładowo");
        for name in ["Gmina Przykładowo", "Miasto Zmyślonów", "m. st. Zmyślonów", "Urząd Gminy Bajki"] {
            assert_eq!(called(Lang::Pl, name), name);
        }
        let terc = Terc::new("2401011").ok();
        let city = municipality(&Words::new(Lang::Pl), "Zmyślonów", terc.as_ref());
        assert_eq!(city["called"], "miasto Zmyślonów (woj. śląskie)");
        let rural = municipality(&Words::new(Lang::En), "Bajki", Terc::new("2401022").ok().as_ref());
        assert_eq!(rural["called"], "the municipality of Bajki (śląskie)");
        let known = municipality(&Words::new(Lang::Pl), "Miasto Zmyślonów", terc.as_ref());
        assert_eq!(known["called"], "Miasto Zmyślonów (woj. śląskie)");
    }

    #[test]
    fn what_is_written_ends_with_a_full_stop_once() {
        for (written, expected) in [
            ("bez kropki", "bez kropki."),
            ("Jest. ", "Jest."),
            ("Czemu?", "Czemu?"),
            ("„cytat.”", "„cytat.”"),
            ("", ""),
        ] {
            assert_eq!(sentence(written), expected);
        }
    }

    #[test]
    fn a_day_is_written_in_words() {
        let on = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
        let days = [Lang::Pl, Lang::En].map(|lang| day(&Words::new(lang), on));
        assert_eq!(days, ["1 marca 2026 roku", "1 March 2026"]);
    }
}
