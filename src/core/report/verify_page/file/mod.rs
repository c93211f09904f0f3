//! What the page shows for one file: the conclusion, the certificate's content, each step.

mod certificate;
mod commands;
pub mod conclusion;
mod steps;
mod verdict;
pub(super) mod verified;
