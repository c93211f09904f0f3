//! Two applications side by side.

pub mod compared;
pub mod json;
pub mod page;
