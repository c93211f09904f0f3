//! Unattended checks: the register built by following the README, checked on days on which it is valid, expiring, open,
//! and unreadable.

use std::process::Output;

use cert_core::certificate::status::CertificateStatus;
use cert_core::report::register::nagios::Alarm;
use serde_json::Value;

use super::followed::{FOLDER, Followed, INSTALLED};
use super::markdown::Readme;
use super::{both, excerpt};

// The day, and the exit code of a check for 30 days.
const WELL: (&str, i32) = ("2027-06-30", 0);
const ENDING: (&str, i32) = ("2027-11-10", 3);
const UNCERTAIN: (&str, i32) = ("2028-11-19", 4);
const NOT_YET: (&str, i32) = ("2026-11-19", 3);
const UNREADABLE: (&str, i32) = ("2027-12-01", 1);

fn lines(readme: &Readme, language: &str) -> Vec<String> {
    readme.blocks(language).iter().flat_map(|block| block.lines()).map(str::to_owned).collect()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn the_line_for_cron_is_silent_only_while_all_is_well_and_tells_the_exit_code() {
    for readme in both() {
        let followed = Followed::new(&readme);
        let table = lines(&readme, "crontab");
        let is_setting = |line: &&String| line.split_once('=').is_some_and(|(name, _)| !name.contains(' '));
        let (settings, jobs): (Vec<_>, Vec<_>) = table.iter().partition(is_setting);
        let jobs: Vec<_> = jobs.into_iter().filter(|job| job.contains("cert check")).collect();
        let vars: Vec<_> = settings.iter().filter_map(|line| line.split_once('=')).collect();
        assert!(vars.iter().any(|(name, _)| *name == "MAILTO") && jobs.len() == 1, "{table:?}");
        let mut fields = jobs[0].splitn(6, ' ');
        let times: Vec<_> = fields.by_ref().take(5).collect();
        assert!(times.iter().all(|time| *time == "*" || time.parse::<u8>().is_ok_and(|it| it < 60)), "{times:?}");
        // For cron, a percent sign ends the line.
        let command = fields.next().filter(|command| !command.contains('%')).expect("a command");
        for (day, code) in [WELL, ENDING, UNCERTAIN, UNREADABLE] {
            if (day, code) == UNREADABLE {
                followed.break_a_file();
            }
            let letter = said(&followed.installed(command, &[&vars[..], &[("CERT_AS_OF", day)]].concat()));
            match code {
                0 => assert_eq!(letter, "", "{day}"),
                _ => assert!(letter.starts_with(&format!("cert check: {code} ")), "{day}: {letter}"),
            }
        }
    }
}

#[test]
fn the_command_for_nagios_ends_with_the_codes_of_the_table() {
    for readme in both() {
        let followed = Followed::new(&readme);
        let lines = lines(&readme, "nagios");
        let command = lines.iter().find_map(|line| line.trim().strip_prefix("command_line")).expect("a command");
        // For Nagios, a semicolon begins a comment and a dollar sign a macro.
        assert!(!command.contains([';', '$']), "{command}");
        let alarms = [Alarm::Ok, Alarm::Warning, Alarm::Critical, Alarm::Unknown].map(Alarm::code);
        let rows: Vec<u8> = readme.column(["Nagios"; 2]).iter().map(|row| row.parse().expect("a code")).collect();
        assert_eq!(rows, alarms);
        for (day, code) in [(WELL, 0), (ENDING, 1), (UNCERTAIN, 1), (NOT_YET, 2), (UNREADABLE, 3)] {
            if day == UNREADABLE {
                followed.break_a_file();
            }
            let output = followed.installed(command.trim(), &[("CERT_AS_OF", day.0)]);
            let line = String::from_utf8_lossy(&output.stdout).into_owned();
            assert_eq!((output.status.code(), line.lines().count()), (Some(code), 1), "{line}");
            let word = line.split(' ').nth(1).unwrap_or_default();
            assert!(readme.text.contains(&format!("\n| {code} | {word} | ")), "{word} is {code} in {}", readme.file);
        }
    }
}

#[test]
fn what_was_changed_after_it_was_signed_is_told_until_it_is_signed_again() {
    let [english, _] = both();
    let followed = Followed::new(&english);
    let code = |command: &str| {
        let vars = followed.vars();
        let vars: Vec<_> = vars.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let vars = [&vars[..], &[("CERT_REGISTER", FOLDER), ("CERT_AS_OF", WELL.0)]].concat();
        followed.installed(&command.replacen("cert", INSTALLED, 1), &vars).status.code().expect("a code")
    };
    let checks = || [code("cert check"), code("cert check --format nagios")];
    assert_eq!(checks(), [0, 0]);
    followed.edit("register.toml", "\"Ewa Wzorcowa\"]", "\"Ewa Wzorcowa\", \"Jan Wzorowy\"]");
    let writes = r#"cert revoke UBO-2027-0002 --by "Ewa Wzorcowa" --reason x --yes --as-of 2028-03-01"#;
    assert_eq!((checks(), code(writes)), ([3, 2], 3));
    assert_eq!((code("cert register sign --yes --as-of 2028-03-01"), checks()), (0, [0, 0]));
    followed.edit("ubo-2026-0001.toml", "level = 3", "level = 2");
    assert_eq!(checks(), [3, 2]);
}

#[test]
fn the_json_of_check_is_what_the_program_prints() {
    for readme in both() {
        let followed = Followed::new(&readme);
        let is_asked = |command: &String| command.starts_with("cert check") && command.contains("--format json");
        let command = readme.commands().into_iter().find(is_asked).expect("a command");
        let installed = command.replacen("cert", INSTALLED, 1);
        let output = followed.installed(&installed, &[("CERT_REGISTER", FOLDER)]);
        let (printed, shown) = (String::from_utf8_lossy(&output.stdout).into_owned(), readme.json("cert.check/1"));
        assert_eq!(excerpt::differs(&shown, &printed), None, "{}", readme.file);

        let whole: Value = serde_json::from_str(&printed).expect("JSON");
        let fields = readme.column(["field", "pole"]);
        for field in fields.iter().map(|field| field.trim_matches('`')) {
            assert!(whole.get(field).or(whole["certificates"][0].get(field)).is_some(), "{field}");
        }
        assert!(CertificateStatus::ALL.iter().all(|status| readme.text.contains(&format!("`{}`", status.code()))));
    }
}
