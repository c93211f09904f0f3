//! Commands for an application.

pub mod assess;
pub mod compare;
pub mod dialogue;
pub mod flags;
pub mod pack;
pub mod report;
pub mod review;
pub mod score;
pub mod setting;
pub mod several;
pub mod unpacked;
pub mod unused;
