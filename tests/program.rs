//! The whole program where a scenario of text is not enough: exit codes, closed pipes, colours, hostile text, odd files.

#[path = "program/arguments.rs"]
mod arguments;
#[path = "program/colors.rs"]
mod colors;
#[path = "program/exits.rs"]
mod exits;
#[path = "program/hostile.rs"]
mod hostile;
#[path = "program/odd_files.rs"]
mod odd_files;
#[path = "program/pipes.rs"]
mod pipes;
#[path = "program/running.rs"]
mod running;
