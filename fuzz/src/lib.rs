//! The parsers of untrusted input, as functions of bytes. Each must return without a panic, within a second and in 256
//! MiB.

pub mod parsers;
pub mod seeds;

/// Parses bytes; the result is discarded.
pub type Parser = fn(&[u8]);

/// Every parser, by name.
pub const PARSERS: [(&str, Parser); 12] = [
    ("rubric", parsers::rubric),
    ("answers", parsers::answers),
    ("review", parsers::review),
    ("certificate", parsers::certificate),
    ("register", parsers::register),
    ("list", parsers::list),
    ("signature", parsers::signature),
    ("theme", parsers::theme),
    ("svg", parsers::svg),
    ("template", parsers::template),
    ("pdf", parsers::pdf),
    ("zip", parsers::zip),
];
