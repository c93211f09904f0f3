//! Commands for an application.

pub mod assess;
pub mod compare;
pub mod dialogue;
pub mod flags;
pub mod report;
pub mod review;
pub mod score;
pub mod setting;
pub mod unused;
