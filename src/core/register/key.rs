//! The keys by which a register is signed, and the days on which each counted.

use chrono::NaiveDate;

use crate::basics::dates::DayProblem;
use crate::basics::fault::FaultKind;
use crate::register::problem::RegisterProblem;

/// A public key of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key.
    pub public: PublicKey,
    /// The first day on which it counts.
    pub from: NaiveDate,
    /// The last day on which it counted; none while it is in use.
    pub until: Option<NaiveDate>,
    /// What the key before says of it; nothing in front of the first.
    pub vouched: Option<String>,
}

impl Key {
    /// Whether what was signed on a day counts.
    pub fn counts_on(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
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

    /// The key as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The key that signs now.
pub fn in_use(keys: &[Key]) -> Option<&Key> {
    keys.iter().rev().find(|key| key.until.is_none())
}

/// The keys, with a new one from a day on; the one in use before retires on that day.
///
/// # Errors
/// The day is before a key began to count.
pub fn rotated(
    keys: &[Key],
    public: PublicKey,
    day: NaiveDate,
    vouched: Option<String>,
) -> Result<Vec<Key>, FaultKind> {
    check_day(keys, day)?;
    let retire = |key: &Key| Key { until: key.until.or(Some(day)), ..key.clone() };
    Ok(keys.iter().map(retire).chain([Key { public, from: day, until: None, vouched }]).collect())
}

/// Whether a key can come on a day: not before another one began to count, or ceased to.
///
/// # Errors
/// It is before.
pub fn check_day(keys: &[Key], day: NaiveDate) -> Result<(), FaultKind> {
    match keys.iter().map(|key| key.until.unwrap_or(key.from)).max().filter(|last| day < *last) {
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
        let first = rotated(&[], key('a'), day("2026-01-10"), None).expect("keys");
        let keys = rotated(&first, key('b'), day("2027-02-01"), None).expect("keys");
        assert_eq!(in_use(&keys).map(|key| key.public.clone()), Some(key('b')));
        let counts = |on: &str| keys.iter().map(|key| key.counts_on(day(on))).collect::<Vec<_>>();
        assert_eq!(counts("2026-01-09"), [false, false]);
        assert_eq!(counts("2027-01-31"), [true, false]);
        assert_eq!(counts("2027-02-01"), [true, true]);
        assert_eq!(counts("2027-02-02"), [false, true]);
        assert!(rotated(&keys, key('c'), day("2027-01-31"), None).is_err());
    }

    #[test]
    fn a_public_key_has_one_shape() {
        assert!(PublicKey::new(" RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\n").is_ok());
        for wrong in [
            "",
            "RWQ",
            "AWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3",
            "RWUf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3",
            &"RW?".repeat(19),
        ] {
            assert!(PublicKey::new(wrong).is_err(), "{wrong}");
        }
    }
}
