//! What somebody hands over to have it verified: one file, or several that belong together.

pub mod bundle;
pub mod file;
pub mod kind;
pub mod named_file;
pub mod outcome;
