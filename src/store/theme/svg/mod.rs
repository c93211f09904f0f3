//! SVG files: what no drawing may hold, and the shapes of one that is read.

mod bounds;
pub(super) mod drawing;
