//! The folder of the program's state: what it remembers of registers.

pub mod memory;
pub mod signed;
pub mod verified;
