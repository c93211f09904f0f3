//! The calls of the form: what a municipality answers, and what comes of it.

pub(crate) mod calls;
mod chosen_files;
mod held_next;
mod measure;
mod open;
mod pack;
pub(crate) mod score;
mod session;
mod unpack;
