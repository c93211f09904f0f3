//! ZIP archives: read without trust, in place and within bounds; the same contents always give the same bytes.

pub mod archive;
pub mod bytes;
mod directory;
pub mod entry;
mod inflate;
mod local;
mod name;
pub mod problem;
pub mod write;

pub use directory::MOST_UNPACKED;
