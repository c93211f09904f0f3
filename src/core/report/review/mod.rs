//! What was said of each answer.

pub mod json;
pub mod page;
