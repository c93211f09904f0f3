//! The command line as clap reads it.

pub mod assess;
pub mod certificates;
pub mod command;
pub mod paper;
pub mod register;
pub mod review;
pub mod sign;
