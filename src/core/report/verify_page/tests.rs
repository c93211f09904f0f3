//! What the page says about everything a user may bring.
#![cfg(test)]

use serde_json::Value;

use crate::basics::text::Lang;
use crate::report::verify_page::answer::{VerifyAnswer, answer};
use crate::report::verify_page::asked::{AskedOfPage, OwnPage, PageOrigin, SoughtBeside, UnreadFile, WhyUnread};
use crate::report::verify_page::page::{GENERATOR, page};
use crate::samples::day;
use crate::trust::handed::named_file::NamedFile;
use crate::words::Words;

const KEY: &str = "RWRvFFWbyrHL79QMKSJA5yaKqmeLMc6acDN7OZJmnEO9gedmaHmQ2BkK";
const OTHER: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
const KEY_FILE: &str =
    "untrusted comment: minisign public key\nRWRvFFWbyrHL79QMKSJA5yaKqmeLMc6acDN7OZJmnEO9gedmaHmQ2BkK\n";
const ISSUED: &str = include_str!("../../../../tests/readme/published/ubo-2026-0001.toml");
const SIGNATURE: &str = include_str!("../../../../tests/readme/published/ubo-2026-0001.toml.minisig");
const LATER: &str = include_str!("../../../../tests/readme/published/rejestr/ubo-2026-0001.toml");
const LATER_SIGNATURE: &str = include_str!("../../../../tests/readme/published/rejestr/ubo-2026-0001.toml.minisig");
const LIST: &str = include_str!("../../../../tests/readme/published/rejestr/SHA256SUMS");
const LIST_SIGNATURE: &str = include_str!("../../../../tests/readme/published/rejestr/SHA256SUMS.minisig");

fn shown(key: &str, fragment: &str, today: &str, files: &[(&str, &str)]) -> VerifyAnswer {
    let own = OwnPage { key: key.to_owned(), issuer: None, contact: None };
    answer(&Words::new(Lang::En), &asked(&own, fragment, today, files)).expect("islands")
}

fn named<'a>(files: &[(&'a str, &'a str)], is_beside: bool) -> Vec<NamedFile<'a>> {
    files.iter().map(|(name, text)| NamedFile { name, bytes: text.as_bytes(), is_beside }).collect()
}

fn asked<'a>(own: &'a OwnPage, fragment: &'a str, today: &str, files: &[(&'a str, &'a str)]) -> AskedOfPage<'a> {
    AskedOfPage {
        own,
        typed: None,
        fragment,
        files: named(files, false),
        replacing: Vec::new(),
        unread: Vec::new(),
        published: Vec::new(),
        place: PageOrigin::Disk,
        is_list_new: false,
        beside: SoughtBeside::Unasked,
        today: day(today),
    }
}

fn island<'a>(answer: &'a VerifyAnswer, id: &str) -> &'a str {
    answer.islands.get(id).and_then(Value::as_str).expect("an island")
}

// The conclusion for each file.
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
    let (commented, list_said) =
        [SIGNATURE, LIST_SIGNATURE].map(|text| text.replacen("minisign", "somebody", 1)).into();
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
        ("no-signature", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, "podpis")]),
        ("no-signature", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, "")]),
        ("commented", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, &commented)]),
        ("unsigned-list", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE), list, (list_sig.0, page)]),
        ("alone", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE), (list.0, page), list_sig]),
        ("alone", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE), (list.0, "Not found"), list_sig]),
        ("carried-list", KEY, "2027-02-01", vec![(toml, ISSUED), (sig, SIGNATURE), list, (list_sig.0, &list_said)]),
        ("changed", KEY, "2027-02-01", vec![("a", ISSUED), ("b", SIGNATURE), ("c", LIST), ("d", LIST_SIGNATURE)]),
        ("empty", KEY, "2027-02-01", vec![(toml, "")]),
        ("impossible", KEY, "2027-02-01", vec![(toml, &impossible), (sig, SIGNATURE)]),
        ("unreadable unreadable", KEY, "2027-02-01", vec![("a.pdf", "nothing"), ("b.docx", "PK\u{3}\u{4}")]),
        ("alone empty", KEY, "2027-02-01", vec![(toml, ISSUED), ("x.pdf", ""), (sig, SIGNATURE)]),
    ] {
        assert_eq!(conclusions(key, today, &files), expected, "{today} {files:?}");
    }
}

// The page after other changes besides the files.
fn changed<'a>(today: &str, files: &[(&'a str, &'a str)], change: impl FnOnce(&mut AskedOfPage<'a>)) -> VerifyAnswer {
    let own = Box::leak(Box::new(OwnPage { key: KEY.to_owned(), ..OwnPage::default() }));
    let mut asked = asked(own, "id=UBO-2026-0001", today, files);
    change(&mut asked);
    answer(&Words::new(Lang::En), &asked).expect("islands")
}

#[test]
fn what_an_editor_saved_in_another_encoding_is_no_forgery() {
    let in_utf16: Vec<u8> = format!("\u{feff}{LIST_SIGNATURE}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let in_1250: Vec<u8> = ISSUED.chars().map(|c| if c.is_ascii() { c as u8 } else { 0xb3 }).collect();
    let files = [("a.toml", ISSUED), ("a.toml.minisig", SIGNATURE), ("SHA256SUMS", LIST), ("SHA256SUMS.minisig", "")];
    for (at, bytes, conclusion, said) in [
        (3, &in_utf16[..], "carried-list", "or its encoding differ"),
        (0, &in_1250[..], "encoding", "not mean that anybody changed"),
    ] {
        let answer = changed("2027-02-01", &files, |asked| asked.files[at].bytes = bytes);
        let results = island(&answer, "results").replace('\u{a0}', " ");
        assert!(results.contains(&format!("data-conclusion=\"{conclusion}\"")) && results.contains(said), "{results}");
    }
}

#[test]
fn a_file_that_took_the_place_of_another_is_named() {
    let answer = changed("2027-02-01", &[("SHA256SUMS", LIST)], |asked| asked.replacing = vec!["SHA256SUMS"]);
    assert!(island(&answer, "results").contains("took the place of a file of the same name"), "{:?}", answer.islands);
}

#[test]
fn what_was_revoked_on_a_day_that_the_clock_has_not_reached_is_not_said_to_be_unrevoked() {
    let files = [("a.toml", LATER), ("b", LATER_SIGNATURE), ("SHA256SUMS", LIST), ("d", LIST_SIGNATURE)];
    let answer = shown(KEY, "", "2026-12-01", &files);
    let results = island(&answer, "results").replace('\u{a0}', " ");
    assert!(results.contains("Revoked on") && !results.contains("not revoked"), "{results}");
}

#[test]
fn nothing_reads_as_valid_that_was_revoked_or_may_have_ended_by_a_wrong_clock() {
    let revoked = [("a.toml", LATER), ("a.toml.minisig", LATER_SIGNATURE)];
    for (today, facts, dates) in [
        ("2027-02-01", "Revoked on", "the last day would be"),
        ("2020-01-01", "Revoked on", "not known without the right date"),
    ] {
        let shown = shown(KEY, "", today, &revoked);
        let results = island(&shown, "results");
        let results = results.split("<details>").next().expect("what everybody sees").replace('\u{a0}', " ");
        assert!(results.contains(facts) && results.contains(dates), "{results}");
        assert!(!results.contains("alid until"), "{results}");
    }
    let ended = shown(KEY, "", "2029-01-01", &[("a.toml", ISSUED), ("a.toml.minisig", SIGNATURE)]);
    assert!(island(&ended, "results").contains("2029"), "who sees the day sees that it is wrong");
}

#[test]
fn each_file_that_takes_no_part_is_named_with_the_reason() {
    let picture = NamedFile { name: "foto.jpg", bytes: b"\xff\xd8", is_beside: false };
    let files = [("a.toml", ISSUED), ("podpis.minisig", SIGNATURE), ("key.pub", KEY_FILE), ("register.toml", "")];
    let answer = changed("2027-02-01", &files, |asked| {
        asked.files.push(picture);
        let unread = [("a.pdf", WhyUnread::TooLarge), ("folder", WhyUnread::Unreadable)];
        asked.unread.extend(unread.map(|(name, why)| UnreadFile { name, why }));
    });
    let results = island(&answer, "results").replace('\u{a0}', " ");
    assert_eq!(results.matches("data-conclusion=\"").count(), 1, "{results}");
    assert!(results.contains("data-conclusion=\"alone\"") && results.contains("“podpis.minisig”"), "{results}");
    for remark in [
        "“a.pdf” is too large",
        "“folder” could not be read",
        "“key.pub” was left out: it is a public key",
        "“register.toml” was left out",
        "“foto.jpg” was left out: it is neither",
    ] {
        assert!(results.contains(remark), "{remark}: {results}");
    }
    // Alone, it is what the question is about.
    assert!(island(&changed("2027-02-01", &[], |asked| asked.files.push(picture)), "results").contains("unreadable"));
}

#[test]
fn what_lies_beside_the_page_counts_and_what_a_server_gives_instead_does_not() {
    let files = [("a.toml", ISSUED), ("a.toml.minisig", SIGNATURE)];
    let (sums, sig, page) = ("SHA256SUMS", "SHA256SUMS.minisig", "<!DOCTYPE html>");
    for (published, conclusion, list) in [
        (vec![(sums, LIST), (sig, LIST_SIGNATURE)], "changed", "is beside this page"),
        (vec![(sums, page), (sig, page)], "alone", "returns something else"),
        (vec![(sums, LIST), (sig, page)], "alone", "returns something else"),
        (vec![(sums, "Not found"), (sig, LIST_SIGNATURE)], "alone", "returns something else"),
        (vec![(sums, LIST)], "alone", "has no signature"),
        (vec![], "alone", "There is no list"),
    ] {
        let answer = changed("2027-02-01", &files, |asked| {
            asked.place = PageOrigin::Asked;
            asked.published = named(&published, true);
            asked.is_list_new = true;
        });
        let results = island(&answer, "results");
        assert!(results.contains(&format!("data-conclusion=\"{conclusion}\"")), "{published:?} {results}");
        assert!(island(&answer, "list").contains(list), "{published:?} {}", island(&answer, "list"));
        // A screen reader announces it if it changed the result.
        assert_eq!(island(&answer, "news").contains("Genuine, but"), conclusion == "changed", "{published:?}");
    }
}

#[test]
fn the_certificate_of_the_address_is_offered_from_beside_the_page_and_compared() {
    let offered = |answer: &VerifyAnswer| island(answer, "sought").contains("data-does=\"beside\"");
    let on_a_site = |files: &[(&str, &str)], beside| {
        changed("2027-02-01", &[], |asked| {
            (asked.place, asked.beside) = (PageOrigin::Asked, beside);
            asked.files = named(files, true);
        })
    };
    let first = on_a_site(&[], SoughtBeside::Unasked);
    assert!(offered(&first) && !offered(&changed("2027-02-01", &[], |_| ())));
    let paths = "data-paths=\"certyfikaty/ubo-2026-0001.toml,certyfikaty/ubo-2026-0001.toml.minisig\"";
    assert!(island(&first, "sought").replace("&#x2f;", "/").contains(paths));
    let found = on_a_site(&[("a.toml", ISSUED), ("a.toml.minisig", SIGNATURE)], SoughtBeside::Unasked);
    assert!(!offered(&found) && island(&found, "files").contains("read from this site"));
    assert!(island(&found, "results").contains("please compare them"));
    let missing = "is not genuine";
    let pages = on_a_site(&[("a.toml", "<!DOCTYPE html>"), ("a.toml.minisig", "<html>")], SoughtBeside::Unasked);
    for absent in [on_a_site(&[], SoughtBeside::Absent), pages] {
        assert!(!offered(&absent) && island(&absent, "sought").contains(missing), "and it goes on");
        assert_eq!(island(&absent, "results"), "");
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
    assert!(other.contains("differs from the key of this page") && verdict.contains("\"other-number\""), "{other}");
    let (hostile, _) = sought("id=%3Cscript%3E&key=%3Cimg%20src=x%3E", &[]);
    assert!(!hostile.contains("<script") && !hostile.contains("<img") && hostile.contains("no certificate number"));
    assert_eq!(sought("rejestr", &[]).0, "");
}

#[test]
fn names_are_shown_as_text_and_what_is_not_genuine_says_nothing() {
    let name = "<img src=x onerror=alert(1)><!-- island top -->\u{202e}.toml";
    let answer = shown(KEY, "", "2027-02-01", &[(name, &ISSUED.replace("Przykładowo", "<b>Inne</b>"))]);
    let all: String = answer.islands.values().filter_map(Value::as_str).collect();
    assert!(all.contains("&lt;img") && !all.contains("<img") && !all.contains("Inne"), "{all}");
    assert!(!all.contains('\u{202e}'), "{all}");
    assert_eq!(answer.islands.len(), 9);
}

#[test]
fn both_languages_fill_every_island() {
    for lang in Lang::ALL {
        let own = OwnPage { key: KEY.to_owned(), ..OwnPage::default() };
        let page = page(&Words::new(lang), &own, b"module", day("2027-02-01"));
        let page = page.expect("a page");
        assert!(page.contains("<h1>") && page.contains(GENERATOR));
    }
}
