//! One case in one file: the bytes that are read, and after `=== pl` and `=== en` what is said of them.
//!
//! The bytes are taken as they are: a byte order mark, control characters and what is no UTF-8 may stand there. A file
//! without those two lines is all input; `BLESS=1` adds what is said.

use std::fs;

/// What is read, and what is expected to be said of it.
pub(crate) struct CaseFile {
    path: String,
    /// What is read.
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

    /// How what is said in Polish and in English differs from what is expected, if it does.
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
