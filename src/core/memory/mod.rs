//! Remembers the registers seen before, so that an older copy is not mistaken for the register.

pub mod file;
pub mod past;
pub mod seen;
