//! JSON Schemas of the input files and JSON outputs, from one file of shapes.

mod choices;
mod questions;
pub mod schema;
mod shape;
