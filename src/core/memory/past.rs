//! What was seen of registers before, and what that says of one now: whether an older copy was put in its place.
//!
//! A register is remembered by its name and its place. A copy elsewhere, downloaded or made to practise, is another
//! place: it changes nothing of what is remembered of the first. A copy that is marked as one to practise is not
//! remembered at all.

use std::collections::BTreeMap;

use crate::memory::seen::{Reached, Seen};
use crate::register::settings::key::PublicKey;
use crate::register::settings::uid::Uid;

/// How many places are remembered; the one that did not change for longest is forgotten first.
pub const MOST: usize = 1000;

/// All that was seen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Memory {
    /// Registers in their places, the one that changed last at the end.
    pub seen: Vec<Seen>,
    /// The place of each register in which this computer last wrote into it, and not to practise.
    pub homes: BTreeMap<Uid, String>,
    /// What earlier versions remembered: the highest serial under each key, wherever the register lay.
    pub serials: BTreeMap<PublicKey, u32>,
}

/// What the past says of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Past {
    /// It goes on from what was seen, or nothing was.
    GoesOn,
    /// Something newer was in its place.
    Older(Reached),
    /// Something else, written as often, was in its place.
    Other,
    /// A key counts again that was retired, lost or compromised.
    KeyIsBack(PublicKey),
    /// None of the keys that it had is left.
    KeysExchanged,
    /// It is a copy to practise, and the register itself was in its place.
    Practice,
}

impl Memory {
    fn here(&self, now: &Seen) -> Option<&Seen> {
        self.index(now).map(|index| &self.seen[index])
    }

    // Of several that it may be, the one of its name or else the one that has come furthest.
    fn index(&self, now: &Seen) -> Option<usize> {
        let named = |seen: &Seen| now.uid.is_some() && seen.uid == now.uid;
        let here = self.seen.iter().enumerate().filter(|(_, seen)| seen.is_here(now));
        here.max_by_key(|(_, seen)| (named(seen), seen.reached.serial)).map(|(index, _)| index)
    }

    // What an earlier version saw under one of its keys; it counts until the register was seen in a place.
    fn earlier(&self, now: &Seen) -> Reached {
        let serials = now.keys.iter().filter_map(|(key, _)| self.serials.get(key).copied());
        Reached { serial: serials.max().unwrap_or_default(), ..now.reached }
    }

    /// What the past says of a register as it is now.
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

    /// A key that adopting an older copy would bring back.
    pub fn key_that_is_back(&self, now: &Seen) -> Option<&PublicKey> {
        self.here(now).and_then(|seen| seen.key_that_is_back(now))
    }

    /// The place where a register has come furthest, if it is behind that here: two places do not go on from each other.
    pub fn ahead(&self, now: &Seen) -> Option<&Seen> {
        let others = self.seen.iter().filter(|seen| seen.place != now.place && seen.is_copy_of(now));
        others.filter(|seen| now.reached.is_behind(seen.reached)).max_by_key(|seen| seen.reached.serial)
    }

    /// Whether a register is where it was last written into.
    pub fn is_home(&self, now: &Seen) -> bool {
        self.home(now).is_some_and(|home| *home == now.place)
    }

    /// The other places that may hold the register into which somebody wants to write here: that in which it was last
    /// written or, where it never was, every one in which it was seen. Where it was last written, there is none.
    pub fn rivals(&self, now: &Seen) -> Vec<&str> {
        let seen = self.seen.iter().filter(|seen| seen.is_copy_of(now)).map(|seen| seen.place.as_str());
        let places = self.home(now).map_or_else(|| seen.collect(), |home| vec![home.as_str()]);
        places.into_iter().filter(|place| *place != now.place).collect()
    }

    fn home(&self, now: &Seen) -> Option<&String> {
        self.homes.get(now.uid.as_ref()?)
    }

    /// Remembers that a register was written into, or is to be from now on, in its place.
    pub fn settle(&mut self, now: &Seen) {
        self.remember(now);
        self.homes.extend(now.uid.clone().map(|uid| (uid, now.place.clone())));
    }

    /// The furthest that a register has come anywhere.
    pub fn highest(&self, now: &Seen) -> Reached {
        let copies = self.seen.iter().filter(|seen| seen.is_copy_of(now) || seen.is_here(now));
        copies.fold(self.earlier(now), |highest, seen| highest.max(seen.reached)).max(now.reached)
    }

    /// Remembers a register as it is now, where it goes on from what was seen; gives whether that is news.
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

    /// Forgets a place: what is there from now on is a copy to practise.
    pub fn forget(&mut self, now: &Seen) {
        self.seen.retain(|seen| !seen.is_here(now));
    }
}
