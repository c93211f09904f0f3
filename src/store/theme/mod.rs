//! What a register prints with: theme, logo, fonts, templates of letters.

pub mod letter_templates;
pub mod load;
pub mod picture;
mod svg;
