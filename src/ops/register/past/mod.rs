//! What was seen of registers before, and what a command does about it.

pub mod adopt;
pub mod memory;
pub mod practice;
