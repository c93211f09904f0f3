//! A file handed over, before anyone has looked inside.

/// A file, under the name it was handed over with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedFile<'f> {
    pub name: &'f str,
    pub bytes: &'f [u8],
    /// Whether nobody chose it: it was fetched from beside the page that verifies.
    pub is_beside: bool,
}
