//! A certificate beside what is known of what it said before.

pub mod changes;
