//! The keys that sign a register, and the days on which each counted.
//!
//! Keys are never removed: one that no longer signs stays listed, with its state.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;

use crate::basics::dates::DayProblem;
use crate::basics::fault::FaultKind;
use crate::register::problem::RegisterProblem;

/// A public key of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub public: PublicKey,
    /// The first day on which it counts.
    pub from: NaiveDate,
    /// Whether it signs, or why not.
    pub state: KeyState,
    /// The previous key's voucher for it; none for the first key, or if the previous one is unavailable.
    pub vouched: Option<String>,
}

/// The state of a key, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyState {
    /// It signs.
    InUse,
    /// Replaced by the next key; the last day on which it counted.
    Retired(NaiveDate),
    /// Nobody can sign with it since this day. What it signed before stands if the present list vouches for it.
    Lost(NaiveDate),
    /// Somebody else can sign with it, as known since this day. What it signed counts only if the present list vouches
    /// for it.
    Compromised(NaiveDate),
}

impl KeyState {
    /// The day on which its state changed; none for a key in use.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            KeyState::InUse => None,
            KeyState::Retired(day) | KeyState::Lost(day) | KeyState::Compromised(day) => Some(day),
        }
    }
}

impl Key {
    /// A key that counts from a day, with the voucher of the previous one.
    pub fn new(public: PublicKey, from: NaiveDate, vouched: Option<String>) -> Key {
        Key { public, from, state: KeyState::InUse, vouched }
    }

    /// Whether it signs.
    pub fn is_in_use(&self) -> bool {
        self.state == KeyState::InUse
    }

    /// The day of the last change to it.
    pub fn last_day(&self) -> NaiveDate {
        self.state.day().map_or(self.from, |day| day.max(self.from))
    }

    /// Whether a signature made on a day counts. For a compromised key no day is excluded: its signatures cannot be
    /// dated.
    pub fn counts_on(&self, day: NaiveDate) -> bool {
        let until = match self.state {
            KeyState::Retired(until) | KeyState::Lost(until) => Some(until),
            KeyState::InUse | KeyState::Compromised(_) => None,
        };
        self.from <= day && until.is_none_or(|until| day <= until)
    }

    /// Whether its signatures count only for files that the present list vouches for.
    pub fn needs_voucher(&self) -> bool {
        matches!(self.state, KeyState::Lost(_) | KeyState::Compromised(_))
    }
}

/// A public key in minisign's form: 56 characters of base64.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicKey(String);

impl PublicKey {
    /// Checks that a text has the form of a key.
    ///
    /// # Errors
    /// Returns an error if it does not.
    pub fn new(text: &str) -> Result<PublicKey, FaultKind> {
        let text = text.trim();
        let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/';
        // Every key begins with its algorithm, `Ed`; the third character also holds bits of its number.
        let begins = ["RWQ", "RWR", "RWS", "RWT"].iter().any(|start| text.starts_with(start));
        let fits = text.len() == 56 && begins && text.bytes().all(is_base64);
        if fits {
            Ok(PublicKey(text.to_owned()))
        } else {
            Err(FaultKind::from(RegisterProblem::BadPublicKey { found: text.to_owned() }))
        }
    }

    /// Reads a key from a text: the key alone, or a minisign key file.
    ///
    /// # Errors
    /// Returns an error if there is none.
    pub fn read(text: &str) -> Result<PublicKey, FaultKind> {
        // Lines may have been joined by pasting.
        let found = text.split_whitespace().rev().find_map(|word| PublicKey::new(word).ok());
        found.map_or_else(|| PublicKey::new(text), Ok)
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The number of a key, contained in the key and in each of its signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyId([u8; 8]);

impl KeyId {
    pub fn of(public: &PublicKey) -> KeyId {
        let bytes = STANDARD.decode(public.as_str()).unwrap_or_default();
        KeyId::behind_algorithm(&bytes).unwrap_or(KeyId([0; 8]))
    }

    /// The number in the bytes of a key or a signature, after the two letters of the algorithm.
    pub(crate) fn behind_algorithm(bytes: &[u8]) -> Option<KeyId> {
        Some(KeyId(bytes.get(2..10)?.try_into().ok()?))
    }
}

// In minisign's form: 16 hexadecimal digits.
impl fmt::Display for KeyId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().rev().try_for_each(|byte| write!(out, "{byte:02X}"))
    }
}

/// The key that signs at present.
pub fn in_use(keys: &[Key]) -> Option<&Key> {
    keys.iter().rev().find(|key| key.is_in_use())
}

/// Adds a new key, and sets the state of the key in use, or else the last one.
///
/// # Errors
/// Returns an error if the new key would count from before [`check_day`] allows.
pub fn rotated(keys: &[Key], new: Key, before: KeyState) -> Result<Vec<Key>, FaultKind> {
    check_day(keys, new.from)?;
    let is_meant = |key: &Key| key.is_in_use() || keys.last() == Some(key);
    let state = |key: &Key| if is_meant(key) { key.state.max(before) } else { key.state };
    let ended = |key: &Key| Key { state: state(key), ..key.clone() };
    Ok(keys.iter().map(ended).chain([new]).collect())
}

/// Checks that a new key can start on a day.
///
/// # Errors
/// Returns an error if another key started or changed its state later.
pub fn check_day(keys: &[Key], day: NaiveDate) -> Result<(), FaultKind> {
    match keys.iter().map(Key::last_day).max().filter(|last| day < *last) {
        Some(last) => Err(FaultKind::from(DayProblem::BeforeLast { on: day, last })),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn key(letter: char) -> PublicKey {
        PublicKey::new(&format!("RWQ{}", letter.to_string().repeat(53))).expect("a key")
    }

    #[test]
    fn a_retired_key_counts_on_its_days_and_the_new_one_from_its_first() {
        let first = [Key::new(key('a'), day("2026-01-10"), None)];
        let keys = rotated(&first, Key::new(key('b'), day("2027-02-01"), None), KeyState::Retired(day("2027-02-01")))
            .expect("keys");
        assert_eq!(in_use(&keys).map(|key| key.public.clone()), Some(key('b')));
        let counts = |on: &str| keys.iter().map(|key| key.counts_on(day(on))).collect::<Vec<_>>();
        assert_eq!(counts("2026-01-09"), [false, false]);
        assert_eq!(counts("2027-01-31"), [true, false]);
        assert_eq!(counts("2027-02-01"), [true, true]);
        assert_eq!(counts("2027-02-02"), [false, true]);
        assert!(
            rotated(&keys, Key::new(key('c'), day("2027-01-31"), None), KeyState::Lost(day("2027-01-31"))).is_err()
        );
        let third = Key::new(key('c'), day("2028-02-01"), None);
        let keys = rotated(&keys, third, KeyState::Retired(day("2028-02-01"))).expect("keys");
        assert!(check_day(&keys, day("2028-01-31")).is_err() && check_day(&keys, day("2028-02-01")).is_ok());
    }

    #[test]
    fn of_a_lost_or_compromised_key_only_what_is_vouched_for_counts_and_earlier_ones_stay_as_they_are() {
        let keys = [Key { state: KeyState::Retired(day("2026-02-01")), ..Key::new(key('a'), day("2026-01-10"), None) }];
        let keys: Vec<Key> = keys.into_iter().chain([Key::new(key('b'), day("2026-02-01"), None)]).collect();
        for (before, counts) in [
            (KeyState::Lost(day("2027-02-01")), [false, true, true, false]),
            (KeyState::Compromised(day("2027-02-01")), [false, true, true, true]),
        ] {
            let keys = rotated(&keys, Key::new(key('c'), day("2027-02-01"), None), before).expect("keys");
            let states: Vec<KeyState> = keys.iter().map(|key| key.state).collect();
            assert_eq!(states, [KeyState::Retired(day("2026-02-01")), before, KeyState::InUse]);
            let days = ["2026-01-31", "2026-02-01", "2027-02-01", "2027-02-02"];
            assert_eq!(days.map(|on| keys[1].counts_on(day(on))), counts);
            assert_eq!(keys.iter().map(Key::needs_voucher).collect::<Vec<_>>(), [false, true, false]);
        }
    }

    #[test]
    fn a_public_key_has_one_shape() {
        const KEY: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
        assert!(PublicKey::new(&format!(" {KEY}\n")).is_ok());
        for between in ["\n", "\r\n", " "] {
            let pasted = format!("untrusted comment: minisign public key E7620F1842B4E81F{between}{KEY}{between}");
            assert_eq!(PublicKey::read(&pasted), PublicKey::new(KEY));
        }
        for wrong in [
            "",
            "RWQ",
            "AWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3",
            "RWUf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3",
            "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO",
            "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO33",
            "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO-",
        ] {
            assert!(PublicKey::new(wrong).is_err() && PublicKey::read(wrong).is_err(), "{wrong}");
        }
    }
}
