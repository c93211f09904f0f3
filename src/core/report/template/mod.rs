//! Filling in templates, and limits on untrusted ones.

pub mod engine;
pub mod look;
pub mod page_template;
pub mod policy;
pub mod problem;
pub mod rules;
pub mod set;
