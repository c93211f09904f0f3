//! The dialogue at the terminal: questions, consent, passwords, and how it ends early.

pub mod application_store;
pub mod asking;
pub mod consent;
pub mod interrupt;
pub mod keyboard;
pub mod opening;
pub mod password;
