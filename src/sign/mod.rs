//! Keys, passwords and signing, in the format of minisign.

pub mod problem;
pub mod secret;
