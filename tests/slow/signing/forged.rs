//! Other signatures of the same bytes that can be made without the key: numbers equivalent on the curve, and other
//! encodings of the same signature. This program accepts no more of them than the real `minisign`.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cert_core::register::settings::key::PublicKey;
use cert_core::trust::doubt::Doubt;
use cert_core::trust::signature::verify;
use tempfile::TempDir;

use crate::support::issuer::copy;
use crate::support::minisign::{are_there, takes};
use crate::support::signing_issuer::SigningIssuer;

const PUBLISHED: &str = "tests/readme/published";
const KEY: &str = "RWRvFFWbyrHL79QMKSJA5yaKqmeLMc6acDN7OZJmnEO9gedmaHmQ2BkK";
const SIGNED: [&str; 3] = ["ubo-2026-0001.toml", "rejestr/ubo-2026-0001.toml", "rejestr/SHA256SUMS"];

// The order of the curve, lowest byte first: adding it to a number changes nothing.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

// The line of each of the two numbers of a signature, and its offset in the decoded line.
const NUMBERS: [(usize, usize); 2] = [(1, 42), (3, 32)];

fn published() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new(PUBLISHED), folder.path());
    folder
}

fn key(text: &str) -> PublicKey {
    PublicKey::new(text).expect("a key")
}

fn signature_of(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(format!("{name}.minisig"))).expect("a signature")
}

// The sum of a number and the order; none if it does not fit in 32 bytes.
fn plus_order(number: [u8; 32]) -> Option<[u8; 32]> {
    let mut carry = 0;
    let sum = std::array::from_fn(|index| {
        let [low, high] = (carry + u16::from(number[index]) + u16::from(ORDER[index])).to_le_bytes();
        carry = u16::from(high);
        low
    });
    (carry == 0).then_some(sum)
}

// Equivalent signatures on the curve: the order is added to one of the numbers, again and again.
fn multiples(signature: &str, (line, at): (usize, usize)) -> Vec<String> {
    let lines: Vec<&str> = signature.lines().collect();
    let bytes = STANDARD.decode(lines[line]).expect("base64");
    let number = bytes[at..].try_into().expect("32 bytes");
    let with = |number: [u8; 32]| signature.replace(lines[line], &STANDARD.encode([&bytes[..at], &number].concat()));
    std::iter::successors(plus_order(number), |number| plus_order(*number)).map(with).collect()
}

#[test]
fn a_number_with_the_order_of_the_curve_added_is_not_taken() {
    let is_there = are_there();
    let folder = published();
    for name in SIGNED {
        let bytes = fs::read(folder.path().join(name)).expect("a file");
        let signature = signature_of(&folder, name);
        assert!(verify(&bytes, &signature, [&key(KEY)]).is_ok(), "{name}");
        assert!(!is_there || takes(&bytes, &signature, KEY), "{name}");
        for at in NUMBERS {
            let multiples = multiples(&signature, at);
            // The number is below the order, of which 32 bytes hold nearly sixteen; more cannot be encoded.
            assert_eq!(multiples.len(), 15);
            for other in multiples {
                assert_eq!(verify(&bytes, &other, [&key(KEY)]), Err(Doubt::Wrong), "{name} {at:?}:\n{other}");
                assert!(!is_there || !takes(&bytes, &other, KEY), "{name} {at:?}:\n{other}");
            }
        }
    }
}

#[test]
fn the_program_does_not_take_it_either() {
    let issuer = SigningIssuer::keyless();
    for (asked, name, code) in [(SIGNED[0], SIGNED[0], 4), ("rejestr", SIGNED[2], 0)] {
        let folder = published();
        let path = folder.path().join(asked);
        let verified = || issuer.run(&["verify", path.to_str().expect("UTF-8"), "--public-key", KEY]);
        verified().ends(code);
        let signature = signature_of(&folder, name);
        for other in NUMBERS.iter().flat_map(|at| multiples(&signature, *at).into_iter().take(1)) {
            fs::write(folder.path().join(format!("{name}.minisig")), other).expect("written");
            let ran = verified();
            assert!(ran.code == Some(3) && !ran.out.contains("Przykładowo"), "{name}: {ran:#?}");
        }
    }
}

#[test]
fn the_text_of_a_signature_is_written_in_one_way() {
    let folder = published();
    let bytes = fs::read(folder.path().join(SIGNED[0])).expect("a file");
    let text = signature_of(&folder, SIGNED[0]);
    let lines: Vec<&str> = text.lines().collect();
    let with = |line: usize, other: &str| text.replace(lines[line], other);
    let ends = |end: &str| lines.join(end) + end;
    // The bits after the last byte, which no reader needs.
    let trailing = |from: &str, to: &str| text.replace(&format!("{from}\n"), &format!("{to}\n"));
    let all = [
        ends("\r\n"),
        ends("\r"),
        ends("\n\n"),
        text.trim_end().to_owned(),
        format!("\n{text}"),
        format!("\u{feff}{text}"),
        format!("{text}\n"),
        format!("{text}\0"),
        trailing("yAA=", "yAB="),
        trailing("XCQ==", "XCR=="),
        trailing("yAA=", "yAA"),
        trailing("XCQ==", "XCQ="),
        trailing("XCQ==", "XCQ==="),
        with(0, "untrusted comment: x"),
        with(0, &format!("{}\0", lines[0])),
        with(1, &lines[1].replace('+', "-")),
        with(1, &format!(" {}", lines[1])),
        with(1, &lines[1].replacen("RU", "RW", 1)),
        with(2, &format!("{} ", lines[2])),
        with(2, &format!("{}\0", lines[2])),
        with(2, &format!("{}\r", lines[2])),
        with(3, &format!("{} ", lines[3])),
        with(3, &format!("{}\0", lines[3])),
    ];
    for other in all {
        assert_ne!(other, text);
        // Stricter than minisign, which accepts some of them: here all are refused.
        assert!(verify(&bytes, &other, [&key(KEY)]).is_err(), "{other:?}");
    }
}
