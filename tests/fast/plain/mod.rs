//! The whole program as plain lines through a pipe.

mod typing;
mod whole;
