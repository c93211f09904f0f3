//! The whole program as plain lines through a pipe.

#[cfg(unix)]
mod interrupted;
mod typing;
mod whole;
