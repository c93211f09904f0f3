//! Completion in a shell: the program itself is asked what could stand there, so that it knows files and certificates.

pub mod answer;
pub mod candidates;
pub mod completions;
