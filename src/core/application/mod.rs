//! What a municipality claims, and what the foundation said of it.

pub mod address;
pub mod answers;
pub mod claim_syntax;
pub mod edition;
pub mod evidence;
pub mod evidence_syntax;
pub mod files;
pub mod problem;
pub mod proof;
pub mod review;
pub mod submission;
