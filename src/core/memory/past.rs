//! Compares a register with what was seen before: was it replaced by an older copy?
//!
//! A register is remembered by its name and its location. A copy elsewhere, downloaded or made for practice, has
//! another location and changes nothing remembered about the first. A copy marked as a practice copy is not remembered
//! at all.

use std::collections::BTreeMap;

use crate::memory::seen::{Reached, Seen};
use crate::register::settings::key::PublicKey;
use crate::register::settings::uid::Uid;

/// The maximum number of locations remembered; the one unchanged the longest is forgotten first.
pub const MOST: usize = 1000;

/// Every register seen so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Memory {
    /// Registers in their locations, the most recently changed last.
    pub seen: Vec<Seen>,
    /// The location in which this computer last wrote to each register, practice copies aside.
    pub homes: BTreeMap<Uid, String>,
    /// What earlier versions remembered: the highest serial under each key, wherever the register was.
    pub serials: BTreeMap<PublicKey, u32>,
}

/// How a register compares with what was seen before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Past {
    /// It continues what was seen, or nothing was seen.
    GoesOn,
    /// A newer one was seen in this location.
    Older(Reached),
    /// A different one with the same serial was seen in this location.
    Other,
    /// A key that was retired, lost or compromised is in use again.
    KeyIsBack(PublicKey),
    /// None of its former keys is left.
    KeysExchanged,
    /// It is a practice copy where the register itself used to be.
    Practice,
}

impl Memory {
    fn here(&self, now: &Seen) -> Option<&Seen> {
        self.index(now).map(|index| &self.seen[index])
    }

    // If several match, prefers the one with the same name, then the one with the highest serial.
    fn index(&self, now: &Seen) -> Option<usize> {
        let named = |seen: &Seen| now.uid.is_some() && seen.uid == now.uid;
        let here = self.seen.iter().enumerate().filter(|(_, seen)| seen.is_here(now));
        here.max_by_key(|(_, seen)| (named(seen), seen.reached.serial)).map(|(index, _)| index)
    }

    // What an earlier version saw under any of these keys. Only used until the register has been seen in a location.
    fn earlier(&self, now: &Seen) -> Reached {
        let serials = now.keys.iter().filter_map(|(key, _)| self.serials.get(key).copied());
        Reached { serial: serials.max().unwrap_or_default(), ..now.reached }
    }

    /// Compares a register as it is now with what was seen before.
    pub fn judge(&self, now: &Seen) -> Past {
        if now.is_practice {
            return if self.here(now).is_some() { Past::Practice } else { Past::GoesOn };
        }
        let Some(seen) = self.here(now) else {
            let earlier = self.earlier(now);
            let is_older = now.reached.is_behind(earlier) && !earlier.is_leap_from(now.reached);
            return if is_older { Past::Older(earlier) } else { Past::GoesOn };
        };
        let is_other = || seen.list.is_some() && now.list.is_some() && seen.list != now.list;
        match seen.key_that_is_back(now) {
            _ if seen.shares_no_key_with(now) => Past::KeysExchanged,
            _ if now.reached.is_behind(seen.reached) => Past::Older(seen.reached),
            Some(key) => Past::KeyIsBack(key.clone()),
            None if now.reached.serial == seen.reached.serial && is_other() => Past::Other,
            None => Past::GoesOn,
        }
    }

    /// Returns a key that adopting an older copy would bring back into use.
    pub fn key_that_is_back(&self, now: &Seen) -> Option<&PublicKey> {
        self.here(now).and_then(|seen| seen.key_that_is_back(now))
    }

    /// Returns the most advanced copy elsewhere, if this one is behind it: no copy continues one in another location.
    pub fn ahead(&self, now: &Seen) -> Option<&Seen> {
        let others = self.seen.iter().filter(|seen| seen.place != now.place && seen.is_copy_of(now));
        others.filter(|seen| now.reached.is_behind(seen.reached)).max_by_key(|seen| seen.reached.serial)
    }

    /// Whether a register is where it was last written.
    pub fn is_home(&self, now: &Seen) -> bool {
        self.home(now).is_some_and(|home| *home == now.place)
    }

    /// The other locations that may hold the register someone is about to write to here: the one where it was last
    /// written, or, if it was never written, every one where it was seen. Empty in the location where it was last
    /// written.
    pub fn rivals(&self, now: &Seen) -> Vec<&str> {
        let seen = self.seen.iter().filter(|seen| seen.is_copy_of(now)).map(|seen| seen.place.as_str());
        let places = self.home(now).map_or_else(|| seen.collect(), |home| vec![home.as_str()]);
        places.into_iter().filter(|place| *place != now.place).collect()
    }

    fn home(&self, now: &Seen) -> Option<&String> {
        self.homes.get(now.uid.as_ref()?)
    }

    /// Remembers this location as the one where the register is written from now on.
    pub fn settle(&mut self, now: &Seen) {
        self.remember(now);
        self.homes.extend(now.uid.clone().map(|uid| (uid, now.place.clone())));
    }

    /// The furthest any copy of a register has advanced.
    pub fn highest(&self, now: &Seen) -> Reached {
        let copies = self.seen.iter().filter(|seen| seen.is_copy_of(now) || seen.is_here(now));
        copies.fold(self.earlier(now), |highest, seen| highest.max(seen.reached)).max(now.reached)
    }

    /// Remembers a register as it is now if it continues what was seen; returns whether anything changed.
    pub fn remember(&mut self, now: &Seen) -> bool {
        let before = self.here(now).map(|seen| seen.reached);
        let is_leap = now.reached.is_leap_from(before.unwrap_or_default());
        if is_leap || now.is_practice || self.judge(now) != Past::GoesOn {
            return false;
        }
        let index = self.index(now);
        let known = index.map(|index| self.seen.remove(index));
        let next = known.as_ref().map_or_else(|| now.clone(), |seen| seen.followed_by(now.clone()));
        let is_news = known.as_ref() != Some(&next);
        match index {
            Some(index) if !is_news => self.seen.insert(index, next),
            _ => self.seen.push(next),
        }
        self.serials.retain(|key, _| now.keys.iter().all(|(other, _)| other != key));
        let beyond = self.seen.len().saturating_sub(MOST);
        self.seen.drain(..beyond);
        is_news
    }

    /// Forgets a location: it holds a practice copy from now on.
    pub fn forget(&mut self, now: &Seen) {
        self.seen.retain(|seen| !seen.is_here(now));
    }
}
