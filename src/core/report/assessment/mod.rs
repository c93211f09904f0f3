//! The result of an application.

pub mod json;
pub mod notes;
pub mod page;
pub mod reasons;
pub mod status;
pub mod steps;
pub mod summary;
