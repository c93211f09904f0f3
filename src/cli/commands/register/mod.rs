//! Commands for the register itself.

pub mod init;
pub mod repair;
pub mod sign;
