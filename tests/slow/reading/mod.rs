//! No text whatever breaks the program.

mod mutated;
mod mutations;
