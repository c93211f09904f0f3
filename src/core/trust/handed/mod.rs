//! Files handed over for verification: one alone, or several that belong together.

pub mod bundle;
pub mod file;
pub mod kind;
pub mod named_file;
pub mod outcome;
