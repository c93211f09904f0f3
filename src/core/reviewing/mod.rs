//! Who may review an answer (nobody with the applicant's name), and the outcome.

pub mod days;
pub mod names;
pub mod outcome;
pub mod problem;
pub mod reviewer;
