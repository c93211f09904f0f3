//! A text as it was read: what faults point into.

use std::sync::Arc;

use crate::basics::problem::FaultKind;

/// A text that was read, with the name under which a person knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path as it was given.
    pub name: String,
    /// The whole text; spans count its bytes.
    pub text: String,
}

impl Source {
    /// The text in the bytes of a file, without a byte order mark.
    ///
    /// # Errors
    /// They are not UTF-8.
    pub fn from_bytes(name: String, bytes: Vec<u8>) -> Result<Arc<Source>, FaultKind> {
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = good.split(|&byte| byte == b'\n').count() as u64;
                return Err(FaultKind::from(SourceProblem::NotUtf8 { path: name, line }));
            }
        };
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        Ok(Arc::new(Source { name, text }))
    }
}

crate::problems! {
    /// What lies where a text should.
    SourceProblem

    /// No file or folder of that name.
    Missing { path: String } = "missing";
    /// Bytes that are not UTF-8.
    NotUtf8 { path: String, line: u64 } = "not-utf8";
    /// The system refused to read.
    CannotRead { path: String, why: &'static str, error: String } = "cannot-read";
}
