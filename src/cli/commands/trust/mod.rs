//! Commands for keys and verification.

pub mod key;
pub mod verify;
pub mod verify_file;
pub mod verify_print;
pub mod verify_register;
