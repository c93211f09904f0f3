//! The laws of remembering registers, whatever is seen in whatever order.

use std::sync::Arc;

use cert_core::basics::source::Source;
use cert_core::memory::file::{parse, text};
use cert_core::memory::past::{Memory, Past};
use cert_core::memory::seen::{KeyStanding, LEAP, Reached, Seen};
use cert_core::register::settings::key::PublicKey;
use cert_core::register::settings::uid::Uid;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::histories::hold;

fn key(number: usize) -> PublicKey {
    PublicKey::new(&format!("RWQ{}", ["a", "b", "c"][number].repeat(53))).expect("a key")
}

// One register and sometimes another, in a few places, a few writes apart.
fn seen() -> impl Strategy<Value = Seen> {
    let standing = prop_oneof![Just(0), Just(0), Just(1), Just(2), Just(3)];
    let keys = vec(standing, 0..3).prop_map(|standings| {
        standings.into_iter().enumerate().map(|(number, standing)| (key(number), KeyStanding::ALL[standing])).collect()
    });
    let serial = prop_oneof![8 => 0..9u32, 1 => Just(u32::MAX)];
    (option::of(0..2u8), 0..3usize, serial, 0..4u32, option::of(0..2u8), keys).prop_map(
        |(uid, place, serial, last_number, list, keys)| Seen {
            uid: uid.map(|uid| Uid::new([uid; 16])),
            place: ["/srv/rejestr", "/home/ola/rejestr", "/tmp/kopia"][place].to_owned(),
            reached: Reached { serial, last_number },
            list: list.map(|list| list.to_string().repeat(64)),
            keys,
            is_practice: false,
        },
    )
}

fn after(all: &[Seen]) -> Memory {
    all.iter().fold(Memory::default(), |mut memory, now| {
        memory.remember(now);
        memory
    })
}

#[test]
fn what_is_remembered_never_goes_down_and_what_is_older_is_found() {
    hold(2000, &(vec(seen(), 0..12), seen()), |(all, now)| {
        let before = after(&all);
        let mut memory = before.clone();
        let past = memory.judge(&now);
        let is_news = memory.remember(&now);
        assert!(!is_news || past == Past::GoesOn);
        for known in before.seen {
            let is_kept = |later: &&Seen| later.place == known.place && (known.uid.is_none() || later.uid == known.uid);
            let later: Vec<&Seen> = memory.seen.iter().filter(is_kept).collect();
            assert!(later.iter().any(|later| later.reached.serial >= known.reached.serial), "{known:?} {later:?}");
            let is_worse = |key: &PublicKey, was: KeyStanding| {
                later.iter().any(|later| later.keys.iter().any(|(other, is)| other == key && *is >= was))
            };
            assert!(known.keys.iter().all(|(key, was)| is_worse(key, *was)), "{known:?} {later:?}");
        }
        let serial = now.reached.serial;
        if past == Past::GoesOn && is_news && serial > 0 {
            let reached = Reached { serial: serial - 1, ..now.reached };
            let older = memory.judge(&Seen { reached, ..now });
            assert!(matches!(older, Past::Older(_)), "{older:?}");
        }
    });
}

#[test]
fn a_copy_elsewhere_changes_nothing_of_what_is_remembered_of_a_place() {
    hold(2000, &(vec(seen(), 0..12), seen()), |(all, now)| {
        let here: Vec<Seen> = all.iter().filter(|seen| seen.place == now.place).cloned().collect();
        let (with, without) = (after(&all), after(&here));
        assert_eq!(with.judge(&now), without.judge(&now));
        let of_place =
            |memory: Memory| memory.seen.into_iter().filter(|seen| seen.place == now.place).collect::<Vec<_>>();
        assert_eq!(of_place(with), of_place(without));
    });
}

#[test]
fn an_absurd_leap_is_not_taken_over() {
    hold(500, &(vec(seen(), 0..6), seen(), LEAP + 10..=u32::MAX), |(all, now, serial)| {
        let before = after(&all);
        let mut memory = before.clone();
        let reached = Reached { serial, ..now.reached };
        assert!(!memory.remember(&Seen { reached, ..now }));
        assert_eq!(memory, before);
    });
}

#[test]
fn a_key_once_seen_worse_never_counts_again_and_exchanged_keys_are_found() {
    let now = |serial, keys: &[(usize, KeyStanding)]| Seen {
        uid: Some(Uid::new([7; 16])),
        place: "/srv/rejestr".to_owned(),
        reached: Reached { serial, last_number: 1 },
        list: None,
        keys: keys.iter().map(|(number, standing)| (key(*number), *standing)).collect(),
        is_practice: false,
    };
    let memory =
        after(&[now(1, &[(0, KeyStanding::InUse)]), now(2, &[(0, KeyStanding::Lost), (1, KeyStanding::InUse)])]);
    let judge = |keys: &[(usize, KeyStanding)]| memory.judge(&now(3, keys));
    assert_eq!(judge(&[(0, KeyStanding::Compromised), (1, KeyStanding::Retired)]), Past::GoesOn);
    assert_eq!(judge(&[(0, KeyStanding::InUse), (1, KeyStanding::InUse)]), Past::KeyIsBack(key(0)));
    assert_eq!(judge(&[(0, KeyStanding::Retired), (1, KeyStanding::InUse)]), Past::KeyIsBack(key(0)));
    assert_eq!(judge(&[(2, KeyStanding::InUse)]), Past::KeysExchanged);
    assert_eq!(judge(&[]), Past::KeysExchanged);
}

#[test]
fn what_is_written_down_is_read_again() {
    hold(500, &vec(seen(), 0..12), |all| {
        let mut memory = after(&all);
        memory.serials.insert(key(2), 7);
        let source = Arc::new(Source { name: "registers.toml".to_owned(), text: text(&memory) });
        assert_eq!(parse(&source).expect("what was written"), memory);
    });
}

#[test]
fn what_an_earlier_version_remembered_counts_until_the_register_was_seen_in_a_place() {
    let now = |serial, place: &str| Seen {
        uid: None,
        place: place.to_owned(),
        reached: Reached { serial, last_number: 1 },
        list: None,
        keys: vec![(key(0), KeyStanding::InUse)],
        is_practice: false,
    };
    let mut memory = Memory { serials: [(key(0), 5)].into(), ..Memory::default() };
    assert!(matches!(memory.judge(&now(4, "/a")), Past::Older(Reached { serial: 5, .. })));
    assert!(!memory.remember(&now(4, "/a")) && memory.remember(&now(5, "/a")));
    assert_eq!((memory.judge(&now(4, "/b")), memory.serials.len()), (Past::GoesOn, 0));
    assert!(matches!(memory.judge(&now(4, "/a")), Past::Older(_)));
    let poisoned = Memory { serials: [(key(0), u32::MAX)].into(), ..Memory::default() };
    assert_eq!(poisoned.judge(&now(4, "/a")), Past::GoesOn);
}
