//! Templates that are filled in, and what one from outside may not do.

pub mod engine;
pub mod look;
pub mod policy;
pub mod problem;
pub mod rules;
pub mod set;
