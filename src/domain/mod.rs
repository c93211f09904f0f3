//! Floor 1: values and rules.
//!
//! Nothing here reads a file, a clock, a terminal or the environment; a rule that depends on the day
//! takes the day as an argument.

pub mod advice;
pub mod agenda;
pub mod amending;
pub mod answers;
pub mod assessment;
pub mod attention;
pub mod certificate;
pub mod change;
pub mod claim;
pub mod comparison;
pub mod coverage;
pub mod day;
pub mod event;
pub mod fault;
pub mod fault_kind;
pub mod heard;
pub mod holders;
pub mod issuing;
pub mod key;
pub mod letter;
pub mod manifest;
pub mod mended;
pub mod municipality;
pub mod notice;
pub mod person;
pub mod picture;
pub mod practice;
pub mod progress;
pub mod proof;
pub mod reach;
pub mod register;
pub mod renewal;
pub mod review;
pub mod reviewing;
pub mod rubric;
pub mod rubric_rules;
#[cfg(test)]
pub(crate) mod samples;
pub mod score;
pub mod signing;
pub mod status;
pub mod text;
pub mod theme;
pub mod trust;
pub mod validity;
