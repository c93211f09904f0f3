//! The commands that read a register, over small registers: what certificates are, which exit says it, what is damaged,
//! and what other programs make of what is exported.

mod damaged;
mod exits;
mod plugin;
mod replay;
mod showing;
mod statuses;
