//! The library of practices agrees with its sources; `sources.toml` lists their facts.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use cert::builtin;
use cert_core::basics::text::{Lang, Text};
use cert_core::report::practices;
use cert_core::rubric::practice::Practice;
use toml_edit::{DocumentMut, Item};

// The facts of the sources, one table per city.
static SOURCES: LazyLock<DocumentMut> =
    LazyLock::new(|| include_str!("sources.toml").parse().expect("the facts of the sources"));

struct Facts(&'static Item);

impl Facts {
    fn of(practice: &Practice) -> Facts {
        let city = practice.municipality.as_str();
        Facts(SOURCES.get(city).unwrap_or_else(|| panic!("{city} has no source")))
    }

    fn planned(&self) -> bool {
        self.0["planned"].as_bool().expect("whether it is planned")
    }

    fn list(&self, key: &str) -> Vec<&'static str> {
        strings(&self.0[key])
    }

    fn in_both(&self, key: &str, lang: Lang) -> Vec<&'static str> {
        strings(&self.0[key][lang.code()])
    }
}

fn strings(list: &'static Item) -> Vec<&'static str> {
    let list = list.as_array().expect("a list");
    list.iter().map(|text| text.as_str().expect("a text")).collect()
}

fn cities() -> impl Iterator<Item = (&'static str, Facts)> {
    SOURCES.iter().map(|(city, facts)| (city, Facts(facts)))
}

// Figures that are names: a priority of an EU programme, a project.
const NAMES: [&str; 2] = ["5.4.2", "Wspólne Projekty 2020"];

// Phrases for something done; a source that only announces it does not support them.
const DONE: [(Lang, &[&str]); 2] = [
    (
        Lang::Pl,
        &[
            "przeprowadzono",
            "odbył",
            "uruchomi",
            "przeszkolono",
            "zebrano",
            "wypracowano",
            "wypracowały",
            "przyjęł",
            "opracował",
        ],
    ),
    (Lang::En, &["was held", "were held", "followed", "gathered", "came ", "worked out a", "adopted", "drafted"]),
];

const LANGS: [Lang; 2] = [Lang::Pl, Lang::En];

fn practices() -> Vec<Practice> {
    builtin::practices().expect("the built-in practices").0
}

fn texts(practice: &Practice) -> Vec<&Text> {
    let counted = practice.numbers.iter().map(|number| &number.what);
    let all = [&practice.title, &practice.who, &practice.what, &practice.source].into_iter();
    all.chain(&practice.outcome).chain(&practice.participants).chain(counted).collect()
}

fn said(practice: &Practice, lang: Lang) -> String {
    texts(practice).into_iter().map(|text| text.get(lang)).collect::<Vec<_>>().join("\n")
}

// Runs of digits that are not part of a project's name.
fn numerals(text: &str) -> Vec<String> {
    let text = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[test]
fn the_four_cities_have_several_practices_each() {
    let found = practices();
    assert_eq!(cities().count(), 4);
    for (city, _) in cities() {
        let count = found.iter().filter(|practice| practice.municipality == city).count();
        assert!(count >= 2, "{city}: {count}");
    }
}

#[test]
fn what_a_source_announces_is_planned_and_nothing_of_it_is_told_as_done() {
    for practice in practices() {
        assert_eq!(practice.planned, Facts::of(&practice).planned(), "{}", practice.id);
        for (lang, words) in DONE.into_iter().filter(|_| practice.planned) {
            assert_eq!(practice.outcome, None, "{}", practice.id);
            let what = practice.what.get(lang);
            assert!(words.iter().all(|word| !what.contains(word)), "{}: {what}", practice.id);
        }
    }
}

#[test]
fn a_plan_is_called_one_wherever_it_is_named() {
    let found = practices();
    let all: Vec<&Practice> = found.iter().collect();
    let json: serde_json::Value = serde_json::from_str(&practices::json::draw(&all)).expect("JSON");
    for (practice, told) in found.iter().zip(json["practices"].as_array().expect("a list")) {
        assert_eq!(told["planned"], practice.planned, "{}", practice.id);
        assert_eq!(told["participants"].is_null(), practice.participants.is_none(), "{}", practice.id);
    }
}

#[test]
fn every_number_is_one_of_the_source() {
    for practice in practices() {
        let figures = Facts::of(&practice).list("figures");
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
        let parts: BTreeSet<String> = Facts::of(&practice)
            .list("figures")
            .into_iter()
            .flat_map(|figure| figure.split('-'))
            .flat_map(|part| [part.to_owned(), part.trim_start_matches('0').to_owned()])
            .collect();
        for text in LANGS.map(|lang| said(&practice, lang)) {
            for numeral in numerals(&text) {
                assert!(parts.contains(&numeral), "{}: {numeral} in {text}", practice.id);
            }
        }
    }
}

#[test]
fn every_count_of_the_sources_is_in_some_practice_and_nothing_told_is_left_out() {
    let found = practices();
    for (city, facts) in cities() {
        let own = || found.iter().filter(|practice| practice.municipality == city);
        for count in facts.list("counted") {
            assert!(own().any(|it| it.numbers.iter().any(|number| number.value == count)), "{city}: {count}");
        }
        for lang in LANGS {
            let all: String = own().map(|practice| said(practice, lang)).collect();
            for told in facts.in_both("told", lang) {
                assert!(all.contains(told), "{city}: {told}");
            }
        }
    }
}

#[test]
fn who_took_part_and_who_did_it_is_in_the_words_of_the_source() {
    for practice in practices() {
        let facts = Facts::of(&practice);
        for lang in LANGS {
            let who = practice.who.get(lang);
            assert!(facts.list("who").iter().any(|name| who.contains(name)), "{}: {who}", practice.id);
            let Some(participants) = &practice.participants else { continue };
            let and = if lang == Lang::Pl { " i " } else { " and " };
            let bare = participants.get(lang).split(" (").next().unwrap_or_default().replace(and, ", ");
            for group in bare.split(", ") {
                assert!(facts.in_both("took_part", lang).contains(&group), "{}: {group}", practice.id);
            }
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
        // Groups listed for programs are also described for people.
        assert_eq!(practice.groups.is_empty(), practice.participants.is_none(), "{}", practice.id);
    }
}
