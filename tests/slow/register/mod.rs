//! The register while a program is killed, and while several write and read.

mod killed;
mod reading;
mod together;
