//! Help, manual, completions and usage errors, in both languages.

pub mod completion;
pub mod help;
pub mod localize;
pub mod man;
mod manual_page;
pub mod reference;
pub mod usage;
