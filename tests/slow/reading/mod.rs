//! No text breaks the program.

mod mutated;
mod mutations;
