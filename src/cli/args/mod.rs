//! The command line as clap reads it.

pub mod acting;
pub mod assess;
pub mod certificates;
pub mod command;
pub mod common;
pub mod data;
pub mod help;
pub mod issuing;
pub mod paper;
pub mod register;
pub mod review;
pub mod value;
