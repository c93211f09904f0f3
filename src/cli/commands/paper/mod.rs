//! Commands that print or write letters.

pub mod badge;
pub mod letter;
pub mod print;
