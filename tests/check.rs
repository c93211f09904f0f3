//! The commands that read a register, over small registers: what certificates are, which exit says it, what is damaged,
//! and what other programs make of what is exported.

#[path = "check/calendar.rs"]
mod calendar;
#[path = "check/damaged.rs"]
mod damaged;
#[path = "check/exits.rs"]
mod exits;
#[path = "check/listing.rs"]
mod listing;
#[path = "check/plugin.rs"]
mod plugin;
#[path = "check/python.rs"]
mod python;
#[path = "check/replay.rs"]
mod replay;
#[allow(dead_code, reason = "shared with the tests of the program, which need more of it")]
#[path = "program/running.rs"]
mod running;
#[path = "check/shelf.rs"]
mod shelf;
#[path = "check/showing.rs"]
mod showing;
#[path = "check/statuses.rs"]
mod statuses;
