//! A page of blocks, and drawing it as text or Markdown.

pub mod blocks;
pub mod faults;
mod grid;
pub mod markdown;
pub mod text;
pub mod wrap;
