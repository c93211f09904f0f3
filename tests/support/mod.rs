//! Shared support for tests: folders, registers and keys, and the programs run on them.

pub(crate) mod application;
#[cfg(unix)]
pub(crate) mod bound;
pub(crate) mod every_letter;
pub(crate) mod issuer;
pub(crate) mod minisign;
pub(crate) mod node;
pub(crate) mod pdf;
pub(crate) mod plain;
pub(crate) mod program;
pub(crate) mod python;
pub(crate) mod run;
pub(crate) mod running;
pub(crate) mod signing_issuer;
pub(crate) mod skipped;
pub(crate) mod small_register;
pub(crate) mod typist;
pub(crate) mod window;
