//! Compares the settings of a register with those that were signed, and tells changes that a person may make by hand
//! from changes that only the program makes.

use crate::basics::clean::with_breaks;
use crate::basics::digest::sha256;
use crate::register::comparison::changes::{Changes, KeyChange};
use crate::register::settings::Settings;
use crate::register::settings::entry::Entry;
use crate::register::settings::key::{Key, KeyId, KeyState};

/// The keys that people edit by hand.
const BY_HAND: [&str; 4] = ["issuer", "address", "contact", "people"];

/// The differences between two settings; every key is compared.
pub fn between(before: &Settings, now: &Settings) -> Vec<KeyChange> {
    let mut changes = Changes::default();
    for ((key, old), (_, new)) in said(before).into_iter().zip(said(now)) {
        changes.compare(key, old, new);
    }
    changes.compare_lists((&before.keys, &now.keys), |_| "key", said_of_key);
    changes.compare_lists((&before.entries, &now.entries), |_| "entry", said_of_entry);
    changes.0
}

/// The changes that only the program makes and signs. People may also enter that a key has been lost or compromised,
/// and a repair raises the serial where nothing can be signed.
pub fn not_by_hand<'c>(changes: &'c [KeyChange], before: &Settings, now: &Settings) -> Vec<&'c KeyChange> {
    let is_worse = |(old, new): (&Key, &Key)| Key { state: new.state, ..old.clone() } == *new && old.state <= new.state;
    let are_worse = before.keys.len() == now.keys.len() && before.keys.iter().zip(&now.keys).all(is_worse);
    let is_raised = before.serial < now.serial;
    let is_free = |key: &str| BY_HAND.contains(&key) || key == "key" && are_worse || key == "serial" && is_raised;
    changes.iter().filter(|change| !is_free(change.key)).collect()
}

/// All settings as shown to people, in file order.
pub fn said(settings: &Settings) -> [(&'static str, String); 10] {
    // Destructured, so that a new field must be compared, or this does not compile.
    let Settings {
        uid,
        is_practice,
        issuer,
        prefix,
        address,
        contact,
        people,
        first_number,
        last_number,
        serial,
        keys: _,
        entries: _,
    } = settings;
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        ("uid", uid.as_ref().map(|uid| uid.as_str().to_owned()).unwrap_or_default()),
        ("practice", if *is_practice { "true".to_owned() } else { String::new() }),
        ("issuer", issuer.clone()),
        ("prefix", prefix.clone()),
        ("address", optional(address)),
        ("contact", optional(contact)),
        ("people", people.join(", ")),
        ("first_number", first_number.map(|number| number.to_string()).unwrap_or_default()),
        ("last_number", last_number.to_string()),
        ("serial", serial.to_string()),
    ]
}

/// A key on one line.
pub fn said_of_key(key: &Key) -> String {
    let state = match key.state {
        KeyState::InUse => String::new(),
        KeyState::Retired(until) => format!(", until {until}"),
        KeyState::Lost(on) => format!(", lost {on}"),
        KeyState::Compromised(on) => format!(", compromised {on}"),
    };
    // The voucher is long and means nothing to a person.
    let vouched = key.vouched.as_ref().map(|word| format!(", vouched {}", &sha256(word.as_bytes())[..8]));
    format!("{} (from {}{state}{})", KeyId::of(&key.public), key.from, vouched.unwrap_or_default())
}

fn said_of_entry(entry: &Entry) -> String {
    let of = entry.of.as_ref().map(|of| format!(" {of}")).unwrap_or_default();
    format!("{} {}{of} ({}: {})", entry.on, entry.kind.code(), entry.by, with_breaks(&entry.reason))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::settings::entry::EntryKind;
    use crate::register::settings::key::PublicKey;
    use crate::register::settings::uid::Uid;
    use crate::samples::{day, settings};

    fn with_key() -> Settings {
        let public = PublicKey::new("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3").expect("a key");
        Settings { serial: 5, keys: vec![Key::new(public, day("2026-01-01"), None)], ..settings(3) }
    }

    #[test]
    fn every_key_of_the_settings_is_compared_and_what_only_the_program_writes_is_told_apart() {
        let is = |change: &dyn Fn(&mut Settings), key: &str, is_by_hand: bool| {
            let (before, mut now) = (with_key(), with_key());
            change(&mut now);
            let changes = between(&before, &now);
            assert_eq!(changes.iter().map(|change| change.key).collect::<Vec<_>>(), [key]);
            assert_eq!(not_by_hand(&changes, &before, &now).is_empty(), is_by_hand, "{key}");
        };
        assert_eq!(between(&with_key(), &with_key()), []);
        is(&|now| now.issuer.push('x'), "issuer", true);
        is(&|now| now.address = Some("https://x.pl".to_owned()), "address", true);
        is(&|now| now.contact = Some("x".to_owned()), "contact", true);
        is(&|now| now.people.push("Ola Oceniająca".to_owned()), "people", true);
        is(&|now| now.keys[0].state = KeyState::Compromised(day("2026-02-01")), "key", true);
        is(&|now| now.uid = Some(Uid::new([1; 16])), "uid", false);
        is(&|now| now.is_practice = true, "practice", false);
        is(&|now| now.prefix.push('X'), "prefix", false);
        is(&|now| now.first_number = Some(4), "first_number", false);
        is(&|now| now.last_number = 2, "last_number", false);
        is(&|now| now.serial = 7, "serial", true);
        is(&|now| now.serial = 0, "serial", false);
        is(&|now| now.keys[0].from = day("2025-01-01"), "key", false);
        is(&|now| now.keys[0].vouched = Some("x y".to_owned()), "key", false);
        is(&|now| now.keys.clear(), "key", false);
        let entry = Entry {
            on: day("2026-01-02"),
            kind: EntryKind::SignedAnyway,
            of: None,
            by: "Ola Oceniająca".to_owned(),
            reason: "bo".to_owned(),
        };
        is(&|now| now.entries.push(entry.clone()), "entry", false);
    }
}
