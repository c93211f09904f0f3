//! A valid print changed at random, thousands of times: reading it neither panics nor takes long.

use std::panic;
use std::sync::Mutex;

use cert_core::trust::pdf::attachments::{Why, attached};

use crate::support::pdf::{NAME, SIGNATURE, objects, of_objects, page, read, spec, stream};

// The PDF crate must not panic: a person would see it.
static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());

// For each of two prints; thirty thousand each found nothing either.
const TIMES: usize = 1500;

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides.max(1)
    }
}

// Keywords of the PDF structure.
const WORDS: [&[u8]; 22] = [
    b"<<",
    b">>",
    b"[",
    b"]",
    b"(",
    b")",
    b"0",
    b"-1",
    b"4294967295",
    b"9999999999999999999",
    b"1 0 R",
    b"4 0 R",
    b"obj",
    b"endobj",
    b"stream\n",
    b"endstream",
    b"xref",
    b"trailer",
    b"startxref",
    b"/Filter/FlateDecode",
    b"/Type/ObjStm/N 9/First 18446744073709551615",
    b"/Kids[1 0 R 2 0 R]",
];

fn mutate(good: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for _ in 0..=dice.roll(4) {
        let place = dice.roll(bytes.len());
        let until = (place + dice.roll(40)).min(bytes.len());
        match dice.roll(6) {
            0 => bytes[place] = u8::try_from(dice.roll(256)).unwrap_or_default(),
            1 => bytes[place] ^= 1 << dice.roll(8),
            2 => drop(bytes.drain(place..until)),
            3 => drop(bytes.splice(place..place, WORDS[dice.roll(WORDS.len())].iter().copied())),
            4 => drop(bytes.splice(place..until, WORDS[dice.roll(WORDS.len())].iter().copied())),
            _ => {
                let part = bytes[place..until].to_vec();
                let to = dice.roll(bytes.len());
                drop(bytes.splice(to..to, part));
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

#[test]
fn a_changed_print_is_read_or_not_and_nothing_panics_or_hangs() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if let Some(place) = info.location().filter(|place| place.file().contains("hayro")) {
            PANICS.lock().expect("a list").push(place.to_string());
        }
        before(info);
    }));
    let certificate = "format = 1\nid = \"UBO-2026-0001\"\n";
    let ours = page(&[(NAME, certificate.as_bytes()), (SIGNATURE, b"podpis")], false);
    let (listed, packed) = (spec(NAME, 5), stream("/Type/ObjStm/N 1/First 4", "9 0 <<>>"));
    let tree = "/AF[4 0 R]/Names<</EmbeddedFiles<</Kids[7 0 R]>>>>";
    let more = [&listed, &stream("", certificate), &packed, &format!("<</Names[({NAME})4 0 R]>>")];
    let by_hand = of_objects(&objects(tree, &more.map(String::as_str)));
    for (good, seed) in [(&ours, 1), (&by_hand, 2)] {
        assert_eq!(read(good.clone()).map(|attached| attached.certificate), Ok(certificate.as_bytes().to_vec()));
        let mut dice = Dice(seed);
        let read = (0..TIMES).filter(|_| read(mutate(good, &mut dice)).is_ok()).count();
        // Some changes are fatal, but not all.
        assert!(read > TIMES / 20 && read < TIMES - TIMES / 20, "{read} of {TIMES}");
    }
    let panics = PANICS.lock().expect("a list");
    assert!(panics.is_empty(), "{panics:?}");
}

#[test]
fn what_is_read_again_and_again_is_given_up() {
    let large = format!("<</A[{}]>>", "1 ".repeat(50_000));
    let listed = format!("/AF[{}]", "4 0 R ".repeat(1900));
    let found = |catalog: &str, more: &[&str]| attached(&of_objects(&objects(catalog, more)));
    assert_eq!(found(&listed, &[&large]), Err(Why::Intricate));
    // Even a table that is invalid was read to its end.
    let torn = large.replace("]>>", "");
    assert_eq!(found(&listed, &[&torn]), Err(Why::Intricate));
    let tree = format!("/Names<</EmbeddedFiles<</Kids[{}]>>>>", "4 0 R ".repeat(1900));
    assert_eq!(found(&tree, &[&large]), Err(Why::Intricate));
    assert_eq!(found("/AF[4 0 R]", &[&large]), Err(Why::NoAttachment));
}
