//! JSON Schemas of the files that are read and the JSON that is written, from one page of shapes.

mod choices;
mod questions;
pub mod schema;
mod shape;
