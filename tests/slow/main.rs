//! Tests that take longer than a second or need another program: tmux, minisign, poppler, a browser, Python, Java.

#[allow(dead_code, reason = "shared with the fast tests, which need more of it")]
#[path = "../support/mod.rs"]
mod support;

mod check;
mod paper;
mod printing;
mod program;
mod reading;
mod readme;
mod register;
mod saving;
mod signing;
mod terminal;
mod web;
