//! `cert calendar`: read by another program, imported twice.

use cert_core::certificate::event::EventKind;

use crate::support::python::python;
use crate::support::small_register::{SmallRegister, TODAY, certificate, day, every_status, planned, settled, then};

// Imports a file twice, then a later version, as a calendar does: an event replaces an earlier one with the same UID
// unless it is older.
const IMPORT: &str = r"import icalendar, json, pathlib, sys
events = {}
for name in [sys.argv[1], sys.argv[1], sys.argv[1] + '.later']:
    calendar = icalendar.Calendar.from_ical(pathlib.Path(name).read_bytes())
    calendar.validate()
    assert not calendar.errors, calendar.errors
    seen = set()
    for event in calendar.walk('VEVENT'):
        assert not event.errors, event.errors
        uid = str(event['UID'])
        assert uid not in seen, uid
        seen.add(uid)
        if uid not in events or event['SEQUENCE'] >= events[uid]['SEQUENCE']:
            events[uid] = event
drawn = {
    uid: [str(e['DTSTART'].dt), str(e['DTEND'].dt), int(e['SEQUENCE']), str(e['DTSTAMP'].dt.date()), str(e['SUMMARY'])]
    for uid, e in sorted(events.items())
}
print(json.dumps(drawn, ensure_ascii=False))";

#[test]
fn python_imports_it_again_and_again_without_a_second_entry() {
    let name = "Nibygród; nad \\ Nibyrzeką, gmina o bardzo długiej nazwie, która nie mieści się w wierszu";
    let issued = planned(1, "2026-01-10", "2027-02-15", name, "3299011");
    let file = |small: &SmallRegister, path: &str| {
        let ran = small.run_on("2027-02-20", &["calendar", "-o", path]);
        assert_eq!(ran.code, Some(0), "{}", ran.err());
    };
    let small = SmallRegister::with(std::slice::from_ref(&issued));
    file(&small, "dni.ics");
    let ended = EventKind::EditionCertain { ends: day("2027-02-18"), ends_with: None };
    let changed = then(issued, "2027-02-19", ended);
    small.0.write("certificates/ubo-2026-0001.toml", cert_core::format::write_certificate::certificate(&changed));
    file(&small, "dni.ics.later");
    let Some(printed) = python("icalendar", IMPORT, &small.0.path("dni.ics")) else { return };
    let found: serde_json::Value = serde_json::from_str(&printed).expect("JSON");
    let stamp = "2027-02-19";
    let expected = serde_json::json!({
        "ubo-2026-0001-edition-end@cert": ["2027-02-18", "2027-02-19", 1, stamp, format!("{name}: koniec edycji")],
        "ubo-2026-0001-last-day@cert":
            ["2027-02-18", "2027-02-19", 1, stamp, format!("{name}: ostatni dzień ważności certyfikatu UBO-2026-0001")],
        "ubo-2026-0001-renewal@cert":
            ["2027-01-04", "2027-01-05", 1, stamp, format!("{name}: czas odnowić certyfikat UBO-2026-0001")],
    });
    assert_eq!(found, expected);
}

#[test]
fn python_takes_one_in_which_nothing_ends() {
    let small = SmallRegister::with(&[]);
    for path in ["dni.ics", "dni.ics.later"] {
        assert_eq!(small.run(&["calendar", "-o", path]).code, Some(0));
    }
    let Some(printed) = python("icalendar", IMPORT, &small.0.path("dni.ics")) else { return };
    assert_eq!(printed.trim(), "{}");
}

#[test]
fn it_is_the_same_bytes_on_every_run_and_on_every_day() {
    let small = SmallRegister::with(&[
        certificate(1, "2026-01-10", "Przykładowo", "3299011"),
        planned(2, TODAY, "2028-01-31", "Zmyślonów", "2499011"),
    ]);
    let drawn = small.run(&["calendar"]).out();
    assert_eq!(drawn, small.run(&["calendar"]).out());
    assert_eq!(drawn, small.run_on("2027-06-01", &["calendar"]).out());
    assert_eq!(drawn.matches('\n').count(), drawn.matches("\r\n").count());
    assert!(drawn.split("\r\n").all(|line| line.len() <= 75), "{drawn}");
    assert_eq!(drawn.matches("BEGIN:VEVENT").count(), 2 + 3);
}

#[test]
fn what_no_longer_counts_is_cancelled() {
    let drawn = every_status().run(&["calendar"]).out();
    for (id, is_there) in
        [("ubo-2026-0002", false), ("ubo-2025-0001", false), ("ubo-2026-0003", true), ("ubo-2025-0009", true)]
    {
        let event = drawn.split("BEGIN:VEVENT").find(|event| event.contains(&format!("UID:{id}-last-day@cert")));
        assert_eq!(event.map(|event| !event.contains("STATUS:CANCELLED")), Some(is_there), "{id}");
    }
}

#[test]
fn the_time_to_renew_is_never_before_the_issue() {
    let mut short = settled(1, "2026-11-01", "Przykładowo", "3299011");
    short.months = 1;
    let drawn = SmallRegister::with(&[short]).run(&["calendar"]).out();
    assert!(drawn.contains(
        "UID:ubo-2026-0001-renewal@cert\r\nDTSTAMP:20261101T000000Z\r\nSEQUENCE:0\r\nDTSTART;VALUE=DATE:20261101"
    ));
}
