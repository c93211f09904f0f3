//! What is wrong with an archive.

crate::problems! {
    /// What is wrong with an archive.
    ZipProblem

    /// An archive that is none, or is not read as it is; the name of the entry, where it is about one.
    BadZip { path: String, why: &'static str, name: String } = "bad-zip";
}

impl ZipProblem {
    /// Every reason that has words of its own.
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

/// Why an archive is refused, and the entry that it is about.
pub(super) type Refused = (&'static str, String);

/// A reason that is about the whole archive.
pub(super) fn plain(why: &'static str) -> Refused {
    (why, String::new())
}
