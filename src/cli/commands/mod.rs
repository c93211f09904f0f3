//! One recipe per command: parse, decide, write, report.

pub mod application;
pub mod certificate;
pub mod data;
pub mod dispatch;
pub mod paper;
pub mod register;
pub mod trust;
