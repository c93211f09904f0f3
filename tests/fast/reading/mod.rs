//! Reading: files that must load, files that must be refused, and no text that breaks the program.

mod days;
mod forms;
mod ours;
mod refused;
mod versions;
