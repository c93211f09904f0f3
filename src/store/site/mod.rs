//! A site on disk: replaced whole or not at all.

mod exchange;
pub mod folder;
pub mod problem;
