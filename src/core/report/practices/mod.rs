//! What other cities did.

pub mod json;
pub mod page;
