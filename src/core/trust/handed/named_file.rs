//! A file that somebody hands over, as far as it is known before anybody looks into it.

/// A file by the name under which it was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedFile<'f> {
    pub name: &'f str,
    pub bytes: &'f [u8],
    /// Whether nobody chose it: it was read from where the page lies that verifies.
    pub is_beside: bool,
}
