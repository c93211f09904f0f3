//! `cert list`: filters, and the table in a spreadsheet.

use crate::support::python::python;
use crate::support::small_register::{SmallRegister, TODAY, certificate, every_status, planned, settled};

fn ids(small: &SmallRegister, filters: &[&str]) -> Vec<String> {
    let found = small.json(TODAY, &[&["list"], filters].concat());
    assert_eq!((&found["format"], &found["as_of"]), (&"cert.list/1".into(), &TODAY.into()));
    let listed = found["certificates"].as_array().expect("a list").iter();
    listed.map(|one| one["id"].as_str().expect("an id")[4..].to_owned()).collect()
}

#[test]
fn all_are_listed_by_number_and_the_exit_is_no_verdict() {
    let small = every_status();
    assert_eq!(ids(&small, &[]).len(), 9);
    assert!(ids(&small, &[]).is_sorted());
    assert_eq!(small.run(&["list"]).code, Some(0));
}

#[test]
fn filters_combine() {
    let small = every_status();
    for (status, found) in [
        ("revoked", vec!["2026-0002"]),
        ("superseded", vec!["2025-0001"]),
        ("not-yet-valid", vec!["2026-0004"]),
        ("expired", vec!["2025-0005"]),
        ("open", vec!["2025-0006", "2025-0007"]),
        ("expiring", vec!["2025-0008"]),
        ("valid", vec!["2025-0008", "2025-0009", "2026-0003"]),
    ] {
        assert_eq!(ids(&small, &["--status", status]), found, "{status}");
    }
    // A certificate valid for at least that long may end then.
    assert_eq!(ids(&small, &["--expiring", "45"]), ["2025-0008", "2025-0009"]);
    assert_eq!(ids(&small, &["--expiring", "45", "--voivodeship", "16"]), ["2025-0009"]);
    assert_eq!(ids(&small, &["--expiring", "30"]), [""; 0]);
    assert_eq!(ids(&small, &["--level", "2", "--status", "expired"]), ["2025-0005"]);
    assert_eq!(ids(&small, &["--level", "1"]), [""; 0]);
    assert!(small.run(&["list", "--level", "1"]).out().contains("Nie ma takich certyfikatów."));
}

#[test]
fn a_voivodeship_is_known_by_its_digits_and_its_name() {
    let small =
        SmallRegister::with(&[settled(1, TODAY, "Zmyślonów", "2499011"), settled(2, TODAY, "Przykładowo", "0499011")]);
    for typed in ["24", "śląskie", "Slaskie", "ŚLĄSKIE"] {
        assert_eq!(ids(&small, &["--voivodeship", typed]), ["2026-0001"], "{typed}");
    }
    for typed in ["04", "kujawsko-pomorskie", "kujawsko pomorskie"] {
        assert_eq!(ids(&small, &["--voivodeship", typed]), ["2026-0002"], "{typed}");
    }
    let ran = small.run(&["list", "--voivodeship", "slonskie"]);
    assert_eq!((ran.code, ran.out.len()), (Some(2), 0));
    assert!(ran.err().contains("czy chodziło o `śląskie`?") && ran.err().contains("32"), "{}", ran.err());
    assert_eq!(small.run(&["list", "--voivodeship", "33"]).code, Some(2));
}

const READ: &str = "import csv, json, sys
with open(sys.argv[1], newline='', encoding='utf-8') as file:
    print(json.dumps(list(csv.DictReader(file, strict=True)), ensure_ascii=False))";

#[test]
fn python_reads_from_the_csv_what_stands_in_the_register() {
    let names = ["Nibygród, Dolny", "„Gmina\" \"A\"", "=HYPERLINK(\"x\")", " +1", "-1", "@x", "＝1"];
    let mut certificates: Vec<_> = (1..)
        .zip(names)
        .map(|(number, name)| certificate(number, "2025-11-01", name, &format!("{:02}99011", 2 * number)))
        .collect();
    certificates.push(planned(8, TODAY, "2028-01-31", "Przykładowo", "1699011"));
    let small = SmallRegister::with(&certificates);
    let file = small.0.path("certyfikaty.csv");
    let ran = small.run(&["list", "--format", "csv", "-o", "certyfikaty.csv"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err());
    let text = small.0.read("certyfikaty.csv");
    assert_eq!(text.matches("\r\n").count(), 9, "{text}");
    let Some(printed) = python("csv", READ, &file) else { return };
    let rows: Vec<serde_json::Value> = serde_json::from_str(&printed).expect("JSON");
    let read: Vec<_> = rows.iter().map(|row| row["municipality"].as_str().expect("a name")).collect();
    // Names are trimmed when read.
    let expected =
        ["Nibygród, Dolny", "„Gmina\" \"A\"", "'=HYPERLINK(\"x\")", "'+1", "'-1", "'@x", "'＝1", "Przykładowo"];
    assert_eq!(read, expected);
    let (first, last) = (&rows[0], &rows[7]);
    assert_eq!((&first["id"], &first["status"]), (&"UBO-2025-0001".into(), &"open".into()));
    assert_eq!((&first["days_left"], &first["edition_ends"]), (&"-19".into(), &"".into()));
    assert_eq!((&last["valid_until"], &last["planned"]), (&"2028-01-31".into(), &"true".into()));
    let keys = small.json(TODAY, &["list"])["certificates"][0].as_object().map(serde_json::Map::len);
    assert_eq!(last.as_object().map(|row| row.len() - 1), keys, "the code of the municipality stands beside its name");
}
