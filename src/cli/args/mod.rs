//! The command line as clap reads it.

pub mod acting;
pub mod assess;
pub mod certificates;
pub mod command;
pub mod common;
pub mod data;
pub mod globals;
pub mod issuing;
pub mod keys;
pub mod line;
pub mod paper;
pub mod peek;
pub mod register;
pub mod review;
