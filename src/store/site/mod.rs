//! A site on disk: replaced whole or not at all.

pub mod folder;
pub mod problem;
