//! A register that was tampered with: every way is found, doubtful files are not shown, and the rest is judged.

use std::fs;

use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::signature_of;

use crate::support::issuer::{id, replace};
use crate::support::signing_issuer::{FIRST, SECOND, SigningIssuer};

// The change; the numbers of certificates then in doubt; the exit code of readers; the message.
struct Case {
    done: &'static str,
    to: fn(&SigningIssuer),
    doubted: &'static [u32],
    code: i32,
    said: &'static [&'static str],
}

const ONE: &str = "ubo-2026-0001.toml";
const TWO: &str = "ubo-2026-0002.toml";
const ONES: &str = "ubo-2026-0001.toml.minisig";
const TWOS: &str = "ubo-2026-0002.toml.minisig";

const fn case(
    done: &'static str,
    doubted: &'static [u32],
    code: i32,
    said: &'static [&'static str],
    to: fn(&SigningIssuer),
) -> Case {
    Case { done, to, doubted, code, said }
}

fn copy(issuer: &SigningIssuer, from: &str, to: &str) {
    fs::copy(issuer.file(from), issuer.file(to)).expect("copied");
}

// A certificate for somebody else, which was never issued.
fn forge(issuer: &SigningIssuer, number: &str) {
    let forged = issuer.text(ONE).replace("UBO-2026-0001", &format!("UBO-2026-{number}"));
    fs::write(issuer.file(&format!("ubo-2026-{number}.toml")), forged).expect("written");
}

const CASES: [Case; 18] = [
    case("a level was changed", &[1], 3, &["the file or the signature was changed"], |issuer| {
        issuer.replace(ONE, "level = 3", "level = 1");
    }),
    case("a signature was stripped", &[1], 3, &["it was removed"], |issuer| issuer.remove(ONES)),
    case(
        "a line feed was added",
        &[1],
        3,
        &["only the line feed at the end of the file differs from what was signed"],
        |issuer| {
            fs::write(issuer.file(ONE), issuer.text(ONE) + "\n").expect("written");
        },
    ),
    case(
        "the list was stripped of its signature",
        &[1, 2],
        3,
        &["certificates/SHA256SUMS` is bad", "removed"],
        |issuer| {
            issuer.remove(&signature_of(LIST));
        },
    ),
    case("the list was stripped", &[1, 2], 3, &["certificates/SHA256SUMS` is bad", "removed"], |issuer| {
        issuer.remove(LIST);
    }),
    case("the list was stripped, and an old certificate put back", &[1, 2], 3, &["removed"], |issuer| {
        issuer.remove(LIST);
        issuer.remove(&signature_of(LIST));
        issuer.put_back(ONE);
        issuer.put_back(ONES);
    }),
    case("a certificate got the signature of another", &[1], 3, &["it is of another certificate"], |issuer| {
        copy(issuer, TWOS, ONES);
    }),
    case(
        "two certificates were exchanged with their signatures",
        &[1, 2],
        1,
        &["UBO-2026-0001", "UBO-2026-0002"],
        |issuer| {
            for (one, two) in [(ONE, TWO), (ONES, TWOS)] {
                fs::rename(issuer.file(one), issuer.0.path("aside")).expect("moved");
                fs::rename(issuer.file(two), issuer.file(one)).expect("moved");
                fs::rename(issuer.0.path("aside"), issuer.file(two)).expect("moved");
            }
        },
    ),
    case(
        "an old certificate was put back with its signature",
        &[1],
        3,
        &["differs from the one on the signed list"],
        |issuer| {
            issuer.put_back(ONE);
            issuer.put_back(ONES);
        },
    ),
    case("a certificate was removed with its signature", &[2], 3, &["not in the register"], |issuer| {
        issuer.remove(TWO);
        issuer.remove(TWOS);
    }),
    case("a certificate was added", &[3], 3, &["ubo-2026-0003.toml`: this file is not on the signed list"], |issuer| {
        forge(issuer, "0003");
    }),
    case(
        "a certificate was added and counted",
        &[3],
        3,
        &["not on the signed list", "differs from the one on the signed list"],
        |issuer| {
            forge(issuer, "0003");
            issuer.replace("register.toml", "last_number = 2", "last_number = 3");
        },
    ),
    case(
        "a certificate was added with the signature of another",
        &[3],
        3,
        &["it is of another certificate"],
        |issuer| {
            forge(issuer, "0003");
            copy(issuer, ONES, "ubo-2026-0003.toml.minisig");
            issuer.replace("register.toml", "last_number = 2", "last_number = 3");
        },
    ),
    case("a rubric was added", &[], 3, &["rubrics/obcy.toml", "not on the signed list"], |issuer| {
        fs::write(issuer.file("rubrics/obcy.toml"), "format = 1\n").expect("written");
    }),
    case("a rubric was removed", &[], 3, &["rubrics/", "not in the register"], |issuer| {
        fs::remove_dir_all(issuer.file("rubrics")).expect("removed");
    }),
    case("a person was added", &[], 3, &["register.toml", "differs from the one on the signed list"], |issuer| {
        issuer.replace("register.toml", "people = []", "people = [\"Zły Człowiek\"]");
    }),
    case("the keys were taken out of the register", &[1, 2], 3, &["no longer lists a key"], |issuer| {
        let text = issuer.text("register.toml");
        fs::write(issuer.file("register.toml"), &text[..text.find("[[key]]").expect("a key")]).expect("written");
    }),
    case("the register was renamed", &[1, 2], 3, &["certificates/SHA256SUMS` is bad"], |issuer| {
        replace(&issuer.file("register.toml"), "serial = 4", "serial = 5");
    }),
];

fn name(number: u32) -> &'static str {
    if number == 2 { SECOND } else { FIRST }
}

#[test]
fn every_way_is_found_by_whoever_verifies() {
    for case in CASES {
        let issuer = SigningIssuer::open();
        (case.to)(&issuer);
        let ran = issuer.run(&["verify"]);
        assert!(ran.code == Some(3) && ran.out.contains("do not trust this"), "{}: {ran:#?}", case.done);
        for number in case.doubted {
            let ran = issuer.run(&["verify", &id(*number).to_string()]);
            // One that was removed is still on the signed list.
            assert_eq!(ran.code, Some(3), "{}: {ran:#?}", case.done);
            assert!(!ran.out.contains(name(*number)) && !ran.out.contains("last day"), "{}: {ran:#?}", case.done);
        }
    }
}

#[test]
fn a_municipality_is_not_denied_where_its_certificate_is_in_doubt() {
    for case in CASES.iter().filter(|case| case.code == 3 && case.doubted.contains(&1)) {
        let issuer = SigningIssuer::open();
        (case.to)(&issuer);
        let ran = issuer.run(&["check", "--municipality", FIRST]);
        assert_eq!(ran.code, Some(3), "{}: {ran:#?}", case.done);
        assert!(!ran.err.contains("no certificate of the municipality"), "{}: {ran:#?}", case.done);
    }
}

#[test]
fn nothing_in_doubt_is_said_and_the_rest_is_judged() {
    for case in CASES {
        let issuer = SigningIssuer::open();
        (case.to)(&issuer);
        let whole: [&[&str]; 8] = [
            &["check", "--all"],
            &["check", "--all", "--format", "markdown"],
            &["check", "--all", "--format", "json"],
            &["check", "--all", "--format", "nagios"],
            &["list"],
            &["list", "--format", "json"],
            &["list", "--format", "csv"],
            &["calendar"],
        ];
        for args in whole {
            let ran = issuer.run(args);
            let code = match (args.contains(&"nagios"), case.code) {
                (true, 3) => 2,
                (true, _) => 3,
                (false, code) => code,
            };
            assert_eq!(ran.code, Some(code), "{}, {args:?}: {ran:#?}", case.done);
            for said in case.said.iter().filter(|_| !args.contains(&"nagios")) {
                assert!(ran.err.contains(said), "{}, {args:?}: `{said}` is not in {}", case.done, ran.err);
            }
            for number in [1, 2] {
                let is_doubted = case.doubted.contains(&number);
                // A calendar contains names; a monitor shows only the number of valid certificates.
                let is_said = ran.out.contains(name(number));
                let must_be_said = !is_doubted && !args.contains(&"nagios");
                assert!(!is_doubted || !is_said, "{}, {args:?}: {ran:#?}", case.done);
                assert!(!must_be_said || is_said, "{}, {args:?}: {ran:#?}", case.done);
            }
            assert!(!ran.out.contains("Zły Człowiek"), "{}, {args:?}: {ran:#?}", case.done);
        }
    }
}

#[test]
fn one_in_doubt_is_not_shown_and_one_that_is_not_is() {
    for case in CASES {
        let issuer = SigningIssuer::open();
        (case.to)(&issuer);
        for number in 1..=3 {
            let id = id(number).to_string();
            let is_there = issuer.file(&crate::support::issuer::id(number).file_name()).exists();
            let checked = issuer.run(&["check", &id]);
            let shown = issuer.run(&["show", &id]);
            if case.doubted.contains(&number) {
                assert!(matches!(shown.code, Some(1 | 3)) && shown.out.is_empty(), "{}: {shown:#?}", case.done);
                assert!(!shown.err.contains(name(number)), "{}: {shown:#?}", case.done);
                assert!(shown.code == Some(3) || case.code == 1, "{}: {shown:#?}", case.done);
                assert!(!checked.out.contains(name(number)), "{}: {checked:#?}", case.done);
                assert!(matches!(checked.code, Some(1 | 3)), "{}: {checked:#?}", case.done);
            } else if is_there {
                assert!(shown.out.contains(name(number)), "{}: {shown:#?}", case.done);
                assert!(shown.out.contains("signature: good"), "{}: {shown:#?}", case.done);
                // What is in doubt could be its successor.
                assert_eq!(shown.code, checked.code, "{}: {shown:#?}", case.done);
                assert!(
                    shown.err.contains("could not be read") || shown.err.contains("damaged"),
                    "{}: {shown:#?}",
                    case.done
                );
                assert!(checked.out.contains(name(number)), "{}: {checked:#?}", case.done);
            }
        }
    }
}

#[test]
fn nothing_is_signed_on_top_of_what_is_in_doubt() {
    for case in CASES {
        let issuer = SigningIssuer::open();
        (case.to)(&issuer);
        let before = issuer.0.snapshot("certificates");
        let id = if case.doubted.contains(&1) { "UBO-2026-0002" } else { "UBO-2026-0001" };
        let amend =
            ["amend", id, "--edition-ends", "2028-06-01", "--by", crate::support::issuer::BY, "--reason", "x", "--yes"];
        for args in [&amend[..], &crate::support::issuer::issue("inne"), &["key", "rotate"]] {
            let ran = issuer.run(args);
            assert!(ran.out.is_empty() && matches!(ran.code, Some(1 | 3)), "{}, {args:?}: {ran:#?}", case.done);
        }
        let after = crate::support::issuer::without(issuer.0.snapshot("certificates"), ".lock");
        assert_eq!(after, crate::support::issuer::without(before, ".lock"), "{}", case.done);
        assert_eq!(
            crate::support::signing_issuer::names(&issuer.0.path(".config/cert")).len(),
            1,
            "{}: a key was made",
            case.done
        );
    }
}

#[test]
#[cfg(unix)]
fn a_link_in_the_place_of_a_certificate_is_not_followed() {
    let issuer = SigningIssuer::open();
    fs::rename(issuer.file(ONE), issuer.0.path("gdzie-indziej.toml")).expect("moved");
    std::os::unix::fs::symlink(issuer.0.path("gdzie-indziej.toml"), issuer.file(ONE)).expect("a link");
    assert_eq!(issuer.run(&["verify"]).code, Some(3));
    assert_eq!(issuer.run(&["verify", "UBO-2026-0001"]).code, Some(3));
    let shown = issuer.run(&["show", "UBO-2026-0001"]);
    assert!(shown.out.is_empty() && shown.code == Some(1), "{shown:#?}");
}
