//! The look of prints and letters: theme, logo, fonts, letter templates.

pub mod letter_templates;
pub mod load;
pub mod picture;
mod svg;
