//! The command line. A command is a recipe: parse, act, report.

pub mod args;
pub mod commands;
pub mod context;
pub mod error;
pub mod help;
pub mod output;
pub mod peek;
pub mod version;
pub mod words;
