//! `cert report`: the page that a municipality prints and keeps.

use crate::support::running::WorkingFolder;

const AS_OF: [&str; 2] = ["--as-of", "2026-11-21"];

fn page(here: &WorkingFolder, args: &[&str]) -> String {
    let ran = here.run([&AS_OF[..], &["report", "--full"], args].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err());
    ran.out()
}

// The visible text: without styles, tags and non-breaking joins.
fn seen(page: &str) -> String {
    let body = page.split_once("</head>").map_or(page, |(_, body)| body);
    let text: Vec<&str> = body.split('<').filter_map(|piece| Some(piece.split_once('>')?.1)).collect();
    let text = text.join(" ").replace('\u{a0}', " ").replace("&#x2f;", "/");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

// The chart of criteria by stage.
fn chart(page: &str) -> &str {
    let start = page.find("<ol class=\"chart\"").expect("the chart");
    page[start..].split_once("</ol>").expect("its end").0
}

#[test]
fn nobody_is_named_unless_asked_for() {
    let here = WorkingFolder::with("przykladowo-wielkie-0");
    let names = ["Przykładna", "Anna Przykładowa"];
    for basis in ["claimed", "evidenced", "confirmed"] {
        for lang in ["pl", "en"] {
            let args = ["przykladowo-wielkie-0", "--basis", basis, "--lang", lang];
            let (without, with) = (page(&here, &args), page(&here, &[&args[..], &["--with-names"]].concat()));
            for name in names {
                assert!(!without.replace('\u{a0}', " ").contains(name), "{basis} {lang} {name}");
                assert!(seen(&with).contains(name), "{basis} {lang} {name}");
            }
            // A verdict's note is not a name.
            assert!(seen(&without).contains("Podany adres to strona główna."), "{basis} {lang}");
        }
    }
}

#[test]
fn the_first_things_come_first() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    let page = seen(&page(&here, &["przykladowo-male-2-1"]));
    let told = [
        "wynik samooceny",
        "Przykładowo Małe",
        "VIII edycja, zakończona 09.10.2026",
        "Poziom 1: stała ewaluacja",
        "certyfikat przyznaje tylko fundacja",
        "Do poziomu 2: dowody do 2 odpowiedzi",
        "Sporządzono 21.11.2026",
        "Podstawa odpowiedzi gminy z dowodami",
        "wersja 2026.1",
        "Kryteria na etapach budżetu obywatelskiego",
        "Spełnione: 5 z 11. Nierozstrzygnięte: 2. Niespełnione: 4.",
        "Poziomy i czego na nich brakuje",
        "Kryteria i dowody",
        "dowody/raport-viii-edycja.txt",
        "plik bez zmian od zapisania",
        "proszę dołączyć dowód",
        "Przykłady innych miast",
        "Zgłoszenie do fundacji",
    ];
    let mut rest = page.as_str();
    for text in told {
        rest = rest.split_once(text).unwrap_or_else(|| panic!("`{text}` is not where it should be in\n{page}")).1;
    }
}

#[test]
fn the_first_sheet_is_whole_and_alone_unless_the_rest_is_asked_for() {
    for example in ["przykladowo-male-2-1", "przykladowo-wielkie-0", "przykladowo-3"] {
        let here = WorkingFolder::with(example);
        let ran = here.run([&AS_OF[..], &["report", example]].concat());
        let (sheet, full) = (ran.out(), page(&here, &[example]));
        assert!(!sheet.contains("href=\"#krok-") && !sheet.contains("<nav") && !sheet.contains("<table"), "{sheet}");
        // The first sheet repeats the words of the whole report.
        let end = "Kryteria na etapach";
        let first = |page: &str| seen(page).split_once("Co dalej").expect("what next").1.to_owned();
        let facts = seen(&sheet).split_once("Sporządzono").expect("the facts").1.to_owned();
        assert!(facts.contains("Fundacja potwierdziła: jeszcze żaden poziom."), "{facts}");
        assert!(first(&full).contains(end) && !first(&sheet).contains(end));
        for target in sheet.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(sheet.contains(&format!("id=\"{target}\"")), "{target} leads nowhere");
        }
    }
}

#[test]
fn a_rule_of_ours_is_labelled_at_its_question_and_at_the_step_to_it() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    let page = seen(&page(&here, &["przykladowo-male-2-1"]));
    assert_eq!(page.matches("Reguła umowna, nie ze źródła: co najmniej 4 z 6 grup").count(), 2, "{page}");
}

#[test]
fn each_criterion_stands_once_at_its_stage_with_sign_word_and_levels() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    let page = page(&here, &["przykladowo-male-2-1"]);
    let chart = chart(&page);
    let expected = [
        "tworzenie projektów Etap: tworzenie projektów ✓ spełnione poziom 2",
        "zgłaszanie projektów Etap: zgłaszanie projektów ✓ spełnione poziom 2",
        "wybór projektów Etap: wybór projektów ✓ spełnione poziomy 2, 3",
        "realizacja projektów Etap: realizacja projektów ○ nierozstrzygnięte poziomy 2, 3",
        "cały proces Stała ewaluacja ✓ spełnione poziomy 1, 2, 3",
        "Wnioski i zasady ✓ spełnione poziomy 1, 2, 3",
        "Szerokie grono interesariuszy ○ nierozstrzygnięte poziomy 2, 3",
        "Wieloletni plan ✗ niespełnione poziom 3",
        "Plan tworzony wspólnie ✗ niespełnione poziom 3",
        "Cele i potrzeby w planie ✗ niespełnione poziom 3",
        "Role w planie ✗ niespełnione poziom 3",
    ];
    assert_eq!(seen(chart), expected.join(" "));
    for (tone, count) in [("good", 5), ("warn", 2), ("bad", 4)] {
        assert_eq!(chart.matches(&format!("<li class=\"tile {tone}\">")).count(), count, "{chart}");
    }
}

#[test]
fn without_stages_the_chart_shows_the_whole_process_alone() {
    let here = WorkingFolder::new();
    let answers = include_str!("../../scenarios/small/zgloszenia/jedna-grupa/odpowiedzi.toml");
    here.write("odpowiedzi.toml", answers);
    here.write("maly.toml", include_str!("../../scenarios/small/rubric.toml").replace("\"Ocena\"", "\"<script>\""));
    let page = page(&here, &["odpowiedzi.toml", "--rubric", "maly.toml"]);
    let chart = chart(&page);
    let seen = seen(chart);
    assert!(seen.starts_with("cały proces &lt;script&gt; ") && seen.contains(" Udział "), "{seen}");
    assert!(!seen.contains("projektów") && !page.contains("<script"), "{page}");
}

#[test]
fn what_a_file_says_is_text_and_never_a_tag() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    let file = "przykladowo-male-2-1/odpowiedzi.toml";
    let hostile = "<script>alert('x')</script><b onclick=x>{{ 7 * 7 }}</b>";
    let answers = here.read(file).replace("Przykładowo Małe", hostile).replace("VIII edycja", hostile);
    let answers = answers.replace("uchwała nr 77/2026", hostile).replace("s. 1\"", &format!("{hostile}\""));
    let answers = answers.replace("note = \"", &format!("note = \"{hostile}"));
    here.write(file, answers);
    let page = page(&here, &["przykladowo-male-2-1"]);
    assert!(!page.contains("<script") && !page.contains("<b ") && !page.contains("49"), "{page}");
    assert!(page.matches("&lt;script&gt;alert(").count() >= 6, "{page}");
}

#[test]
fn nothing_is_fetched_run_or_sent() {
    let here = WorkingFolder::with("przykladowo-3");
    let page = page(&here, &["przykladowo-3"]);
    for forbidden in ["<script", "<link", "<img", "<iframe", "@import", "url(", "src=", "onload"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    let links: Vec<&str> = page.lines().filter(|line| line.contains("href=\"http")).collect();
    assert!(!links.is_empty() && links.iter().all(|line| line.contains("rel=\"noreferrer noopener\"")), "{links:?}");
}

#[test]
fn every_name_within_the_page_is_given_once_and_every_link_within_it_leads_somewhere() {
    for (example, basis) in [("przykladowo-wielkie-0", "confirmed"), ("przykladowo-male-2-1", "evidenced")] {
        let here = WorkingFolder::with(example);
        let page = page(&here, &[example, "--basis", basis]);
        let values = |name: &str| -> Vec<String> {
            let start = format!(" {name}=\"");
            let pieces = page.split(&start).skip(1);
            pieces.filter_map(|piece| piece.split('"').next()).map(str::to_owned).collect()
        };
        let ids = values("id");
        let unique: std::collections::BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{ids:?}");
        let within: Vec<String> = values("href").into_iter().filter(|href| href.starts_with('#')).collect();
        assert!(within.len() > 10, "{within:?}");
        for href in within {
            assert!(ids.contains(&href[1..].to_owned()), "{href}");
        }
        for named in values("aria-labelledby").iter().flat_map(|names| names.split(' ')) {
            assert!(ids.contains(&named.to_owned()), "{named}");
        }
    }
}

#[test]
fn a_file_that_changed_or_went_away_is_said_to_and_does_not_count() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    let file = "przykladowo-male-2-1/dowody/raport-viii-edycja.txt";
    here.write(file, "coś innego\n");
    let damaged = seen(&page(&here, &["przykladowo-male-2-1"]));
    assert!(damaged.contains("plik zmienił się od zapisania, nie liczy się"));
    assert!(damaged.contains("Żaden poziom nie jest jeszcze spełniony"));
    std::fs::remove_file(here.path(file)).expect("it was there");
    let missing = seen(&page(&here, &["przykladowo-male-2-1"]));
    assert!(missing.contains("nie ma tego pliku, nie liczy się"), "{missing}");
    assert!(missing.contains("nie ma pliku dowodu dowody/raport-viii-edycja.txt"), "{missing}");
}

#[test]
fn the_exit_is_that_of_the_score() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    for (args, code) in [
        (&["--target", "1"][..], 0),
        (&["--target", "2"], 4),
        (&["--target", "3"], 3),
        (&["--target", "9"], 2),
        (&["--target", "2", "--basis", "claimed"], 0),
    ] {
        let scored = here.run([&["score", "przykladowo-male-2-1"], args].concat());
        let reported = here.run([&["report", "przykladowo-male-2-1"], args].concat());
        assert_eq!((reported.code, scored.code), (Some(code), Some(code)), "{args:?}");
    }
    let met = here.run(["report", "przykladowo-male-2-1", "--target", "1"]);
    assert!(seen(&met.out()).contains("Do poziomu 1 niczego nie brakuje."));
}

#[test]
fn where_it_cannot_be_read_or_written_no_file_is_left() {
    let here = WorkingFolder::with("przykladowo-3");
    let written = |place: &str| here.run(["report", "przykladowo-3", "-o", place]);
    written("nie-ma/wynik.html").fails_saying(&["nie-ma/wynik.html"]);
    assert!(!here.path("nie-ma").exists());
    written("przykladowo-3/odpowiedzi.toml").fails_saying(&["odpowiedzi.toml"]);
    written("przykladowo-3").fails_saying(&["przykladowo-3"]);
    here.write("stare.html", "stare");
    let answers = here.read("przykladowo-3/odpowiedzi.toml");
    here.write("przykladowo-3/odpowiedzi.toml", answers.replace("is = \"tak\"", "is = \"tka\""));
    let ran = here.run(["report", "przykladowo-3", "-o", "stare.html"]);
    ran.fails_saying(&["odpowiedzi.toml", "tka"]);
    assert!(ran.err().contains('^') && ran.err().matches("tka").count() > 4, "{}", ran.err());
    here.run(["report", "nie-ma"]).fails_saying(&["nie-ma"]);
    assert_eq!(here.read("stare.html"), "stare");
    here.write("przykladowo-3/odpowiedzi.toml", answers);
    assert_eq!(written("stare.html").code, Some(0));
    assert!(here.read("stare.html").starts_with("<!DOCTYPE html>\n<html lang=\"pl\">"));
    let left: Vec<_> =
        here.path(".").read_dir().expect("the folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn the_word_of_the_foundation_is_told_on_every_basis() {
    let here = WorkingFolder::with("przykladowo-3");
    let review = ["review", "przykladowo-3", "--by", "Anna Nowa", "--ask", "edycja-oceniona=Której edycji dotyczy?"];
    assert_eq!(here.run(review).code, Some(0));
    let own = seen(&page(&here, &["przykladowo-3"]));
    assert!(own.contains("Fundacja oceniła 1 z") && own.contains("żaden poziom jeszcze nie jest spełniony."), "{own}");
    assert!(own.contains("Następny krok: przesłać zgłoszenie do fundacji."));
    let confirmed = seen(&page(&here, &["przykladowo-3", "--basis", "confirmed"]));
    assert!(confirmed.contains("proszę odpowiedzieć na pytanie fundacji: Której edycji dotyczy?"), "{confirmed}");
    assert!(confirmed.contains("fundacja pyta (") && !confirmed.contains("Fundacja oceniła"), "{confirmed}");
}
