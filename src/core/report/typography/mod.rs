//! Letters as outlines, and where no line may break.

pub mod nbsp;
pub mod outlines;
