//! What a register may change of the look: colours, sentences, fonts, logo.

pub mod picture;
pub mod problem;
pub mod theme;
