//! The baseline: reads and parses every `.toml` of a folder or its subfolders, and does nothing else.

use std::path::{Path, PathBuf};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            found.push(path);
        }
    }
}

fn main() {
    let mut found = Vec::new();
    files(Path::new(&std::env::args().nth(1).expect("a folder")), &mut found);
    found.sort();
    let keys = found.iter().map(|path| {
        let text = std::fs::read_to_string(path).expect("a text");
        toml::de::DeTable::parse(&text).expect("TOML").get_ref().len()
    });
    println!("{} files, {} keys", found.len(), keys.sum::<usize>());
}
