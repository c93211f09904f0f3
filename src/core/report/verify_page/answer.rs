//! What the page shows after each thing that a person does on it: its islands, pieces of HTML by the id of the element
//! that holds them; and for scripts, what came of each file.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::basics::clean::shown_path as shown;
use crate::basics::fault::Faults;
use crate::basics::problem::OtherProblem;
use crate::basics::text::Lang;
use crate::certificate::integrity::Integrity;
use crate::memory::past::Past;
use crate::report::template::engine::{built_in, fill_page};
use crate::report::typography::nbsp::glue_all;
use crate::report::verify_page::address::{Sought, sought};
use crate::report::verify_page::asked::AskedOfPage;
use crate::report::verify_page::key::{self, KeyShown};
use crate::report::verify_page::list::{self, ListShown};
use crate::report::verify_page::verified::{VerifiedFile, verified};
use crate::say;
use crate::trust::handed::bundle::Bundle;
use crate::trust::verification::verifier::Verifier;
use crate::words::Words;

const TEMPLATE: &str = include_str!("../templates/verify_page/islands.html");

/// What stands in front of each island in the template; no text from outside has it, as all is escaped.
const MARK: &str = "<!-- island ";

/// What the page shows.
#[derive(Debug, Serialize)]
pub struct VerifyAnswer {
    pub lang: &'static str,
    pub title: String,
    /// HTML by id, in the order of the page.
    pub islands: Map<String, Value>,
    /// `cert.verify/1` of each file that could be read.
    pub verifications: Vec<String>,
}

#[derive(Serialize)]
struct IslandValues {
    other_lang: &'static str,
    issuer: Option<String>,
    sought: Option<Sought>,
    files: Vec<String>,
    /// What can be said of files that are no certificate.
    remarks: Vec<String>,
    verified: Vec<VerifiedFile>,
    key: KeyShown,
    list: ListShown,
}

/// What the page shows now.
///
/// # Errors
/// None in a released program: a test fills the template in.
pub fn answer(words: &Words, asked: &AskedOfPage<'_>) -> Result<VerifyAnswer, Faults> {
    let mut bundle = Bundle::sort(&asked.files);
    // A list that a person chose is the one that they mean.
    if bundle.list.is_none() {
        bundle.list = Bundle::sort(&asked.published).list;
    }
    let verifier = Verifier {
        today: asked.today,
        clock: asked.today,
        max_age: None,
        key: asked.key(),
        least: None,
        past: Past::GoesOn,
        dossier: &|_| Integrity::Missing,
    };
    let (sought, list) = (sought(words, asked), bundle.list_of_files());
    let id = sought.as_ref().and_then(|sought| sought.id.as_ref());
    let verified: Vec<VerifiedFile> =
        bundle.verify(&verifier).iter().map(|outcome| verified(words, asked, outcome, id, list.is_some())).collect();
    let verifications = verified.iter().filter_map(|file| file.json.clone()).collect();
    let values = IslandValues {
        other_lang: if words.lang() == Lang::Pl { Lang::En.code() } else { Lang::Pl.code() },
        issuer: asked.own.issuer.clone(),
        files: asked.files.iter().map(|file| file.name).chain(asked.too_large.iter().copied()).map(shown).collect(),
        remarks: remarks(words, asked, &bundle),
        key: key::shown(words, asked),
        list: list::shown(words, asked, list.as_ref()),
        sought,
        verified,
    };
    let islands = filled(words, &values)?;
    Ok(VerifyAnswer { lang: words.lang().code(), title: say!(words, "verify-page-title"), islands, verifications })
}

fn remarks(words: &Words, asked: &AskedOfPage<'_>, bundle: &Bundle<'_>) -> Vec<String> {
    let too_large = asked.too_large.iter().map(|name| say!(words, "verify-page-too-large", file = shown(name)));
    let signatures =
        bundle.signatures.iter().map(|file| say!(words, "verify-page-only-signature", file = shown(file.name)));
    let others = bundle.others.iter().map(|file| say!(words, "verify-page-not-needed", file = shown(file.name)));
    too_large.chain(signatures).chain(others).collect()
}

fn filled(words: &Words, values: &IslandValues) -> Result<Map<String, Value>, Faults> {
    let mut values =
        serde_json::to_value(values).map_err(|error| OtherProblem::Other { message: error.to_string() })?;
    let verbatim: Vec<Value> = values["verified"].as_array().into_iter().flatten().cloned().collect();
    glue_all(words.lang(), &mut values);
    // What is to be pasted keeps its spaces.
    for (file, before) in values["verified"].as_array_mut().into_iter().flatten().zip(verbatim) {
        file["commands"] = before["commands"].clone();
        file["json"] = before["json"].clone();
    }
    let html = fill_page(words.lang(), &built_in("islands.html", TEMPLATE), &values)?;
    let island = |part: &str| {
        let (id, html) = part.split_once(" -->\n")?;
        Some((id.to_owned(), Value::from(html.trim())))
    };
    Ok(html.split(MARK).skip(1).filter_map(island).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::verify_page::asked::{OwnPage, PageOrigin};
    use crate::samples::day;
    use crate::trust::handed::bundle::NamedFile;

    const KEY: &str = "RWRvFFWbyrHL79QMKSJA5yaKqmeLMc6acDN7OZJmnEO9gedmaHmQ2BkK";
    const OTHER: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
    const ISSUED: &str = include_str!("../../../../tests/readme/published/ubo-2026-0001.toml");
    const SIGNATURE: &str = include_str!("../../../../tests/readme/published/ubo-2026-0001.toml.minisig");
    const LATER: &str = include_str!("../../../../tests/readme/published/rejestr/ubo-2026-0001.toml");
    const LATER_SIGNATURE: &str = include_str!("../../../../tests/readme/published/rejestr/ubo-2026-0001.toml.minisig");
    const LIST: &str = include_str!("../../../../tests/readme/published/rejestr/SHA256SUMS");
    const LIST_SIGNATURE: &str = include_str!("../../../../tests/readme/published/rejestr/SHA256SUMS.minisig");

    fn shown(key: &str, fragment: &str, today: &str, files: &[(&str, &str)]) -> VerifyAnswer {
        let own = OwnPage { key: key.to_owned(), issuer: None, contact: None };
        let files = files.iter().map(|(name, text)| NamedFile { name, bytes: text.as_bytes() }).collect();
        let (too_large, published, place) = (Vec::new(), Vec::new(), PageOrigin::Disk);
        let asked =
            AskedOfPage { own: &own, typed: None, fragment, files, too_large, published, place, today: day(today) };
        answer(&Words::new(Lang::En), &asked).expect("islands")
    }

    fn island<'a>(answer: &'a VerifyAnswer, id: &str) -> &'a str {
        answer.islands.get(id).and_then(Value::as_str).expect("an island")
    }

    // What it comes to, of each file.
    fn conclusions(key: &str, today: &str, files: &[(&str, &str)]) -> String {
        let answer = shown(key, "", today, files);
        let found = island(&answer, "results").split("data-conclusion=\"").skip(1);
        found.filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_thing_that_a_person_can_bring_comes_to_what_it_is() {
        let (toml, sig) = ("ubo-2026-0001.toml", "ubo-2026-0001.toml.minisig");
        let (list, list_sig) = (("SHA256SUMS", LIST), ("SHA256SUMS.minisig", LIST_SIGNATURE));
        let windows = |text: &str| text.replace('\n', "\r\n");
        let (crlf, list_crlf, page) = (windows(ISSUED), windows(LIST), "<!DOCTYPE html><p>");
        let (other_level, list_more) = (ISSUED.replace("level = 3", "level = 2"), LIST.to_owned() + "0  a\n");
        let impossible = LATER.replace("on = 2027-01-11", "on = 2026-01-11");
        for (expected, key, today, files) in [
            ("alone", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE)]),
            ("changed", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE), list, list_sig]),
            ("revoked", KEY, "2027-02-01", vec![(toml, LATER), (sig, LATER_SIGNATURE), list, list_sig]),
            ("revoked", KEY, "2027-02-01", vec![(toml, LATER), (sig, LATER_SIGNATURE)]),
            ("open", KEY, "2028-02-01", vec![(toml, ISSUED), (sig, SIGNATURE)]),
            ("clock", KEY, "2026-11-19", vec![(toml, ISSUED), (sig, SIGNATURE)]),
            ("clock", KEY, "2026-12-01", vec![(toml, LATER), (sig, LATER_SIGNATURE), list, list_sig]),
            ("clock", KEY, "2026-12-01", vec![(toml, ISSUED), (sig, SIGNATURE), list, list_sig]),
            ("false-list", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE), (list.0, &list_more), list_sig]),
            ("unsigned-list", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE), list]),
            ("carried-list", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE), (list.0, &list_crlf), list_sig]),
            ("revoked", KEY, "2027-02-01", vec![(toml, LATER), (sig, LATER_SIGNATURE), (list.0, &list_crlf), list_sig]),
            ("revoked", KEY, "2027-02-01", vec![(toml, LATER), (sig, LATER_SIGNATURE), list]),
            ("carried", KEY, "2027-02-01", vec![(toml, &crlf), (sig, SIGNATURE)]),
            ("instead", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, page)]),
            ("no-signature", KEY, "2027-02-01", vec![(toml, ISSUED)]),
            ("other-key", OTHER, "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE)]),
            ("no-key", "", "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE)]),
            ("not-genuine", KEY, "2027-02-01", vec![(toml, &other_level), (sig, SIGNATURE)]),
            ("not-genuine", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, "podpis")]),
            ("impossible", KEY, "2027-02-01", vec![(toml, &impossible), (sig, SIGNATURE)]),
            ("unreadable unreadable", KEY, "2027-02-01", vec![("a.pdf", "nothing"), ("b.docx", "PK\u{3}\u{4}")]),
            ("alone unreadable", KEY, "2027-02-01", vec![(toml, ISSUED), ("x.pdf", ""), (sig, SIGNATURE)]),
        ] {
            assert_eq!(conclusions(key, today, &files), expected, "{today} {files:?}");
        }
    }

    #[test]
    fn what_stands_in_the_address_is_compared_and_never_trusted() {
        let files = [("a.toml", ISSUED), ("a.toml.minisig", SIGNATURE)];
        let sought = |fragment: &str, files: &[(&str, &str)]| {
            let answer = shown(KEY, fragment, "2027-02-01", files);
            (island(&answer, "sought").to_owned(), island(&answer, "results").to_owned())
        };
        let (same, verdict) = sought(&format!("id=UBO-2026-0001&key={KEY}"), &files);
        assert!(same.contains("UBO-2026-0001") && same.contains("✓") && verdict.contains("\"alone\""), "{same}");
        let (other, verdict) = sought(&format!("id=ubo-2026-0002&key={OTHER}"), &files);
        assert!(other.contains("another than the key of this page") && verdict.contains("\"other-number\""), "{other}");
        let (hostile, _) = sought("id=%3Cscript%3E&key=%3Cimg%20src=x%3E", &[]);
        assert!(!hostile.contains("<script") && !hostile.contains("<img") && hostile.contains("no certificate number"));
        assert_eq!(sought("rejestr", &[]).0, "");
    }

    #[test]
    fn names_are_shown_as_text_and_what_is_not_genuine_says_nothing() {
        let name = "<img src=x onerror=alert(1)><!-- island top -->.toml";
        let answer = shown(KEY, "", "2027-02-01", &[(name, &ISSUED.replace("Przykładowo", "<b>Inne</b>"))]);
        let all: String = answer.islands.values().filter_map(Value::as_str).collect();
        assert!(all.contains("&lt;img") && !all.contains("<img") && !all.contains("Inne"), "{all}");
        assert_eq!(answer.islands.len(), 8);
    }

    #[test]
    fn both_languages_fill_every_island() {
        for lang in Lang::ALL {
            let own = OwnPage { key: KEY.to_owned(), ..OwnPage::default() };
            let page = crate::report::verify_page::page::page(&Words::new(lang), &own, b"module", day("2027-02-01"));
            let page = page.expect("a page");
            assert!(page.contains("<h1>") && page.contains(crate::report::verify_page::page::GENERATOR));
        }
    }
}
