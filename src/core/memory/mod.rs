//! What was seen of registers before, so that an older copy is not taken for the register.

pub mod file;
pub mod past;
pub mod seen;
