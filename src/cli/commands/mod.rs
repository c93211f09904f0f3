//! One recipe a command: parse, decide, write, say.

pub mod application;
pub mod certificate;
pub mod data;
pub mod dispatch;
pub mod paper;
pub mod register;
pub mod trust;
