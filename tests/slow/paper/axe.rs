//! Pages meet WCAG 2.1 AA as far as axe-core can check, in both languages, on wide and narrow screens and on paper;
//! they work with a keyboard alone, and make no network requests.

use std::path::PathBuf;

use crate::support::issuer::Issuer;
use crate::support::node::{node, pass};
use crate::support::running::WorkingFolder;

const HOSTILE: [&str; 3] = [
    "<script>alert(1)</script>",
    "\\\"><img src=x onerror=alert(1)><a href=https://zly.example>&amp;{{ 7 * 7 }}",
    "Przykładowo",
];

// The report on an application in a language, with these arguments.
fn report(here: &WorkingFolder, application: &str, lang: &str, args: &[&str]) -> PathBuf {
    let page = format!("{application}-{lang}.html");
    let ran = here
        .run([&["--lang", lang, "--as-of", "2026-11-21", "report", application, "--full", "-o", &page], args].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err());
    here.path(page)
}

#[test]
fn the_page_for_the_desk_can_be_used_by_everybody() {
    for (example, args) in
        [("przykladowo-3", &["--with-names"][..]), ("przykladowo-wielkie-0", &["--basis", "confirmed"])]
    {
        let here = WorkingFolder::with(example);
        pass(&["pl", "en"].map(|lang| report(&here, example, lang, args)));
    }
}

#[test]
fn so_can_that_of_a_hostile_file() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    let answers = here.read("przykladowo-male-2-1/odpowiedzi.toml");
    let long = "Przykładowo".repeat(28).chars().take(300).collect::<String>();
    let hostile = [HOSTILE[0], HOSTILE[1], &long].into_iter().zip(["skrypt", "znaki", "dlugie"]);
    let pages = hostile.map(|(name, folder)| {
        let text = answers.replace("name = \"Przykładowo Małe\"", &format!("name = \"{name}\""));
        let text = text.replace("VIII edycja\"", &format!("{name}\""));
        assert_ne!(text, answers);
        here.write(&format!("{folder}/odpowiedzi.toml"), text);
        report(&here, folder, "pl", &[])
    });
    pass(&pages.collect::<Vec<_>>());
}

#[test]
fn so_can_that_of_a_questionnaire_with_long_names_or_without_stages() {
    let here = WorkingFolder::with("przykladowo-male-2-1");
    let mut rubric = include_str!("../../../questionnaire/rubric.toml").to_owned();
    for (name, long) in [
        ("\"Stała ewaluacja\"", "W".repeat(19)),
        ("\"Wnioski i zasady\"", "中".repeat(300)),
        ("\"Etap: tworzenie projektów\"", "słowo ".repeat(50).trim_end().to_owned()),
    ] {
        assert!(rubric.contains(name), "{name}");
        rubric = rubric.replace(name, &format!("\"{long}\""));
    }
    // Two criteria at one stage, and none at another.
    here.write("dlugi.toml", rubric.replace("stage = \"wybor\"", "stage = \"zglaszanie\""));
    let long = report(&here, "przykladowo-male-2-1", "pl", &["--rubric", "dlugi.toml"]);
    here.write("maly.toml", include_str!("../../scenarios/small/rubric.toml"));
    here.write("maly/odpowiedzi.toml", include_str!("../../scenarios/small/zgloszenia/jedna-grupa/odpowiedzi.toml"));
    pass(&[long, report(&here, "maly", "en", &["--rubric", "maly.toml"])]);
}

#[test]
fn so_can_the_site_of_a_register() {
    let issuer = Issuer::with_certificate();
    issuer.run(&["publish", "strona"]).ends(0);
    let pages =
        ["index", "en/index", "certyfikaty/ubo-2026-0001", "en/certificates/ubo-2026-0001", "praktyki", "en/past"];
    pass(&pages.map(|page| issuer.path(format!("strona/{page}.html"))));
}

#[test]
fn what_is_wrong_with_a_page_is_found() {
    let here = WorkingFolder::new();
    let page = |body: &str| format!("<!DOCTYPE html><html lang=pl><title>x</title><body><main><h1>x</h1>{body}</main>");
    let bad = [
        ("alt", "<img src='data:,'>", "image-alt"),
        ("contrast", "<p style='color:#aaa'>too pale</p>", "color-contrast"),
        ("request", "<img alt=x src='https://zly.example/x.png'>", "asks for https://zly.example/x.png"),
        ("wide", "<div style='width:400px'>x</div>", "(320 px): scrolls sideways"),
        ("out", "<p style='width:9em'>WWWWWWWWWWWWWWWWWWW</p>", "runs out of its box: <p"),
        ("over", "<ul><li>x</li><li style='margin-top:-1em'>y</li></ul>", "overlaps another item: <li>x"),
        (
            "touch",
            "<p>x</p><section style='background:#333;color:#fff;margin-top:-1em'>x</section>",
            "touches a panel: <p>",
        ),
        (
            "narrow",
            "<style>@media (max-width: 25em) { p { padding: 1px } }</style><p>x</p>",
            "(print): has other rules",
        ),
        ("print", "<style>@media print { p { color: #ccc } }</style><p>too pale</p>", "(print): color-contrast"),
        ("keyboard", "<a href='#x' tabindex='-1'>x</a>", "no keyboard reaches <a"),
        ("unseen", "<a href='#x' style='position:absolute;left:-99em'>x</a>", "outside of the view"),
        ("script", "<script>alert(1)</script>", "a dialog: 1"),
    ];
    let mut pages = Vec::new();
    for (name, body, _) in bad {
        here.write(&format!("{name}.html"), page(body));
        pages.push(here.path(format!("{name}.html")));
    }
    here.write("good.html", page("<p>dark enough</p>"));
    pages.push(here.path("good.html"));
    let Some((is_good, said)) = node("axe.mjs", &pages) else { return };
    assert!(!is_good, "{said}");
    for (name, _, expected) in bad {
        let is_told = |line: &str| line.contains(&format!("{name}.html (")) && line.contains(expected);
        assert!(said.lines().any(is_told), "{name}: {said}");
    }
    assert!(!said.contains("good.html"), "{said}");
}
