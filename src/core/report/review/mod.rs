//! The verdicts on each answer.

pub mod json;
pub mod page;
