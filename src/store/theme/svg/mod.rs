//! SVG files: content that is refused, and the shapes that are read.

mod bounds;
pub(super) mod drawing;
