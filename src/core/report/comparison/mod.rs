//! Two applications side by side.

pub mod json;
pub mod page;
