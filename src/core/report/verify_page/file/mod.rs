//! What the page shows of one file: what it comes to, what its certificate says, each step.

mod certificate;
mod commands;
pub mod conclusion;
mod steps;
mod verdict;
pub(super) mod verified;
