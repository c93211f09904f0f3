//! One term per concept: words that texts for people must not use, each with the reason.

use std::fs;

use cert_core::basics::text::Lang;
use toml_edit::{DocumentMut, Item, Value};

use super::messages::{CORE, PROGRAM, files_of_words};
use crate::repository::source::read;

const POLISH: [(&str, &str); 23] = [
    ("Zaznacz ", "the reader is not „ty”: „proszę zaznaczyć”"),
    (" wpisz ", "„proszę wpisać”"),
    (" podaj ", "„proszę podać”"),
    (" wybierz ", "„proszę wybrać”"),
    (" sprawdź ", "„proszę sprawdzić”"),
    ("kliknij", "„proszę wybrać”"),
    ("Co robimy", "chummy beside „proszę”"),
    ("Idziemy", "chummy beside „proszę”"),
    ("idę dalej", "chummy beside „proszę”"),
    ("czytamy tak", "„rozumiemy tak”"),
    ("postanowiono", "„podjęto decyzję w sprawie zasad”"),
    ("Postać wyniku", "„format wyniku”"),
    ("zmyślon", "an example is „fikcyjny”; who makes up lies"),
    ("częstość", "„częstotliwość”"),
    ("na którym można polegać", "„dowód, który się liczy”"),
    ("a nie do spełnienia", "„nie można tego spełnić”"),
    ("zrobili to inni", "some only planned it: „przykłady innych miast”"),
    ("zrobiły to inne", "some only planned it: „przykłady innych miast”"),
    ("wnioskodawc", "who submits a project is its „autor”; who applies is the „gmina”"),
    ("ostatnią edycję", "„edycja oceniana”, which need not be the last"),
    ("ostatniej zakończonej edycji", "„edycja oceniana”, which need not be the last"),
    ("plan na kilka lat", "„wieloletni plan”"),
    ("niespełnione 1 wymagane", "a question is answered; a requirement is met"),
];

const ENGLISH: [(&str, &str); 27] = [
    ("carrying out", "projects see their ‘implementation’"),
    ("carry out projects", "‘implement’"),
    ("projects are carried out", "‘implemented’"),
    ("projects being carried out", "‘implementation’"),
    ("applicant", "who submits a project is its ‘author’; who applies is the municipality"),
    ("several years", "‘multi-year plan’"),
    ("voice can be seen", "‘the report shows what they said’"),
    ("fall away", "‘are not asked’"),
    ("true to the idea", "‘keeping to the author’s idea’"),
    ("ssumptions", "an ‘outline’ of a resolution"),
    ("can be relied on", "‘evidence that counts’"),
    ("out of reach with", "‘cannot be met’"),
    ("others did it", "some only planned it: ‘examples from other cities’"),
    ("other cities did it", "some only planned it: ‘examples from other cities’"),
    ("last edition that has ended", "‘the edition assessed’, which need not be the last"),
    ("it is no signature", "‘is not a signature’"),
    ("` is no evidence", "‘is not evidence’"),
    ("of the web", "a ‘web page’, a ‘web address’"),
    ("address of mail", "an ‘email address’"),
    ("copy to practise", "a ‘practice copy’"),
    ("stands in front", "a ‘prefix’"),
    ("on the way changed", "‘was changed in transit’"),
    ("does not mend", "‘will not repair’"),
    ("tells the difference", "‘shows the differences’"),
    ("elapse", "months ‘run to the end of’ a day"),
    ("points tell", "points ‘show’ quality"),
    ("cannot be told", "‘nobody can tell’, where that is the answer, or ‘is not known’"),
];

// Every text of a data file in a language.
fn texts_of(item: &Item, lang: Lang, found: &mut Vec<String>) {
    match item {
        Item::Table(table) => table.iter().for_each(|(key, item)| text_of(key, item, lang, found)),
        Item::ArrayOfTables(tables) => tables.iter().for_each(|table| {
            table.iter().for_each(|(key, item)| text_of(key, item, lang, found));
        }),
        Item::Value(value) => texts_within(value, lang, found),
        Item::None => {}
    }
}

fn text_of(key: &str, item: &Item, lang: Lang, found: &mut Vec<String>) {
    match item.as_str() {
        Some(text) if key == lang.code() => found.push(text.to_owned()),
        _ => texts_of(item, lang, found),
    }
}

fn texts_within(value: &Value, lang: Lang, found: &mut Vec<String>) {
    match value {
        Value::InlineTable(table) => table.iter().for_each(|(key, value)| match value.as_str() {
            Some(text) if key == lang.code() => found.push(text.to_owned()),
            _ => texts_within(value, lang, found),
        }),
        Value::Array(list) => list.iter().for_each(|value| texts_within(value, lang, found)),
        _ => {}
    }
}

// The texts for people in a language, each with its location.
fn read_by_people(lang: Lang) -> Vec<(String, String)> {
    let words = [CORE, PROGRAM].into_iter().flat_map(|package| files_of_words(package, lang.code()));
    let mut found: Vec<(String, String)> = words.map(|path| (path.clone(), read(&path))).collect();
    for path in ["questionnaire/rubric.toml", "questionnaire/practices.toml"] {
        let text = fs::read_to_string(path).expect("a file of data");
        let document: DocumentMut = text.parse().expect("TOML");
        let mut texts = Vec::new();
        texts_of(document.as_item(), lang, &mut texts);
        assert!(texts.len() > 50, "{path}: {}", texts.len());
        found.extend(texts.into_iter().map(|text| (path.to_owned(), text)));
    }
    let letters = fs::read_dir(format!("certificates/templates/{}", lang.code())).expect("the templates of letters");
    for path in letters.flatten().map(|entry| entry.path()) {
        found.push((path.display().to_string(), fs::read_to_string(&path).expect("a template")));
    }
    found.extend(pages(lang).map(|path| (path.clone(), fs::read_to_string(path).expect("a page"))));
    found
}

// The README, and the bilingual documents it links to.
fn pages(lang: Lang) -> impl Iterator<Item = String> {
    let docs = fs::read_dir("docs").expect("the documents").flatten().map(|entry| entry.path().display().to_string());
    let polish = docs.filter(|path| path.ends_with(".pl.md")).chain(["README.pl.md".to_owned()]);
    polish.map(move |path| if lang == Lang::Pl { path } else { path.replace(".pl.md", ".md") })
}

#[test]
fn words_that_were_replaced_do_not_come_back() {
    let mut left = Vec::new();
    for (lang, words) in [(Lang::Pl, &POLISH[..]), (Lang::En, &ENGLISH[..])] {
        for (path, text) in read_by_people(lang) {
            let flowing = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let used = words.iter().filter(|(word, _)| flowing.contains(word));
            left.extend(used.map(|(word, reason)| format!("{path}: `{word}` – {reason}")));
        }
    }
    assert_eq!(left, [""; 0]);
}
