//! What a register may change in the design: colours, sentences, fonts, logo.

pub mod picture;
pub mod problem;
pub mod theme;
