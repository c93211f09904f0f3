//! An application as one ZIP: what it contains and where, and which application an archive contains.

pub mod layout;
pub mod measure;
pub mod opened;
pub mod problem;
pub mod root;
