//! Help, manual, completions and what was not understood, in both languages.

pub mod completions;
pub mod localize;
pub mod man;
pub mod usage;
