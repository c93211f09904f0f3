//! Reading: what must load, what must be refused, and that no text whatever breaks the program.

mod days;
mod forms;
mod ours;
mod refused;
mod versions;
