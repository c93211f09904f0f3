//! One case per file: the input bytes and, after `=== pl` and `=== en`, the expected messages.
//!
//! The bytes are taken as they are: they may contain a byte order mark, control characters or invalid UTF-8. A file
//! without those two lines is all input; `BLESS=1` adds the messages.

use std::fs;

/// The input and its expected messages.
pub(crate) struct CaseFile {
    path: String,
    /// The input.
    pub(crate) input: Vec<u8>,
    expected: Vec<u8>,
}

impl CaseFile {
    pub(crate) fn open(path: &str) -> CaseFile {
        let mut input = fs::read(path).expect("a readable file");
        let starts = (0..input.len()).filter(|&at| at == 0 || input[at - 1] == b'\n');
        let end = starts.into_iter().find(|&at| input[at..].starts_with(b"=== pl\n")).unwrap_or(input.len());
        let expected = input.split_off(end);
        CaseFile { path: path.to_owned(), input, expected }
    }

    /// How the Polish and English messages differ from the expected ones, if they do.
    pub(crate) fn differs(&self, [pl, en]: [String; 2]) -> Option<String> {
        let said = format!("=== pl\n{pl}=== en\n{en}");
        if is_blessing() {
            fs::write(&self.path, [&self.input, said.as_bytes()].concat()).expect("a writable folder");
            return None;
        }
        let expected = String::from_utf8_lossy(&self.expected);
        (expected != said).then(|| format!("{}: expected\n{expected}but found\n{said}", self.path))
    }
}

fn is_blessing() -> bool {
    std::env::vars_os().any(|(name, value)| name == "BLESS" && value == "1")
}
