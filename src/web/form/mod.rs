//! The calls of the form: what a municipality answers, and what comes of it.

mod chosen_files;
pub(crate) mod score;
