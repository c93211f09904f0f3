//! What other programs make of what is exported from a register.

mod calendar;
mod listing;
mod spreadsheets;
