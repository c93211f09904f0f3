//! A register into which somebody reached: every way is found, what is in doubt is not said, and the rest is judged.

use std::fs;

use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::signature_of;

use crate::support::desk::{id, replace};
use crate::support::office::{FIRST, Office, SECOND};

// What was done; the numbers of the certificates then in doubt; the exit of what reads; what is said of it.
struct Case {
    done: &'static str,
    to: fn(&Office),
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
    to: fn(&Office),
) -> Case {
    Case { done, to, doubted, code, said }
}

fn copy(office: &Office, from: &str, to: &str) {
    fs::copy(office.file(from), office.file(to)).expect("copied");
}

// A certificate for somebody else, which the desk never issued.
fn forge(office: &Office, number: &str) {
    let forged = office.text(ONE).replace("UBO-2026-0001", &format!("UBO-2026-{number}"));
    fs::write(office.file(&format!("ubo-2026-{number}.toml")), forged).expect("written");
}

const CASES: [Case; 18] = [
    case("a level was changed", &[1], 3, &["the file or the signature was changed"], |office| {
        office.replace(ONE, "level = 3", "level = 1");
    }),
    case("a signature was stripped", &[1], 3, &["it was removed"], |office| office.remove(ONES)),
    case("a signature was stripped of what it signs", &[1], 3, &["the file or the signature was changed"], |office| {
        fs::write(office.file(ONE), office.text(ONE) + "\n").expect("written");
    }),
    case(
        "the list was stripped of its signature",
        &[1, 2],
        3,
        &["certificates/SHA256SUMS` is bad", "removed"],
        |office| {
            office.remove(&signature_of(LIST));
        },
    ),
    case("the list was stripped", &[1, 2], 3, &["certificates/SHA256SUMS` is bad", "removed"], |office| {
        office.remove(LIST);
    }),
    case("the list was stripped, and an old certificate put back", &[1, 2], 3, &["removed"], |office| {
        office.remove(LIST);
        office.remove(&signature_of(LIST));
        office.put_back(ONE);
        office.put_back(ONES);
    }),
    case("a certificate got the signature of another", &[1], 3, &["the file or the signature was changed"], |office| {
        copy(office, TWOS, ONES);
    }),
    case(
        "two certificates were exchanged with their signatures",
        &[1, 2],
        1,
        &["UBO-2026-0001", "UBO-2026-0002"],
        |office| {
            for (one, two) in [(ONE, TWO), (ONES, TWOS)] {
                fs::rename(office.file(one), office.0.path("aside")).expect("moved");
                fs::rename(office.file(two), office.file(one)).expect("moved");
                fs::rename(office.0.path("aside"), office.file(two)).expect("moved");
            }
        },
    ),
    case("an old certificate was put back with its signature", &[1], 3, &["not as on the signed list"], |office| {
        office.put_back(ONE);
        office.put_back(ONES);
    }),
    case("a certificate was removed with its signature", &[2], 3, &["not in the register"], |office| {
        office.remove(TWO);
        office.remove(TWOS);
    }),
    case("a certificate was added", &[3], 3, &["ubo-2026-0003.toml`: this file is not on the signed list"], |office| {
        forge(office, "0003");
    }),
    case(
        "a certificate was added and counted",
        &[3],
        3,
        &["not on the signed list", "not as on the signed list"],
        |office| {
            forge(office, "0003");
            office.replace("register.toml", "last_number = 2", "last_number = 3");
        },
    ),
    case("a certificate was added with the signature of another", &[3], 3, &["the file or the signature"], |office| {
        forge(office, "0003");
        copy(office, ONES, "ubo-2026-0003.toml.minisig");
        office.replace("register.toml", "last_number = 2", "last_number = 3");
    }),
    case("a rubric was added", &[], 3, &["rubrics/obcy.toml", "not on the signed list"], |office| {
        fs::write(office.file("rubrics/obcy.toml"), "format = 1\n").expect("written");
    }),
    case("a rubric was removed", &[], 3, &["rubrics/", "not in the register"], |office| {
        fs::remove_dir_all(office.file("rubrics")).expect("removed");
    }),
    case("a person was added", &[], 3, &["register.toml", "not as on the signed list"], |office| {
        office.replace("register.toml", "people = []", "people = [\"Zły Człowiek\"]");
    }),
    case("the keys were taken out of the register", &[1, 2], 3, &["another key made it"], |office| {
        let text = office.text("register.toml");
        fs::write(office.file("register.toml"), &text[..text.find("[[key]]").expect("a key")]).expect("written");
    }),
    case("the register was renamed", &[1, 2], 3, &["certificates/SHA256SUMS` is bad"], |office| {
        replace(&office.file("register.toml"), "serial = 4", "serial = 5");
    }),
];

fn name(number: u32) -> &'static str {
    if number == 2 { SECOND } else { FIRST }
}

#[test]
fn every_way_is_found_by_whoever_verifies() {
    for case in CASES {
        let office = Office::open();
        (case.to)(&office);
        let ran = office.run(&["verify"]);
        assert!(ran.code == Some(3) && ran.out.contains("not to be trusted"), "{}: {ran:#?}", case.done);
        for number in case.doubted {
            let ran = office.run(&["verify", &id(*number).to_string()]);
            // Of one that is gone nothing can be said at all.
            let is_there = office.file(&id(*number).file_name()).exists();
            assert_eq!(ran.code, Some(if is_there { 3 } else { 1 }), "{}: {ran:#?}", case.done);
            assert!(!ran.out.contains(name(*number)) && !ran.out.contains("last day"), "{}: {ran:#?}", case.done);
        }
    }
}

#[test]
fn nothing_in_doubt_is_said_and_the_rest_is_judged() {
    for case in CASES {
        let office = Office::open();
        (case.to)(&office);
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
            let ran = office.run(args);
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
                // A calendar holds names; a monitor, of valid ones, only their number.
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
        let office = Office::open();
        (case.to)(&office);
        for number in 1..=3 {
            let id = id(number).to_string();
            let is_there = office.file(&crate::support::desk::id(number).file_name()).exists();
            let checked = office.run(&["check", &id]);
            let shown = office.run(&["show", &id]);
            if case.doubted.contains(&number) {
                assert!(matches!(shown.code, Some(1 | 3)) && shown.out.is_empty(), "{}: {shown:#?}", case.done);
                assert!(!shown.err.contains(name(number)), "{}: {shown:#?}", case.done);
                assert!(shown.code == Some(3) || case.code == 1, "{}: {shown:#?}", case.done);
                assert!(!checked.out.contains(name(number)), "{}: {checked:#?}", case.done);
                assert!(matches!(checked.code, Some(1 | 3)), "{}: {checked:#?}", case.done);
            } else if is_there {
                assert!(shown.out.contains(name(number)), "{}: {shown:#?}", case.done);
                assert!(shown.out.contains("signature: good"), "{}: {shown:#?}", case.done);
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
        let office = Office::open();
        (case.to)(&office);
        let before = office.0.snapshot("certificates");
        let id = if case.doubted.contains(&1) { "UBO-2026-0002" } else { "UBO-2026-0001" };
        let amend =
            ["amend", id, "--edition-ends", "2028-06-01", "--by", crate::support::desk::BY, "--reason", "x", "--yes"];
        for args in [&amend[..], &crate::support::desk::issue("inne"), &["key", "rotate"]] {
            let ran = office.run(args);
            assert!(ran.out.is_empty() && matches!(ran.code, Some(1 | 3)), "{}, {args:?}: {ran:#?}", case.done);
        }
        let after = crate::support::desk::without(office.0.snapshot("certificates"), ".lock");
        assert_eq!(after, crate::support::desk::without(before, ".lock"), "{}", case.done);
        assert_eq!(
            crate::support::office::names(&office.0.path(".config/cert")).len(),
            1,
            "{}: a key was made",
            case.done
        );
    }
}

#[test]
#[cfg(unix)]
fn a_link_in_the_place_of_a_certificate_is_not_followed() {
    let office = Office::open();
    fs::rename(office.file(ONE), office.0.path("gdzie-indziej.toml")).expect("moved");
    std::os::unix::fs::symlink(office.0.path("gdzie-indziej.toml"), office.file(ONE)).expect("a link");
    assert_eq!(office.run(&["verify"]).code, Some(3));
    assert_eq!(office.run(&["verify", "UBO-2026-0001"]).code, Some(3));
    let shown = office.run(&["show", "UBO-2026-0001"]);
    assert!(shown.out.is_empty() && shown.code == Some(1), "{shown:#?}");
}
