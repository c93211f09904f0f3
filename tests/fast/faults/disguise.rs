//! The same files as saved by other editors.

use cert_core::basics::fault::Faults;

use super::corpus::Named;

/// The faults of the file as saved by each of those editors.
pub(crate) fn all(file: &Named) -> Vec<(&'static str, Faults)> {
    let text = String::from_utf8_lossy(file.input()).replace("\r\n", "\n");
    let windows = text.replace('\n', "\r\n");
    let disguises = [
        ("with a byte order mark", format!("\u{feff}{text}")),
        ("with CRLF", windows.clone()),
        ("with both", format!("\u{feff}{windows}")),
        ("without a last line feed", text.trim_end().to_owned()),
        ("without a last CRLF", windows.trim_end().to_owned()),
    ];
    disguises.into_iter().map(|(what, text)| (what, file.faults_as(text.as_bytes()))).collect()
}
