//! The keys by which a register is signed, and the days on which each counted.
//!
//! No key is ever struck off: one that no longer signs stays listed, with what became of it.

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
    /// Whether it signs, or what became of it.
    pub state: KeyState,
    /// What the key before says of it; nothing in front of the first, nor where the one before cannot be asked.
    pub vouched: Option<String>,
}

/// Whether a key signs, or what became of it, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyState {
    /// It signs.
    InUse,
    /// It has handed over to the next; the last day on which it counted.
    Retired(NaiveDate),
    /// Nobody can sign by it any more, since a day. What it signed before stands where the present list vouches for it.
    Lost(NaiveDate),
    /// Somebody else can sign by it; known since a day. Nothing it signed counts but what the present list vouches for.
    Compromised(NaiveDate),
}

impl KeyState {
    /// The day on which it changed; none of one in use.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            KeyState::InUse => None,
            KeyState::Retired(day) | KeyState::Lost(day) | KeyState::Compromised(day) => Some(day),
        }
    }
}

impl Key {
    /// A key from a day on, with what the one before says of it.
    pub fn new(public: PublicKey, from: NaiveDate, vouched: Option<String>) -> Key {
        Key { public, from, state: KeyState::InUse, vouched }
    }

    /// Whether it signs.
    pub fn is_in_use(&self) -> bool {
        self.state == KeyState::InUse
    }

    /// The last day on which something happened to it.
    pub fn last_day(&self) -> NaiveDate {
        self.state.day().map_or(self.from, |day| day.max(self.from))
    }

    /// Whether what was signed on a day counts. Since when a key is in wrong hands, its signatures do not tell.
    pub fn counts_on(&self, day: NaiveDate) -> bool {
        let until = match self.state {
            KeyState::Retired(until) | KeyState::Lost(until) => Some(until),
            KeyState::InUse | KeyState::Compromised(_) => None,
        };
        self.from <= day && until.is_none_or(|until| day <= until)
    }

    /// Whether what it signed counts only where the present list of files vouches for it.
    pub fn needs_voucher(&self) -> bool {
        matches!(self.state, KeyState::Lost(_) | KeyState::Compromised(_))
    }
}

/// A public key as minisign writes it: 56 characters of base64.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicKey(String);

impl PublicKey {
    /// The key, if the text has the shape of one.
    ///
    /// # Errors
    /// It has another shape.
    pub fn new(text: &str) -> Result<PublicKey, FaultKind> {
        let text = text.trim();
        let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/';
        // Every key begins with the letters of its algorithm, `Ed`; the third is also of its number.
        let begins = ["RWQ", "RWR", "RWS", "RWT"].iter().any(|start| text.starts_with(start));
        let fits = text.len() == 56 && begins && text.bytes().all(is_base64);
        if fits {
            Ok(PublicKey(text.to_owned()))
        } else {
            Err(FaultKind::from(RegisterProblem::BadPublicKey { found: text.to_owned() }))
        }
    }

    /// The key in a text: itself, or the lines of a file of it as minisign writes one.
    ///
    /// # Errors
    /// There is none.
    pub fn read(text: &str) -> Result<PublicKey, FaultKind> {
        // Lines may have been joined where they were pasted.
        let found = text.split_whitespace().rev().find_map(|word| PublicKey::new(word).ok());
        found.map_or_else(|| PublicKey::new(text), Ok)
    }

    /// The key as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The number of a key, which stands in the key and in every signature by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyId([u8; 8]);

impl KeyId {
    pub fn of(public: &PublicKey) -> KeyId {
        let bytes = STANDARD.decode(public.as_str()).unwrap_or_default();
        KeyId::behind_algorithm(&bytes).unwrap_or(KeyId([0; 8]))
    }

    /// That in the bytes of a key or a signature, where it stands behind the two letters of the algorithm.
    pub(crate) fn behind_algorithm(bytes: &[u8]) -> Option<KeyId> {
        Some(KeyId(bytes.get(2..10)?.try_into().ok()?))
    }
}

// As minisign shows it: 16 hexadecimal digits.
impl fmt::Display for KeyId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().rev().try_for_each(|byte| write!(out, "{byte:02X}"))
    }
}

/// The key that signs now.
pub fn in_use(keys: &[Key]) -> Option<&Key> {
    keys.iter().rev().find(|key| key.is_in_use())
}

/// The keys with a new one, which counts from the day on which something became of the one in use, or else of the last.
///
/// # Errors
/// The day is before a key began to count.
pub fn rotated(keys: &[Key], new: Key, before: KeyState) -> Result<Vec<Key>, FaultKind> {
    check_day(keys, new.from)?;
    let is_meant = |key: &Key| key.is_in_use() || keys.last() == Some(key);
    let state = |key: &Key| if is_meant(key) { key.state.max(before) } else { key.state };
    let ended = |key: &Key| Key { state: state(key), ..key.clone() };
    Ok(keys.iter().map(ended).chain([new]).collect())
}

/// Whether a key can come on a day: not before another one began to count, or ceased to.
///
/// # Errors
/// It is before.
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
