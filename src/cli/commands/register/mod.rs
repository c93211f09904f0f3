//! Commands for the register itself.

pub mod adopt;
pub mod init;
pub mod publish;
pub mod repair;
pub mod sign;
