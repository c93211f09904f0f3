//! The commands that read a register, over small registers: statuses, exit codes, damage, and exports read by other
//! programs.

mod damaged;
mod exits;
mod plugin;
mod replay;
mod showing;
mod statuses;
