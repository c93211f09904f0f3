//! Problems with an archive.

crate::problems! {
    /// A problem with an archive.
    ZipProblem

    /// A file that is not an archive, or cannot be accepted; `name` is the entry concerned, or `none`.
    BadZip { path: String, why: &'static str, name: String } = "bad-zip";
}

impl ZipProblem {
    /// Every reason with a message of its own.
    pub const REASONS: [&'static str; 18] = [
        "not-a-zip",
        "truncated",
        "disks",
        "entries",
        "header",
        "zip64",
        "encrypted",
        "method",
        "outside",
        "absolute",
        "name",
        "link",
        "duplicate",
        "overlap",
        "bomb",
        "too-large",
        "data",
        "crc",
    ];
}

/// Why an archive is refused, and the entry concerned.
pub(super) type Refused = (&'static str, String);

/// A reason that concerns the whole archive.
pub(super) fn plain(why: &'static str) -> Refused {
    (why, String::new())
}
