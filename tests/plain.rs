//! The whole program as plain lines through a pipe.

#[path = "terminal/plain/program.rs"]
mod program;
#[path = "terminal/plain/stopping.rs"]
mod stopping;
#[path = "terminal/plain/typing.rs"]
mod typing;
#[path = "terminal/plain/typist.rs"]
mod typist;
#[path = "terminal/plain/whole.rs"]
mod whole;
