//! One file at a time: read whole and bounded, written whole or not at all, locked.

pub mod atomic;
pub mod lock;
pub mod problem;
pub mod read;
pub mod secret_file;
pub mod threads;
pub mod watched;
