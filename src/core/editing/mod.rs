//! Changing an application one step at a time: what a person did becomes a value, and the value becomes answers.

pub mod claim;
pub mod edit;
pub mod evidence;
mod fields;
pub mod heading;
pub mod inherit;
pub mod next_edition;
pub mod problem;
