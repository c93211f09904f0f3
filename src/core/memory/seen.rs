//! A register as seen in one location: how far it had advanced, and its keys.

use crate::basics::digest::sha256_of_lines;
use crate::codes;
use crate::register::loaded::Loaded;
use crate::register::settings::key::{Key, KeyState, PublicKey};
use crate::register::settings::uid::Uid;
use crate::register::snapshot::LIST;

/// No register is written this often between two looks at it: a larger jump of a serial or number is not believed.
pub const LEAP: u32 = 1_000_000;

/// How far a register has advanced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reached {
    /// The number of times it was written.
    pub serial: u32,
    /// The last certificate number assigned.
    pub last_number: u32,
}

codes! {
    /// The standing of a key. It never improves.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub enum KeyStanding {
        /// It signs.
        InUse = "in-use",
        /// It has been succeeded by the next key.
        Retired = "retired",
        /// Nobody can sign with it.
        Lost = "lost",
        /// Somebody else can sign with it.
        Compromised = "compromised",
    }
}

/// A register as seen in one location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its name, if it has one.
    pub uid: Option<Uid>,
    /// The canonical path of its folder.
    pub place: String,
    /// How far it had advanced.
    pub reached: Reached,
    /// The digest of the files on its signed list, signatures aside; none without a list.
    pub list: Option<String>,
    /// Its keys and their standing, in order.
    pub keys: Vec<(PublicKey, KeyStanding)>,
    /// Whether it is a practice copy, which is never remembered.
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
    // The maximum of each field.
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
    /// Describes a register as it is now.
    pub fn now(loaded: &Loaded, place: String) -> Seen {
        let settings = &loaded.register.settings;
        let list = loaded.snapshot.text(LIST).filter(|_| !settings.keys.is_empty());
        Seen {
            uid: settings.uid.clone(),
            place,
            // A number in use has been assigned, whatever the settings say.
            reached: Reached {
                serial: settings.serial,
                last_number: settings.last_number.max(loaded.register.highest_number()),
            },
            list: list.map(what_it_lists),
            keys: settings.keys.iter().map(|key| (key.public.clone(), KeyStanding::of(key))).collect(),
            is_practice: settings.is_practice,
        }
    }

    fn first_key(&self) -> Option<&PublicKey> {
        self.keys.first().map(|(key, _)| key)
    }

    // Whether both are copies of one register: the same name or, if either has none yet, the same first key.
    pub(super) fn is_copy_of(&self, other: &Seen) -> bool {
        match (&self.uid, &other.uid) {
            (Some(uid), Some(other)) => uid == other,
            _ => self.first_key().is_some() && self.first_key() == other.first_key(),
        }
    }

    // Whether it is the same register in the same location. Without a name and a key, the location alone identifies it.
    pub(super) fn is_here(&self, now: &Seen) -> bool {
        let is_nameless = self.uid.is_none() || now.uid.is_none();
        let is_keyless = self.keys.is_empty() || now.keys.is_empty();
        self.place == now.place && (self.is_copy_of(now) || is_nameless && is_keyless)
    }

    // Returns a key whose standing has improved.
    pub(super) fn key_that_is_back(&self, now: &Seen) -> Option<&PublicKey> {
        let is_back =
            |(key, was): &&(PublicKey, KeyStanding)| now.keys.iter().any(|(other, is)| other == key && is < was);
        self.keys.iter().find(is_back).map(|(key, _)| key)
    }

    pub(super) fn shares_no_key_with(&self, now: &Seen) -> bool {
        let is_left = |(key, _): &(PublicKey, KeyStanding)| now.keys.iter().any(|(other, _)| other == key);
        !self.keys.is_empty() && !self.keys.iter().any(is_left)
    }

    // Merges this with a later sighting.
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

// Signatures are left out: signing the same files again, with another program, changes nothing.
fn what_it_lists(list: &str) -> String {
    let lines = list.lines().filter(|line| !line.ends_with(".minisig"));
    sha256_of_lines(lines)
}
