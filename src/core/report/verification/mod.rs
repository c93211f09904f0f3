//! What was verified, and what was signed.

pub mod json;
pub mod key_page;
pub mod page;
pub mod sign_page;
