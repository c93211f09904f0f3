//! Levels, criteria and questions: what is asked, by which rules, and what changed between versions.

pub mod claim;
mod conditions;
pub mod diff;
pub mod practice;
pub mod problem;
pub mod requirement;
pub mod rubric;
pub mod rules;
