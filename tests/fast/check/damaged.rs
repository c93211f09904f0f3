//! Unreliable files of a register: each is named with its faults, and the rest is still checked.

use crate::support::small_register::{SmallRegister, TODAY, instead_of, settled};

fn sound() -> SmallRegister {
    SmallRegister::with(&[
        settled(1, "2026-01-01", "Przykładowo", "3299011"),
        settled(2, TODAY, "Zmyślonów", "2499011"),
    ])
}

// The rest is checked, stderr names the file and the fault, and the exit code is 1.
fn found(small: &SmallRegister, file: &str, code: &str, certificates: usize) {
    let found = small.json(TODAY, &["check"]);
    let expected = serde_json::json!([{ "file": file, "faults": [code] }]);
    assert_eq!((&found["damaged"], found["certificates"].as_array().map(Vec::len)), (&expected, Some(certificates)));
    for command in ["check", "list", "calendar"] {
        let ran = small.run(&[command]);
        assert_eq!(ran.code, Some(1), "{command}");
        assert!(ran.err().contains(file) && ran.out().contains("UBO-2026-0001"), "{command}: {}", ran.err());
    }
}

#[test]
fn a_sound_register_is_whole() {
    let small = sound();
    assert_eq!((small.run(&["check"]).code, small.run(&["list"]).code), (Some(0), Some(0)));
}

#[test]
fn a_file_that_is_not_toml() {
    let small = sound();
    small.0.write("certificates/ubo-2026-0002.toml", "format = 1\nid = \n");
    found(&small, "ubo-2026-0002.toml", "syntax", 1);
}

#[test]
fn a_file_that_is_cut_off() {
    let small = sound();
    let text = small.0.read("certificates/ubo-2026-0002.toml");
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with("people")).collect();
    small.0.write("certificates/ubo-2026-0002.toml", kept.join("\n"));
    found(&small, "ubo-2026-0002.toml", "missing-key", 1);
}

#[test]
fn a_file_under_another_name_so_that_two_have_one_number() {
    let small = sound();
    small.0.write("certificates/kopia.toml", small.0.read("certificates/ubo-2026-0002.toml"));
    found(&small, "kopia.toml", "other-file-name", 2);
    let ran = small.run(&["check", "certificates/kopia.toml"]);
    assert_eq!(ran.code, Some(1), "{}", ran.out());
}

#[test]
fn a_number_with_the_signs_of_a_path() {
    let small = sound();
    let text = small.0.read("certificates/ubo-2026-0002.toml").replace("UBO-2026-0002", "../UBO-2026-0002");
    small.0.write("certificates/ubo-2026-0002.toml", text);
    found(&small, "ubo-2026-0002.toml", "bad-certificate-id", 1);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_file() {
    let small = sound();
    small.0.write("obok.toml", small.0.read("certificates/ubo-2026-0002.toml"));
    let path = small.0.path("certificates/ubo-2026-0002.toml");
    std::fs::remove_file(&path).expect("it was there");
    std::os::unix::fs::symlink(small.0.path("obok.toml"), path).expect("a link");
    found(&small, "ubo-2026-0002.toml", "link", 1);
}

#[test]
fn a_last_number_that_went_back() {
    let small = sound();
    small.settings(1);
    found(&small, "register.toml", "number-went-back", 2);
}

#[test]
fn a_second_certificate_in_the_place_of_one() {
    let last = settled(1, "2025-01-01", "Przykładowo", "3299011");
    let next = |number: u32| instead_of(settled(number, "2026-01-01", "Przykładowo", "3299011"), &last);
    let small = SmallRegister::with(&[next(2), next(3), last.clone()]);
    let found = small.json(TODAY, &["check"]);
    assert_eq!(found["damaged"], serde_json::json!([{ "file": "ubo-2026-0003.toml", "faults": ["replaced-twice"] }]));
    assert_eq!(found["certificates"][0]["id"], "UBO-2026-0002");
}

#[test]
fn a_damaged_certificate_that_is_asked_for_is_named_once_and_cannot_be_shown() {
    let small = sound();
    small.0.write("certificates/ubo-2026-0002.toml", "format = 1\nid = \n");
    let asked = small.json(TODAY, &["check", "UBO-2026-0001", "UBO-2026-0002"]);
    assert_eq!(asked["damaged"].as_array().map(Vec::len), Some(1));
    assert_eq!(asked["certificates"][0]["id"], "UBO-2026-0001");
    let ran = small.run(&["show", "UBO-2026-0002"]);
    assert_eq!((ran.code, ran.out.len()), (Some(1), 0));
    assert!(ran.err().contains("certificates/ubo-2026-0002.toml:2"), "{}", ran.err());
    let other = small.run(&["show", "UBO-2026-0001"]);
    assert_eq!(other.code, Some(0));
    assert!(other.err().contains("Inne pliki tego rejestru są uszkodzone"), "{}", other.err());
}

#[test]
fn a_municipality_is_not_denied_while_something_cannot_be_read() {
    let small = sound();
    small.0.write("certificates/ubo-2026-0002.toml", "format = 1\nid = \n");
    let ran = small.run(&["check", "--municipality", "Nigdzie", "--lang", "en"]);
    assert_eq!(ran.code, Some(1), "{ran:#?}");
    for words in ["no certificate of the municipality `Nigdzie`", "certificates/ubo-2026-0002.toml:2"] {
        assert!(ran.err().contains(words), "{words}: {}", ran.err());
    }
}

#[test]
fn settings_that_cannot_be_read_are_no_register() {
    let small = sound();
    small.0.write("certificates/register.toml", "format = 1\n");
    let ran = small.run(&["check"]);
    assert_eq!((ran.code, ran.out.len()), (Some(1), 0));
    assert!(ran.err().contains("issuer"), "{}", ran.err());
}

#[test]
fn what_is_no_certificate_is_no_verdict_and_is_said_to_be_what_it_is() {
    let small = sound();
    for (name, text, said) in [
        ("certificates/register.toml", None, "ustawienia rejestru"),
        ("poczta/SHA256SUMS", Some(String::new()), "lista plików rejestru"),
        ("poczta/x.toml", Some("<!doctype html>".to_owned()), "strona internetowa"),
        ("poczta/x.minisig", Some("untrusted comment: x\nRW\n".to_owned()), "podpis jakiegoś pliku"),
        ("poczta/x.toml", Some(format!("a = {}1{}", "[".repeat(40), "]".repeat(40))), "poziom"),
        ("poczta/x.toml", Some("format = 1\n".to_owned()), "`id`"),
    ] {
        if let Some(text) = text {
            small.0.write(name, text);
        }
        for command in ["verify", "check"] {
            let ran = small.run(&[command, name]);
            assert!(ran.code == Some(1) && ran.err().contains(said), "{command} {name} {said}: {}", ran.err());
            assert!(!(ran.out() + &ran.err()).contains("ufać"), "{command} {name}: {}", ran.out());
        }
        let found = small.json(TODAY, &["verify", name]);
        assert_eq!(found["result"], "unknown", "{found}");
    }
    small.0.write("poczta/x.pdf", "%PDF-1.7\n");
    let ran = small.run(&["check", "poczta/x.pdf"]);
    assert!(ran.code == Some(1) && ran.err().contains("`cert verify poczta/x.pdf`"), "{}", ran.err());
}
