//! Changes an application step by step: a person's action becomes a value, and the value changes the answers.

pub mod claim;
pub mod edit;
pub mod evidence;
mod fields;
pub mod heading;
pub mod inherit;
pub mod next_edition;
pub mod problem;
