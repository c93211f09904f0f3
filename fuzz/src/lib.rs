//! Whatever reads what somebody else wrote, as functions of bytes. They have to come back: without a panic, within a second,
//! in 256 MiB.

pub mod parsers;
pub mod seeds;

/// Reads bytes; what they say is of no interest here.
pub type Parser = fn(&[u8]);

/// Every parser, by its name.
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
