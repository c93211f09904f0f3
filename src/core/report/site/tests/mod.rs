//! What holds for all pages together.

mod contents;
mod links;
mod open_data;
mod policy;
mod sample;
