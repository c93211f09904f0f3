//! Names of the files of an application.

use crate::application::problem::AnswersProblem;
use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;

/// The file of the answers.
pub const ANSWERS: &str = "odpowiedzi.toml";

/// The file of the review.
pub const REVIEW: &str = "ocena.toml";

/// The folder of evidence in an application.
pub const FOLDER: &str = "dowody";

/// The list of all files with their digests.
pub const LIST: &str = "SHA256SUMS";

/// The largest evidence file accepted, in bytes.
pub const LIMIT: u64 = 256 * 1024 * 1024;

/// A file name that is valid on every system: no control characters, no name reserved by Windows, no trailing dot. A
/// number above 1 is appended, for the second file of a name and later ones.
pub fn file_name(given: &str, number: u32) -> String {
    let (stem, extension) = given.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).unwrap_or((given, ""));
    let plain = |text: &str| clean_line(text).replace(['<', '>', ':', '"', '/', '\\', '|', '?', '*', '\u{fffd}'], "-");
    let stem: String = plain(stem).chars().take(100).collect();
    let stem = stem.trim_end_matches(['.', ' ']);
    let extension: String = plain(extension).chars().take(20).collect();
    let device = stem.to_lowercase();
    let device = device.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_device = ["con", "prn", "aux", "nul", "com", "lpt"].contains(&device);
    let safe = if is_device || stem.is_empty() || stem.starts_with('.') { "plik-" } else { "" };
    let number = if number > 1 { format!("-{number}") } else { String::new() };
    let dot = if extension.is_empty() { "" } else { "." };
    format!("{safe}{stem}{number}{dot}{extension}")
}

/// Whether a path is the review's, ignoring case and the trailing characters that Windows drops: some disk would read
/// it as the review.
pub fn is_review(path: &str) -> bool {
    path.trim_end_matches(['.', ' ']).eq_ignore_ascii_case(REVIEW)
}

/// Normalises a path within an application. Paths that would leave a folder on disk are refused in archives and
/// browsers, too, so that an application is judged the same everywhere.
///
/// # Errors
/// Returns an error if the path leaves the application.
pub fn confined(path: &str) -> Result<String, FaultKind> {
    let steps: Vec<&str> = path.split('/').filter(|step| !matches!(*step, "" | ".")).collect();
    let drive = path.as_bytes().get(1) == Some(&b':');
    if drive || path.starts_with('/') || steps.is_empty() || steps.contains(&"..") {
        return Err(FaultKind::from(AnswersProblem::PathOutside { path: path.to_owned() }));
    }
    Ok(steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leaves_the_application_is_refused() {
        for path in ["../a", "/etc/passwd", "a/../../b", "C:\\a", "", "."] {
            assert!(confined(path).is_err(), "{path}");
        }
        assert_eq!(confined("./dowody//a b.pdf").as_deref(), Ok("dowody/a b.pdf"));
    }

    #[test]
    fn a_name_is_one_that_every_system_can_have() {
        for (given, number, expected) in [
            ("mój raport.pdf", 1, "mój raport.pdf"),
            ("mój raport.pdf", 2, "mój raport-2.pdf"),
            ("a/b\\c:d?.pdf", 1, "a-b-c-d-.pdf"),
            ("CON.txt", 1, "plik-CON.txt"),
            (".ukryty", 1, "plik-.ukryty"),
            ("..", 1, "plik-"),
            ("\u{202e}fdp.exe", 1, "fdp.exe"),
            ("<img src=x onerror=alert(1)>.png", 1, "-img src=x onerror=alert(1)-.png"),
            ("", 1, "plik-"),
        ] {
            assert_eq!(file_name(given, number), expected, "{given}");
        }
    }
}
