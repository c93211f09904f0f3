//! Tests that take less than a second and need no other program.

#[allow(dead_code, reason = "shared with the slow tests, which need more of it")]
#[path = "../support/mod.rs"]
mod support;

mod attached;
mod check;
mod comparing;
mod faults;
mod handed;
mod interview;
mod laws;
mod letters;
mod packed;
mod paper;
mod plain;
mod program;
mod reading;
mod register;
mod repository;
mod review;
mod saving;
