//! The past states of registers, and what a command does about them.

pub mod adopt;
pub mod memory;
pub mod practice;
pub mod verified;
