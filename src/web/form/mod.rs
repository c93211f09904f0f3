//! The calls of the form: a municipality's answers, and their result.

pub(crate) mod calls;
mod chosen_files;
mod held_next;
mod measure;
mod open;
mod pack;
mod score;
mod session;
mod unpack;
