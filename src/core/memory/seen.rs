//! A register as it was seen in a place: how far it had come, and its keys.

use crate::basics::digest::sha256_of_lines;
use crate::codes;
use crate::register::loaded::Loaded;
use crate::register::settings::key::{Key, KeyState, PublicKey};
use crate::register::settings::uid::Uid;
use crate::register::snapshot::LIST;

/// No register is written so often between two looks at it: a serial or a number that is further ahead is not believed.
pub const LEAP: u32 = 1_000_000;

/// How far a register has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reached {
    /// How often it was written.
    pub serial: u32,
    /// The last number that was given.
    pub last_number: u32,
}

codes! {
    /// What became of a key: never better than it was.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub enum KeyStanding {
        /// It signs.
        InUse = "in-use",
        /// It has handed over to the next.
        Retired = "retired",
        /// Nobody can sign by it.
        Lost = "lost",
        /// Somebody else can sign by it.
        Compromised = "compromised",
    }
}

/// A register as it was seen in a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its name, where it has one.
    pub uid: Option<Uid>,
    /// The canonical path of its folder.
    pub place: String,
    /// How far it had come.
    pub reached: Reached,
    /// The digest of what its signed list says of files, however they are signed; none where it has none.
    pub list: Option<String>,
    /// Its keys and what became of them, the first key first.
    pub keys: Vec<(PublicKey, KeyStanding)>,
    /// Whether it is a copy to practise: never of what is remembered.
    pub is_practice: bool,
}

impl KeyStanding {
    fn of(key: &Key) -> KeyStanding {
        match key.state {
            KeyState::InUse => KeyStanding::InUse,
            KeyState::Retired(_) => KeyStanding::Retired,
            KeyState::Lost(_) => KeyStanding::Lost,
            KeyState::Compromised(_) => KeyStanding::Compromised,
        }
    }
}

impl Reached {
    // The higher of each.
    pub(super) fn max(self, other: Reached) -> Reached {
        Reached { serial: self.serial.max(other.serial), last_number: self.last_number.max(other.last_number) }
    }

    pub(super) fn is_behind(self, other: Reached) -> bool {
        self.serial < other.serial || self.last_number < other.last_number
    }

    pub(super) fn is_leap_from(self, other: Reached) -> bool {
        let is_far = |now: u32, before: u32| now > before.saturating_add(LEAP);
        is_far(self.serial, other.serial) || is_far(self.last_number, other.last_number)
    }
}

impl Seen {
    /// A register as it is now in a place.
    pub fn now(loaded: &Loaded, place: String) -> Seen {
        let settings = &loaded.register.settings;
        let list = loaded.snapshot.source(LIST).ok().filter(|_| !settings.keys.is_empty());
        Seen {
            uid: settings.uid.clone(),
            place,
            // A number in use was given, whatever the settings say.
            reached: Reached {
                serial: settings.serial,
                last_number: settings.last_number.max(loaded.register.highest_number()),
            },
            list: list.map(|list| what_it_lists(&list.text)),
            keys: settings.keys.iter().map(|key| (key.public.clone(), KeyStanding::of(key))).collect(),
            is_practice: settings.is_practice,
        }
    }

    fn first_key(&self) -> Option<&PublicKey> {
        self.keys.first().map(|(key, _)| key)
    }

    // Whether both are copies of one register: of one name or, where one of them had none yet, with one first key.
    pub(super) fn is_copy_of(&self, other: &Seen) -> bool {
        match (&self.uid, &other.uid) {
            (Some(uid), Some(other)) => uid == other,
            _ => self.first_key().is_some() && self.first_key() == other.first_key(),
        }
    }

    // Whether it is the same register in the same place; one without a name and without a key is known by its place.
    pub(super) fn is_here(&self, now: &Seen) -> bool {
        let is_nameless = self.uid.is_none() || now.uid.is_none();
        let is_keyless = self.keys.is_empty() || now.keys.is_empty();
        self.place == now.place && (self.is_copy_of(now) || is_nameless && is_keyless)
    }

    // A key that was worth less than it is now.
    pub(super) fn key_that_is_back(&self, now: &Seen) -> Option<&PublicKey> {
        let is_back =
            |(key, was): &&(PublicKey, KeyStanding)| now.keys.iter().any(|(other, is)| other == key && is < was);
        self.keys.iter().find(is_back).map(|(key, _)| key)
    }

    pub(super) fn shares_no_key_with(&self, now: &Seen) -> bool {
        let is_left = |(key, _): &(PublicKey, KeyStanding)| now.keys.iter().any(|(other, _)| other == key);
        !self.keys.is_empty() && !self.keys.iter().any(is_left)
    }

    // What is remembered once this was seen, too.
    pub(super) fn followed_by(&self, mut now: Seen) -> Seen {
        for (key, was) in &self.keys {
            match now.keys.iter_mut().find(|(other, _)| other == key) {
                Some((_, is)) => *is = (*is).max(*was),
                None => now.keys.push((key.clone(), *was)),
            }
        }
        Seen { uid: now.uid.or_else(|| self.uid.clone()), reached: now.reached.max(self.reached), ..now }
    }
}

// Whoever signs the same files anew, with another program, changes nothing.
fn what_it_lists(list: &str) -> String {
    let lines = list.lines().filter(|line| !line.ends_with(".minisig"));
    sha256_of_lines(lines)
}
