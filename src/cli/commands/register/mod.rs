//! Commands for the register itself.

pub mod folder;
pub mod sign;
