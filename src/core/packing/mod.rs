//! An application as one ZIP: what stands in it, and where; and which application an archive holds.

pub mod layout;
pub mod measure;
pub mod opened;
pub mod problem;
pub mod root;
