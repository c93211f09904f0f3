//! What commands do, without the command line: open, decide, write.

pub mod argument;
pub mod attached;
pub mod context;
pub mod dialogue;
pub mod error;
pub mod exit;
pub mod handed;
pub mod problem;
pub mod process;
pub mod progress;
pub mod publish;
pub mod register;
pub mod screen;
pub mod subjects;
pub mod verification;
