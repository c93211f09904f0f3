//! Commands for the register itself.

pub mod adopt;
pub mod init;
pub mod repair;
pub mod sign;
