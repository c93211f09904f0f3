//! Mutates inputs with stable Rust: `cargo run --release --bin mutate -- PARSER [SECONDS] [SEED]`.
//!
//! Unlike libFuzzer it has no coverage feedback; it is for those without a nightly compiler. An input that panics or
//! takes more than a second is written to `found/PARSER`, and the run exits with 1; so does a run that used more than
//! 256 MiB.

use std::panic::catch_unwind;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use cert_fuzz::{PARSERS, Parser, seeds};

const MOST_TIME: Duration = Duration::from_secs(1);
const MOST_MEMORY: u64 = 256 * 1024;
const MOST_INPUTS: usize = 64;
const LARGEST: usize = 256 * 1024;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let name = args.next().unwrap_or_default();
    let Some((name, parser)) = PARSERS.iter().find(|(known, _)| *known == name) else {
        let names: Vec<_> = PARSERS.iter().map(|(name, _)| *name).collect();
        eprintln!("usage: mutate PARSER [SECONDS] [SEED]\nparsers: {}", names.join(", "));
        return ExitCode::from(2);
    };
    let mut number = |otherwise| args.next().and_then(|text| text.parse().ok()).unwrap_or(otherwise);
    let (seconds, seed) = (number(60), number(1));
    let (tried, bad) = run(name, *parser, Duration::from_secs(seconds), seed);
    let memory = peak();
    println!("{name}: {tried} inputs in {seconds} s, {bad} bad, {} MiB at most", memory / 1024);
    if bad > 0 || memory > MOST_MEMORY { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn run(name: &str, parser: Parser, most: Duration, seed: u64) -> (u64, u64) {
    let (mut random, mut inputs) = (Random(seed), seeds::of(name));
    let first = inputs.len();
    assert!(first > 0, "nothing to begin with: fuzz/corpus/{name}");
    let (start, mut tried, mut bad) = (Instant::now(), 0, 0);
    while start.elapsed() < most {
        let mut input = inputs[random.below(inputs.len())].clone();
        for _ in 0..=random.below(8) {
            mutate(&mut input, &inputs, &mut random);
        }
        input.truncate(LARGEST);
        let before = Instant::now();
        let is_well = catch_unwind(|| parser(&input)).is_ok();
        let took = before.elapsed();
        tried += 1;
        if !is_well || took > MOST_TIME {
            bad += 1;
            println!("{name}: {} after {took:?}", keep(name, &input, bad));
        }
        // One input in fifty is mutated further, so that changes add up.
        if random.below(50) == 0 {
            if inputs.len() == first + MOST_INPUTS {
                inputs.swap_remove(first + random.below(MOST_INPUTS));
            }
            inputs.push(input);
        }
    }
    (tried, bad)
}

fn keep(name: &str, input: &[u8], number: u64) -> String {
    let folder = PathBuf::from("found").join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(number.to_string());
    std::fs::write(&path, input).expect("a file");
    path.display().to_string()
}

// Applies one of the mutations that find most: bits, bytes, pieces moved, repeated or spliced from another input,
// boundary numbers, and tokens of the languages parsed.
fn mutate(input: &mut Vec<u8>, others: &[Vec<u8>], random: &mut Random) {
    const WORDS: [&str; 24] = [
        "[",
        "]",
        "[[",
        "{",
        "}",
        "=",
        "\"",
        "\"\"\"",
        "'",
        "\n",
        "#",
        "\\",
        "\u{feff}",
        "\u{202e}",
        "ż",
        "9223372036854775807",
        "-1",
        "2026-02-29",
        "9999-12-31",
        "{% for a in b %}",
        "{{",
        "<!ENTITY",
        "<use href=\"#a\"/>",
        " obj <<",
    ];
    let (at, length) = (random.below(input.len() + 1), random.below(64) + 1);
    let end = (at + length).min(input.len());
    match random.below(9) {
        0 if at < input.len() => input[at] ^= 1 << random.below(8),
        1 if at < input.len() => input[at] = u8::try_from(random.below(256)).unwrap_or_default(),
        2 => drop(input.drain(at..end)),
        3 => {
            let piece = input[at..end].to_vec();
            let to = random.below(input.len() + 1);
            input.splice(to..to, piece);
        }
        4 => {
            let piece = input[at..end].repeat(random.below(200) + 1);
            input.splice(at..at, piece);
        }
        5 => {
            let other = &others[random.below(others.len())];
            let from = random.below(other.len() + 1);
            let piece = other[from..(from + length * 4).min(other.len())].to_vec();
            input.splice(at..at, piece);
        }
        6 => {
            let number: u32 = [0, 1, 0x7fff_ffff, 0x8000_0000, u32::MAX][random.below(5)];
            input.splice(at..end.min(at + 4), number.to_le_bytes());
        }
        7 => input.truncate(at),
        _ => drop(input.splice(at..at, WORDS[random.below(WORDS.len())].bytes())),
    }
}

// The peak memory of this process in KiB; 0 if the system does not report it.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

// Xorshift: the same seed gives the same inputs.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap_or(0)
    }
}
