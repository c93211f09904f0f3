//! Shell completion: the program itself supplies candidates, so it knows files and certificates.

pub mod answer;
pub mod candidates;
pub mod completions;
