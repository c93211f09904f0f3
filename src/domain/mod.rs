//! Floor 1: values and rules.
//!
//! Nothing here reads a file, a clock, a terminal or the environment; a rule that depends on the day
//! takes the day as an argument.

pub mod advice;
pub mod answers;
pub mod assessment;
pub mod change;
pub mod claim;
pub mod coverage;
pub mod day;
pub mod fault;
pub mod fault_kind;
pub mod municipality;
pub mod notice;
pub mod practice;
pub mod progress;
pub mod reach;
pub mod review;
pub mod reviewing;
pub mod rubric;
pub mod rubric_rules;
pub mod score;
pub mod text;
pub mod validity;
