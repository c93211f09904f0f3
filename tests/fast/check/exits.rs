//! Which certificates are judged, in which order, and the exit code for several.

use cert_core::certificate::event::EventKind;

use crate::support::small_register::{SmallRegister, TODAY, certificate, every_status, planned, settled, then};

fn ids(found: &serde_json::Value) -> Vec<&str> {
    found["certificates"].as_array().expect("a list").iter().map(|one| one["id"].as_str().expect("an id")).collect()
}

#[test]
fn each_municipality_is_judged_by_its_latest_that_is_not_revoked() {
    let small = every_status();
    let found = small.json(TODAY, &["check", "--within", "45"]);
    // Certificates that need attention come first; A-owo has only revoked ones.
    let expected = [
        "UBO-2025-0005",
        "UBO-2026-0004",
        "UBO-2025-0007",
        "UBO-2025-0006",
        "UBO-2025-0008",
        "UBO-2025-0009",
        "UBO-2026-0003",
    ];
    assert_eq!(ids(&found), expected);
    let every = small.json(TODAY, &["check", "--all"]);
    assert_eq!(ids(&every).len(), 9);
    assert_eq!(ids(&every)[..4], ["UBO-2025-0005", "UBO-2026-0004", "UBO-2026-0002", "UBO-2025-0001"]);
}

#[test]
fn no_goes_before_nobody_can_tell_before_yes() {
    let small = every_status();
    let exit = |ids: &[&str]| small.run(&[&["check"], ids].concat()).code;
    assert_eq!(exit(&["ubo-2026-0003", "UBO-2025-0009"]), Some(0));
    assert_eq!(exit(&["UBO-2026-0003", "UBO-2025-0006"]), Some(4));
    assert_eq!(exit(&["UBO-2026-0003", "UBO-2025-0006", "UBO-2025-0005"]), Some(3));
    assert_eq!(exit(&["UBO-2025-0005", "UBO-2026-0098"]), Some(1));
    assert_eq!(exit(&[]), Some(3));
}

#[test]
fn one_certificate_is_judged_once() {
    let small = every_status();
    let twice = ["check", "UBO-2026-0003", "ubo-2026-0003", "certificates/ubo-2026-0003.toml"];
    assert_eq!(ids(&small.json(TODAY, &twice)), ["UBO-2026-0003"]);
}

#[test]
fn a_municipality_is_found_by_any_of_its_names_and_its_code() {
    let name = EventKind::NameCorrected { name: "Nowe Przykładowo".to_owned() };
    let small = SmallRegister::with(&[
        then(settled(1, "2026-01-01", "Stare Przykładowo", "3299011"), "2026-02-01", name),
        settled(2, "2026-01-01", "Zmyślonów", "2499011"),
    ]);
    for named in ["nowe przykladowo", "STARE PRZYKŁADOWO", "3299011"] {
        let found = small.json(TODAY, &["check", "--municipality", named]);
        assert_eq!(ids(&found), ["UBO-2026-0001"], "{named}");
        assert_eq!(found["certificates"][0]["municipality"]["name"], "Nowe Przykładowo");
    }
    for (named, hint) in [("Zmyslonof", "czy chodziło o `Zmyślonów`?"), ("Qwx", "gminy wymienia `cert list`")] {
        small.run(&["check", "--municipality", named]).fails_saying(&[&format!("`{named}`"), hint]);
    }
}

#[test]
fn a_municipality_that_is_asked_for_is_judged_even_where_all_were_revoked() {
    let small = every_status();
    let args = ["check", "--municipality", "A-owo"];
    assert_eq!(small.json(TODAY, &args)["certificates"][0]["status"], "revoked");
    assert_eq!(small.run(&args).code, Some(3));
    assert_eq!(ids(&small.json(TODAY, &["check", "--municipality", "B-owo", "--all"])).len(), 2);
}

#[test]
fn an_empty_register_has_nothing_to_check_and_none_is_a_fault() {
    let small = SmallRegister::with(&[]);
    let ran = small.run(&["check"]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.out().contains("nie ma czego sprawdzać"), "{}", ran.out());
    assert_eq!(small.json(TODAY, &["check"])["certificates"], serde_json::json!([]));
    for command in [&["check"][..], &["list"], &["show", "UBO-2026-0001"], &["calendar"]] {
        let nowhere = [command, &["--register", "nie-ma"]].concat();
        let ran = small.run(&nowhere);
        assert_eq!((ran.code, ran.out.len()), (Some(1), 0), "{}", ran.err());
        assert!(ran.err().contains("nie ma rejestru"), "{}", ran.err());
    }
}

#[test]
fn a_file_from_elsewhere_is_judged_alone_and_one_of_the_register_by_it() {
    let small = every_status();
    small.0.write("obok/kopia.toml", small.0.read("certificates/ubo-2025-0001.toml"));
    let status = |file: &str| small.json(TODAY, &["check", file])["certificates"][0]["status"].clone();
    // The current register knows its number and its later events.
    assert_eq!(status("obok/kopia.toml"), "superseded");
    assert_eq!(status("certificates/ubo-2025-0001.toml"), "superseded");
    let ran = small.run(&["check", "obok/kopia.toml", "--register", "nie-ma"]);
    assert_eq!(ran.code, Some(3));
    let said = ran.err().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("oceniono sam plik obok/kopia.toml. Czy zastąpił go inny certyfikat, wie tylko rejestr."));
}

#[test]
fn a_slip_in_a_number_is_told_with_what_may_have_been_meant() {
    let small = every_status();
    let said = |args: &[&str]| small.run(args).err().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said(&["check", "UBO-2026-7"]).contains("`UBO-2026-7` nie jest numerem certyfikatu"));
    for command in ["check", "show"] {
        assert!(said(&[command, "ubo-2025-0004"]).contains("czy chodziło o: UBO-2025-0001"), "{command}");
    }
    assert!(said(&["show", "ABC-1999-1111"]).contains("jakie są, pokaże `cert list`"));
    assert_eq!(small.run(&["check", "nie-ma.toml"]).code, Some(1));
    assert_eq!(small.run(&["show", "UBO-2026-7"]).code, Some(2));
}

#[test]
fn what_to_do_next_is_said_with_a_command_to_paste() {
    let small = SmallRegister::with(&[
        settled(1, "2025-11-19", "Wygasłowo", "0299011"),
        certificate(2, "2025-11-19", "Niepewne", "0499011"),
        planned(3, "2025-09-01", "2026-10-15", "Planowo", "0699011"),
        settled(4, TODAY, "Ważne", "0899011"),
    ]);
    let said = small.run(&["check"]).out();
    for command in [
        "\n  cert renew UBO-2025-0001 ZGŁOSZENIE --by \"IMIĘ NAZWISKO\"\n",
        "\n  cert amend UBO-2025-0002 --edition-ends DATA --by \"IMIĘ NAZWISKO\" --reason \"POWÓD\"\n",
        "\n  cert amend UBO-2025-0003 --certain --by \"IMIĘ NAZWISKO\" --reason \"POWÓD\"\n",
    ] {
        assert!(said.contains(command), "{command}\n{said}");
    }
    assert!(!said.contains("(UBO-2026-0004)"), "{said}");
    let elsewhere = small.run(&["check", "--register", "./certificates"]).out();
    assert!(elsewhere.contains("--by \"IMIĘ NAZWISKO\" --register ./certificates\n"), "{elsewhere}");
}
