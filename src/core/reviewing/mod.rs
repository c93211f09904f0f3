//! Who may judge an answer: nobody of the same name; and what came of it.

pub mod days;
pub mod names;
pub mod outcome;
pub mod problem;
pub mod reviewer;
