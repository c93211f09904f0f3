//! The badge, and how to embed it.

pub mod embed_code;
pub mod svg;
