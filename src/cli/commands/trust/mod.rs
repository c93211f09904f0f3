//! Commands for keys and verification.

pub mod key;
pub mod verify;
pub mod verify_page;
