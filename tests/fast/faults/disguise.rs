//! The same files as other editors would have saved them.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use cert::store::disk::read::read;
use cert_core::basics::fault::Faults;
use cert_core::basics::source::Source;

use super::corpus::Named;

/// What is wrong with the file as each of those editors would have saved it.
pub(crate) fn all(file: &Named) -> Vec<(&'static str, Faults)> {
    let text = fs::read_to_string(&file.path).expect("a readable file").replace("\r\n", "\n");
    let windows = text.replace('\n', "\r\n");
    let disguises = [
        ("with a byte order mark", format!("\u{feff}{text}")),
        ("with CRLF", windows.clone()),
        ("with both", format!("\u{feff}{windows}")),
        ("without a last line feed", text.trim_end().to_owned()),
        ("without a last CRLF", windows.trim_end().to_owned()),
    ];
    disguises.into_iter().map(|(what, text)| (what, faults(file, &text))).collect()
}

fn faults(file: &Named, text: &str) -> Faults {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("disguised.toml");
    fs::write(&path, text).expect("a file");
    let source = read(Path::new(&path)).expect("a readable file");
    let source = Arc::new(Source { name: file.path.clone(), text: source.text.clone() });
    file.told_of(&source)
}
