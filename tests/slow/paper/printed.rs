//! The report on A4: no heading is left alone at the end of a sheet, and table heads repeat on each.

use std::path::Path;
use std::process::Command;

use crate::support::node;
use crate::support::running::WorkingFolder;
use crate::support::skipped::has_programs;

// The sheets of a PDF as lines of text.
fn sheets(pdf: &Path) -> Vec<Vec<String>> {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().expect("pdftotext");
    let text = String::from_utf8(output.stdout).expect("text").replace('\u{a0}', " ");
    let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let sheet = |sheet: &str| sheet.lines().map(line).filter(|line| !line.is_empty()).collect::<Vec<_>>();
    text.split('\u{c}').map(sheet).filter(|lines| !lines.is_empty()).collect()
}

// The texts of the headings of a page.
fn headings(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in ["h2", "h3"] {
        let (start, end) = (format!("<{tag}"), format!("</{tag}>"));
        for piece in page.split(&start).skip(1) {
            let inner = piece.split(&end).next().expect("the heading").split_once('>').expect("its tag").1;
            let text: String =
                inner.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
            found.push(text.replace('\u{a0}', " ").replace("&#x2f;", "/").replace("&quot;", "\""));
        }
    }
    found
}

// The heading in the last lines of a sheet, if there is one.
fn heading_at_end<'a>(sheet: &[String], headings: &'a [String]) -> Option<&'a String> {
    (1..=4.min(sheet.len())).find_map(|count| {
        let last = sheet[sheet.len() - count..].join(" ");
        // The steps are numbered.
        let bare = last.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim();
        headings.iter().find(|heading| heading.as_str() == bare || heading.as_str() == last)
    })
}

#[test]
fn a_heading_alone_at_the_end_would_be_found() {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let headings = lines(&["What is missing", "Was it done?"]);
    for (sheet, is_found) in [
        (&["text", "What is missing"][..], true),
        (&["text", "What is", "missing"], true),
        (&["text", "2. Was it done?"], true),
        (&["What is missing", "text"], false),
        (&["it is missing"], false),
    ] {
        assert_eq!(heading_at_end(&lines(sheet), &headings).is_some(), is_found, "{sheet:?}");
    }
}

#[test]
fn no_sheet_ends_with_a_heading_and_every_sheet_of_a_table_begins_with_its_head() {
    let examples = [
        ("przykladowo-3", "evidenced"),
        ("przykladowo-dolne-3-bez-2", "evidenced"),
        ("przykladowo-gorne-1", "claimed"),
        ("przykladowo-male-2-1", "evidenced"),
        ("przykladowo-wielkie-0", "confirmed"),
    ];
    let heads = ["Pytanie Odpowiedź Dowody Wynik", "Question Answer Evidence Result"];
    let folders = examples.map(|(example, basis)| {
        let here = WorkingFolder::with(example);
        for lang in ["pl", "en"] {
            let page = format!("{lang}.html");
            let ran =
                here.run(["--lang", lang, "report", example, "--full", "--basis", basis, "--target", "3", "-o", &page]);
            assert!(ran.code.is_some_and(|code| code != 1 && code != 2), "{}", ran.err());
        }
        here
    });
    let pages: Vec<_> = folders.iter().flat_map(|here| ["pl.html", "en.html"].map(|name| here.path(name))).collect();
    if !has_programs(&["pdftotext"]) {
        return;
    }
    let Some((is_good, said)) = node::node("print.mjs", &pages) else { return };
    assert!(is_good, "{said}");
    let mut continued = 0;
    for page in pages {
        let headings = headings(&std::fs::read_to_string(&page).expect("the page"));
        let sheets = sheets(&page.with_extension("pdf"));
        assert!(sheets.len() > 4 && headings.len() > 15, "{} sheets, {} headings", sheets.len(), headings.len());
        for sheet in &sheets {
            assert_eq!(heading_at_end(sheet, &headings), None, "{}: {sheet:#?}", page.display());
            assert!(!heads.contains(&sheet[sheet.len() - 1].as_str()), "{}: {sheet:#?}", page.display());
            continued += usize::from(heads.contains(&sheet[0].as_str()));
        }
    }
    assert!(continued > 5, "{continued} sheets begin with the head of a table that goes on");
}

#[test]
fn the_page_for_the_desk_is_one_sheet() {
    let examples = ["przykladowo-3", "przykladowo-gorne-1", "przykladowo-male-2-1", "przykladowo-wielkie-0"];
    let folders = examples.map(|example| {
        let here = WorkingFolder::with(example);
        for lang in ["pl", "en"] {
            here.run(["--lang", lang, "report", example, "--target", "3", "-o", &format!("{lang}.html")]);
        }
        here
    });
    let pages: Vec<_> = folders.iter().flat_map(|here| ["pl.html", "en.html"].map(|name| here.path(name))).collect();
    if !has_programs(&["pdftotext"]) {
        return;
    }
    let Some((is_good, said)) = node::node("print.mjs", &pages) else { return };
    assert!(is_good, "{said}");
    for page in pages {
        assert_eq!(sheets(&page.with_extension("pdf")).len(), 1, "{}", page.display());
    }
}
