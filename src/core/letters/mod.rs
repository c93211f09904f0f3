//! Which letter can be written, and to whom.

pub mod letter;
