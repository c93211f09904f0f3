//! Degenerate points of the curve. With a key of small order, anybody can sign anything; a signature that begins with
//! such a point reveals its key. Neither this program nor the real `minisign` accepts any of them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cert_core::register::settings::key::PublicKey;
use cert_core::trust::point;
use cert_core::trust::signature::{UNTRUSTED, verify};

use crate::support::minisign::{are_there, takes};

const NUMBER: [u8; 8] = *b"weak one";

// The neutral point, and the number zero: a signature made without any key.
const NOTHING: [u8; 64] = {
    let mut bytes = [0; 64];
    bytes[0] = 1;
    bytes
};

// The y-coordinates of the points of small order, as listed by sodium; two also have a second encoding.
const SMALL: [&str; 7] = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

fn bytes_of(hexadecimal: &str) -> [u8; 32] {
    let byte = |index: usize| u8::from_str_radix(&hexadecimal[2 * index..][..2], 16).expect("a byte");
    std::array::from_fn(byte)
}

// With either sign of the x-coordinate.
fn small() -> impl Iterator<Item = [u8; 32]> {
    let signed =
        |point: [u8; 32], sign: u8| std::array::from_fn(|index| point[index] | if index == 31 { sign } else { 0 });
    SMALL.into_iter().flat_map(move |text| [0, 0x80].map(|sign| signed(bytes_of(text), sign)))
}

fn key(point: &[u8]) -> PublicKey {
    PublicKey::new(&STANDARD.encode([b"Ed", &NUMBER[..], point].concat())).expect("a key")
}

fn signature(comment: &str) -> String {
    let own = STANDARD.encode([b"ED", &NUMBER[..], &NOTHING].concat());
    let global = STANDARD.encode(NOTHING);
    format!("untrusted comment: {UNTRUSTED}\n{own}\ntrusted comment: {comment}\n{global}\n")
}

// A text for which the crate accepts a signature that nobody made; not every text works.
fn forged(key: &PublicKey) -> Option<String> {
    let crates = minisign_verify::PublicKey::from_base64(key.as_str()).ok()?;
    let is_taken = |text: &String| {
        let signature = minisign_verify::Signature::decode(&signature(text)).expect("a signature");
        crates.verify(text.as_bytes(), &signature, false).is_ok()
    };
    (0..1000).map(|number| format!("tekst {number}")).find(is_taken)
}

#[test]
fn by_a_key_of_small_order_nobody_signs() {
    let is_there = are_there();
    let keys: Vec<PublicKey> = small().map(|point| key(&point)).collect();
    let taken: Vec<(&PublicKey, String)> = keys.iter().filter_map(|key| Some((key, forged(key)?))).collect();
    assert!(!taken.is_empty(), "the crate guards itself; a guard of our own is no longer needed");
    for (key, text) in taken {
        assert!(verify(text.as_bytes(), &signature(&text), [key]).is_err(), "{key:?} {text}");
        assert!(!is_there || !takes(text.as_bytes(), &signature(&text), key.as_str()), "{key:?} {text}");
    }
}

#[test]
fn a_point_counts_where_its_order_is_not_small_and_its_coordinate_is_written_in_one_way() {
    assert!(small().all(|point| !point::counts(&point)));
    let base = bytes_of("5866666666666666666666666666666666666666666666666666666666666666");
    assert!(point::counts(&base) && !point::counts(&base[1..]));
    for low in 0xed..=0xff {
        let mut again = bytes_of(SMALL[4]);
        again[0] = low;
        assert!(!point::counts(&again), "{low}");
    }
}

#[test]
fn a_signature_that_gives_its_key_away_is_not_taken() {
    let is_there = are_there();
    let key = PublicKey::new("RWR3ZWFrIG9uZbF7VyCLUGShBxw3jV5SGcqiZsjGCH/qBqDs3iZlwT3M").expect("a key");
    // Computed from an unused secret: a normal signature, and one for each of the two points.
    let signatures = [
        (
            "ZoKOmtdo+6ubFD+dhrIv5qX684E9nRkrBxXLIuieWFsbgXDQtArk4QIV2D4RTr2z6OZvATy0+wi+pMtJ247eAY=",
            "aqmzNbeJCd071Re+gF1cpO4oLcMhCRbfVJnii/blgKBbXUTqbDKbbfSAtWPLTEq1D0RUNS93iERLM3feoqPhDQ==",
        ),
        (
            "QEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgRR0rBSCYXJ83Cv9G31jvlxIgXcD6VPe1AFBMGBA0wM=",
            "FqCt5QfkiK9BC6ahr/tORvqkXNoLnP2DQeuyRJfmstd9q9fevEmMrZDfrFfi/wz1LV921AyGJ+yKY0LbBV67BQ==",
        ),
        (
            "ZoKOmtdo+6ubFD+dhrIv5qX684E9nRkrBxXLIuieWFsbgXDQtArk4QIV2D4RTr2z6OZvATy0+wi+pMtJ247eAY=",
            "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/PPggms7jM7+mbYwWYG+9K0GrVURiLbvAKwv0ChbIDg==",
        ),
    ];
    let text = |(own, global): (&str, &str)| {
        format!("untrusted comment: {UNTRUSTED}\nRUR3ZWFrIG9uZ{own}\ntrusted comment: y\n{global}\n")
    };
    let texts = signatures.map(text);
    assert_eq!(texts.each_ref().map(|text| verify(b"x", text, [&key]).is_ok()), [true, false, false]);
    let by_minisign = |text: &String| takes(b"x", text, key.as_str());
    assert!(!is_there || texts.each_ref().map(by_minisign) == [true, false, false]);
}
