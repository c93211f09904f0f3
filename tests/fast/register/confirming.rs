//! Writing needs consent: here, with nobody to ask, `--yes`.

use crate::support::issuer::{BY, Issuer, REVIEWER, issue, terc, without};

const AMEND: [&str; 8] = ["amend", "UBO-2026-0001", "--edition-ends", "2028-05-01", "--by", BY, "--reason", "pismo"];
const REVOKE: [&str; 6] = ["revoke", "UBO-2026-0001", "--by", BY, "--reason", "pomyłka"];
const RENEW: [&str; 5] = ["renew", "UBO-2026-0001", "następne", "--by", BY];
const ISSUE: [&str; 4] = ["issue", "inne", "--by", BY];

// A certificate, and applications for another municipality and for the next edition.
fn issuer() -> Issuer {
    let issuer = Issuer::with_certificate();
    issuer.application("inne", "Przykładowo Inne", &terc(1));
    issuer.next_application("następne", "Przykładowo", &terc(0));
    issuer
}

#[test]
fn where_nobody_can_be_asked_nothing_is_written_without_yes() {
    let issuer = issuer();
    let before = issuer.snapshot("");
    let commands: [&[&str]; 4] = [&ISSUE, &RENEW, &AMEND, &REVOKE];
    for args in commands {
        issuer.run(args).fails(1, &["no terminal to ask in", "`--dry-run`", "`--yes`"]);
    }
    assert_eq!(issuer.snapshot(""), before);
}

#[test]
fn a_dry_run_shows_everything_and_touches_no_byte() {
    let issuer = issuer();
    let before = issuer.snapshot("");
    let table: [(&[&str], &[&str]); 4] = [
        (
            &ISSUE,
            &[
                "Certificate UBO-2026-0002",
                "Przykładowo Inne (dolnośląskie voivodeship, TERC 0202011)",
                "It attests:",
                "issued by: Wit",
            ],
        ),
        (
            &RENEW,
            &[
                "Certificate UBO-2026-0002",
                "Replaces UBO-2026-0001",
                "The level stays the same: 3",
                "It stops counting at once",
            ],
        ),
        (&AMEND, &["end of the next edition planned for", "moves from 20 November 2027 to 1 May 2028"]),
        (&REVOKE, &["certificate revoked", "cannot be undone"]),
    ];
    for (args, words) in table {
        // `--dry-run` shows the result first, even if a script already has `--yes`.
        for options in [&["--dry-run"][..], &["--yes", "--dry-run"]] {
            let ran = issuer.run(&[args, options].concat());
            ran.ends(0);
            assert!(words.iter().all(|words| ran.out.contains(words)), "{ran:#?}");
            assert!(ran.err.contains("Nothing was written."), "{ran:#?}");
        }
    }
    assert_eq!(issuer.snapshot(""), before);
}

#[test]
fn a_dry_run_answers_in_the_format_and_the_file_asked_for() {
    let issuer = issuer();
    let before = issuer.snapshot("certificates");
    let after = |args: &[&str]| {
        let ran = issuer.run(&[args, &["--dry-run", "--format", "json"]].concat());
        ran.ends(0);
        serde_json::from_str::<serde_json::Value>(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:#?}"))
    };
    let (amended, revoked) = (after(&AMEND), after(&REVOKE));
    assert!(amended["format"] == "cert.show/1" && revoked["format"] == "cert.show/1", "{amended}");
    assert_eq!((&amended["valid_until"], &revoked["status"]), (&"2028-05-01".into(), &"revoked".into()), "{amended}");
    let commands: [&[&str]; 4] = [&ISSUE, &RENEW, &AMEND, &REVOKE];
    for args in commands {
        let ran = issuer.run(&[args, &["--dry-run", "--format", "markdown", "-o", "m.md"]].concat());
        ran.ends(0);
        assert!(ran.out.is_empty() && ran.err.contains("Nothing was written to the register."), "{ran:#?}");
        let page = std::fs::read_to_string(issuer.path("m.md")).expect("a page");
        assert!(page.starts_with("# ") && page.contains("UBO-2026-000"), "{page}");
        std::fs::remove_file(issuer.path("m.md")).expect("removed");
    }
    assert_eq!(issuer.snapshot("certificates"), before);
}

#[test]
fn a_dry_run_is_refused_as_the_real_one_would_be() {
    let issuer = issuer();
    issuer.run(&["issue", "zgloszenie", "--by", BY, "--dry-run"]).fails(3, &["the municipality already holds"]);
    issuer.run(&[&AMEND[..], &["--dry-run", "--as-of", "2026-11-19"]].concat()).fails(3, &["before the last entry"]);
}

#[test]
fn the_official_list_says_what_it_has_against_a_code() {
    let issuer = issuer();
    issuer.application("czestochowa", "Częstochowa", "1465011");
    let list = issuer.register().join("TERC_Urzedowy_2026-01-01.csv");
    let preview = |folder: &str| issuer.run(&["issue", folder, "--by", BY, "--dry-run"]);
    let says = |folder: &str, words: &str| {
        let ran = preview(folder);
        ran.ends(0);
        let flowing = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flowing.contains(words), "{ran:#?}");
    };
    says("czestochowa", "a different voivodeship (mazowieckie) than Częstochowa (śląskie)");
    let of = |line: &str| {
        std::fs::write(&list, format!("WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n{line}")).expect("a file");
    };
    of("14;65;01;1;Warszawa;gmina miejska;2026-01-01\n");
    says("czestochowa", "the TERC code 1465011 is that of Warszawa, not of Częstochowa");
    says("inne", "the TERC code 0202011 is not on the GUS list of 1 January 2026");
    let json = issuer.run(&["issue", "inne", "--by", BY, "--dry-run", "--format", "json"]).out;
    assert!(json.contains(r#""remarks":[{"remark":"municipality","doubt":"not-listed""#), "{json}");
    of("02;02;01;2;Przykładowo Inne;gmina wiejska;2026-01-01\n");
    says("inne", "means: urban gmina, but on 1 January 2026 it was: rural gmina");
    of("02;02;01;1;Przykładowo Inne;gmina miejska;2026-01-01\n");
    assert!(!preview("inne").out.contains("TERC code"));
    of("02;02;01;1\n");
    preview("inne").fails(1, &["TERC_Urzedowy_2026-01-01.csv:2:1", "4 columns"]);
}

#[test]
fn nothing_is_written_on_a_day_before_the_last_entry() {
    let issuer = issuer();
    issuer.run(&[&AMEND[..], &["--yes", "--as-of", "2027-03-01"]].concat()).ends(0);
    let before = issuer.snapshot("certificates");
    let commands: [&[&str]; 3] =
        [&REVOKE, &RENEW, &["amend", "UBO-2026-0001", "--not-held", "--by", BY, "--reason", "x"]];
    for args in commands {
        let words = ["the day 28 February 2027 is before the last entry (1 March 2027)", "`--as-of`"];
        issuer.run(&[args, &["--yes", "--as-of", "28.02.2027"]].concat()).fails(3, &words);
    }
    issuer.run(&[&issue("inne")[..], &["--as-of", "2026-11-17"]].concat()).fails(3, &["(18 November 2026)"]);
    assert_eq!(without(issuer.snapshot("certificates"), ".lock"), without(before, ".lock"));
    issuer.run(&[&REVOKE[..], &["--yes", "--as-of", "2027-03-01"]].concat()).ends(0);
}

#[test]
fn a_person_who_is_not_listed_writes_nothing() {
    let issuer = issuer();
    crate::support::issuer::replace(
        &issuer.register().join("register.toml"),
        "people = []",
        "people = [\"Ola Oceniająca\"]",
    );
    let before = issuer.snapshot("certificates");
    let commands: [&[&str]; 4] = [&ISSUE, &RENEW, &AMEND, &REVOKE];
    for args in commands {
        let words = ["`Wit Wystawiający` is not among the people", "listed are: Ola Oceniająca"];
        issuer.run(&[args, &["--yes"]].concat()).fails(3, &words);
    }
    assert_eq!(issuer.snapshot("certificates"), before);
    let mut listed = REVOKE;
    listed[3] = "OLA OCENIAJACA";
    issuer.run(&[&listed[..], &["--yes"]].concat()).ends(0);
}

#[test]
fn what_is_said_of_who_and_why_is_needed() {
    let issuer = issuer();
    let before = issuer.snapshot("certificates");
    for (option, wrong) in [(3, "\u{202e} \t"), (5, "\n")] {
        let mut args = REVOKE;
        args[option] = wrong;
        issuer.run(&[&args[..], &["--yes"]].concat()).fails(2, &["help: "]);
    }
    let long = "a".repeat(10_001);
    issuer.run(&["revoke", "UBO-2026-0001", "--by", BY, "--reason", &long, "--yes"]).fails(2, &["10000"]);
    issuer.run(&["amend", "UBO-2026-0001", "--by", BY, "--reason", "pismo", "--yes"]).fails(2, &["--edition-ends"]);
    issuer.run(&["issue", "inne", "--by", BY, "--level", "7", "--yes"]).fails(2, &["there is no level 7"]);
    assert_eq!(issuer.snapshot("certificates"), before);
}

#[test]
fn commands_of_help_lines_can_be_pasted() {
    let issuer = Issuer::new();
    let odd = "Zgłoszenie Ola's $(x)";
    issuer.application(odd, "Przykładowo", &terc(0));
    issuer.edit(odd, "filled_by = \"Jan Przykładny, Wydział Dialogu\"\n", "");
    issuer.edit(odd, &format!("terc = \"{}\"\n", terc(0)), "");
    let refused = issuer.run(&issue(odd));
    refused.fails(3, &["who filled it in", "lacks the TERC code"]);
    for (start, from, to) in [("--filled-by", "First Last", "Anna Przykładna"), ("--terc", "1234567", "2401011")] {
        paste(&issuer, &refused.err, start, from, to);
    }
    issuer.run(&issue(odd)).ends(0);
    let held = issuer.run(&issue(odd));
    held.fails(3, &["the municipality already holds"]);
    let same = paste(&issuer, &held.err, "cert renew", "First Last", BY);
    same.fails(3, &["was already issued for the application", "cert assess --from"]);
    std::fs::remove_file(issuer.path(odd).join("ocena.toml")).expect("removed");
    let level = issuer.run(&[&issue(odd)[..], &["--level", "2"]].concat());
    level.fails(3, &["nobody can tell yet; without a verdict: "]);
    let confirmed = format!("{REVIEWER}\" --confirm-all --plain");
    paste(&issuer, &level.err, "cert review", "First Last\"", &confirmed).ends(0);
    issuer.edit(odd, "oceniono-wybor]\nis = \"tak\"", "oceniono-wybor]\nis = \"nie\"");
    let lacking = issuer.run(&[&issue(odd)[..], &["--level", "2"]].concat());
    let why = paste(&issuer, &lacking.err, "--basis confirmed", "cert score", "cert score");
    assert_eq!(why.code, Some(3), "{why:#?}");
}

// Runs, in a shell, the one command in backquotes that contains these words.
fn paste(issuer: &Issuer, said: &str, words: &str, from: &str, to: &str) -> crate::support::issuer::Ran {
    let command = said.split('`').find(|part| part.contains(words) && part.starts_with("cert ")).expect("a command");
    let command = command.replace(from, to).replacen("cert ", &format!("'{}' ", env!("CARGO_BIN_EXE_cert")), 1);
    let mut shell = std::process::Command::new("sh");
    issuer.close(&mut shell);
    shell.args(["-c", &command]).output().expect("an end").into()
}

#[test]
fn who_acts_has_a_name() {
    let issuer = issuer();
    let before = issuer.snapshot("");
    for by in ["1", "..", "—"] {
        issuer.run(&["issue", "inne", "--by", by, "--yes"]).fails(2, &["is not the name of a person"]);
        issuer.run(&["review", "inne", "--by", by, "--confirm", "edycja-oceniona"]).fails(2, &["Anna Nowa"]);
        issuer.run(&["assess", "inne", "--filled-by", by]).fails(2, &["is not the name of a person"]);
    }
    issuer.run(&["assess", "inne", "--municipality=---"]).fails(2, &["`---` is not a name"]);
    assert_eq!(issuer.snapshot(""), before);
}
