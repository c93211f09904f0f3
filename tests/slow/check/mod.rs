//! Exports of a register, read by other programs.

mod calendar;
mod listing;
mod spreadsheets;
