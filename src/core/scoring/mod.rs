//! What the answers reach, what is missing, and what to do about it.

pub mod advice;
pub mod comparison;
pub mod coverage;
pub mod impact;
pub mod outcome;
pub mod progress;
pub mod score;
pub mod warning;
