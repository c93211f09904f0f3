//! Who may judge an answer, and what came of it.

pub mod outcome;
pub mod problem;
pub mod reviewer;
