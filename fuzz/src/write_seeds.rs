//! Writes the seed inputs of a parser into a folder: `seeds PARSER FOLDER`.

use std::path::Path;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [parser, folder] = &args[..] else { panic!("usage: seeds PARSER FOLDER") };
    for (number, seed) in cert_fuzz::seeds::of(parser).iter().enumerate() {
        std::fs::write(Path::new(folder).join(format!("seed-{number}")), seed).expect("a file");
    }
}
