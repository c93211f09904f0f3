//! The library of practices says what its sources say, and no more.

use std::collections::BTreeSet;

use cert::builtin;
use cert_core::basics::text::Lang;
use cert_core::rubric::practice::Practice;

// Every figure of the sources, by municipality, as a practice may give it. Words such as "two" count as figures.
const FIGURES: [(&str, &[&str]); 4] = [
    ("Sosnowiec", &["2013-10-01", "2014-09-30", "120"]),
    (
        "Częstochowa",
        &[
            "2013-09",
            "2014-12",
            "160",
            "2013-10",
            "2013-11",
            "20",
            "2013-12",
            "2014-01",
            "2014-03",
            "2014-04-10",
            "2015",
        ],
    ),
    ("Kraków", &["2020", "3"]),
    ("Olsztyn", &["2014-09-01", "2016-04-30", "229647.42", "205687.42", "2", "12", "33"]),
];

// Figures that are names: of a priority of the EU's programme, of a project.
const NAMES: [&str; 2] = ["5.4.2", "Wspólne Projekty 2020"];

fn practices() -> Vec<Practice> {
    builtin::practices().expect("the built-in practices").0
}

fn figures_of(city: &str) -> &'static [&'static str] {
    FIGURES.iter().find(|(name, _)| *name == city).map(|(_, figures)| *figures).expect("one of the four cities")
}

fn texts(practice: &Practice) -> Vec<&str> {
    let counted = practice.numbers.iter().map(|number| &number.what);
    let all = [&practice.title, &practice.who, &practice.what, &practice.source].into_iter();
    let all = all.chain(practice.outcome.as_ref()).chain(counted);
    all.flat_map(|text| [text.get(Lang::Pl), text.get(Lang::En)]).collect()
}

// Runs of digits in a text that is no name of a project.
fn numerals(text: &str) -> Vec<String> {
    let text = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[test]
fn the_four_cities_have_several_practices_each() {
    let found = practices();
    for (city, _) in FIGURES {
        let count = found.iter().filter(|practice| practice.municipality == city).count();
        assert!(count >= 2, "{city}: {count}");
    }
    assert!(found.iter().all(|practice| FIGURES.iter().any(|(city, _)| *city == practice.municipality)));
}

#[test]
fn every_number_is_one_of_the_source() {
    for practice in practices() {
        let figures = figures_of(&practice.municipality);
        for number in &practice.numbers {
            assert!(figures.contains(&number.value.as_str()), "{}: {}", practice.id, number.value);
        }
        for day in [Some(&practice.from), practice.to.as_ref()].into_iter().flatten() {
            assert!(figures.contains(&day.as_str()), "{}: {day}", practice.id);
        }
    }
}

#[test]
fn every_numeral_in_a_text_is_part_of_a_figure_of_the_source() {
    for practice in practices() {
        let figures = figures_of(&practice.municipality);
        let parts: BTreeSet<String> = figures
            .iter()
            .flat_map(|figure| figure.split('-'))
            .flat_map(|part| [part.to_owned(), part.trim_start_matches('0').to_owned()])
            .collect();
        for text in texts(&practice) {
            for numeral in numerals(text) {
                assert!(parts.contains(&numeral), "{}: {numeral} in {text}", practice.id);
            }
        }
    }
}

#[test]
fn every_count_of_the_sources_is_in_some_practice() {
    let found = practices();
    for (city, counts) in [
        ("Sosnowiec", &["120"][..]),
        ("Częstochowa", &["160", "20"]),
        ("Kraków", &["3"]),
        ("Olsztyn", &["229647.42", "205687.42", "12", "33"]),
    ] {
        for count in counts {
            let has = |practice: &Practice| {
                practice.municipality == city && practice.numbers.iter().any(|number| number.value == *count)
            };
            assert!(found.iter().any(has), "{city}: {count}");
        }
    }
}

#[test]
fn practices_point_to_questions_and_groups_that_are_there() {
    let rubric = builtin::rubric().expect("the built-in rubric");
    for practice in practices() {
        for id in &practice.questions {
            assert!(rubric.question(id).is_some(), "{}: {id}", practice.id);
        }
        for id in &practice.groups {
            let mut choices = rubric.questions.iter().flat_map(|question| question.kind.choices());
            assert!(choices.any(|choice| &choice.id == id), "{}: {id}", practice.id);
        }
    }
}
