//! Typography: glyph outlines, text in lines, and where no line may break.

pub mod font;
pub mod lines;
pub mod nbsp;
pub mod outlines;
