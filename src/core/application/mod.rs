//! A municipality's claims, and the foundation's review of them.

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
