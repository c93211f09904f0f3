//! How long a certificate is valid, and why.

pub mod json;
pub mod page;
