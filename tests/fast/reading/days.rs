//! Every day can be read in every form in which a person or the program writes it.

use std::sync::LazyLock;

use cert::cli::words;
use cert_core::basics::dates::read_day;
use cert_core::basics::text::Lang;
use cert_core::words::Words;
use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;

// Loading the words takes longer than reading a day.
static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| [Lang::Pl, Lang::En].map(words::of));

fn a_day() -> impl Strategy<Value = NaiveDate> {
    (1900..3000i32, 1..367u32)
        .prop_map(|(year, ordinal)| NaiveDate::from_yo_opt(year, ordinal.min(365)).expect("a day of every year"))
}

fn forms(day: NaiveDate) -> Vec<String> {
    let (d, m, y) = (day.day(), day.month(), day.year());
    let is_clear = d > 12 || d == m;
    let slashes = is_clear.then(|| [format!("{d:02}/{m:02}/{y}"), format!("{d}/{m}/{y} r.")]).into_iter().flatten();
    let said = WORDS.each_ref().map(|words| {
        let long = words.long_date(day);
        [words.date(day), words.short_date(day), format!("z dnia {long}"), long.to_uppercase(), long]
    });
    let plain = [
        day.to_string(),
        format!("{y}/{m}/{d}"),
        format!("{d}.{m}.{y}"),
        format!("{d:02}.{m:02}.{y} r."),
        format!("{d}-{m}-{y}"),
        format!("{d:02}. {m:02}. {y}r."),
        day.format("%B %-d, %Y").to_string(),
        day.format("%d-%b-%Y").to_string(),
    ];
    plain.into_iter().chain(said.into_iter().flatten()).chain(slashes).collect()
}

proptest! {
    #[test]
    fn a_day_is_read_in_every_form_in_which_it_is_written(day in a_day()) {
        for form in forms(day) {
            prop_assert_eq!(read_day(&form).ok(), Some(day), "{}", form);
        }
    }

    #[test]
    fn slashes_are_never_read_with_the_month_in_front(day in 1..=12u32, month in 1..=12u32, year in 1900..3000i32) {
        let read = read_day(&format!("{day}/{month}/{year}")).map_err(|fault| fault.code());
        let expected = NaiveDate::from_ymd_opt(year, month, day).filter(|_| day == month).ok_or("ambiguous-day");
        prop_assert_eq!(read, expected);
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,40}|[0-9 ./,-]{0,14}|[0-9]{1,2} [a-zźń]{1,12} [0-9]{2,4} ?r?\\.?") {
        let _ = read_day(&text);
    }
}

#[test]
fn a_month_that_is_not_so_long_is_named_with_its_length() {
    for (year, month) in [1900, 1999, 2000, 2023, 2024, 2100].iter().flat_map(|y| (1..=12).map(move |m| (*y, m))) {
        let last = (28..=31).rev().find(|day| NaiveDate::from_ymd_opt(year, month, *day).is_some()).expect("a month");
        for day in [0].into_iter().chain(last + 1..=40) {
            for text in [format!("{day}.{month}.{year}"), format!("{year}-{month:02}-{day:02}")] {
                let fault = read_day(&text).expect_err(&text);
                let said = WORDS[1].fault(&fault);
                assert!(said.ends_with(&format!("{year} has {last} days")), "{text}: {said}");
            }
        }
        let text = format!("{last}.{month}.{year}");
        assert!(read_day(&text).is_ok(), "{text}");
    }
}
