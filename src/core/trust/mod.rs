//! What is signed, with which key, and what that proves to an outsider.

pub mod attachments;
pub mod audit;
pub mod doubt;
pub mod handed;
pub mod judgement;
pub mod manifest;
mod pdf_objects;
pub mod point;
pub mod policy;
pub mod problem;
pub mod resigning;
pub mod signature;
pub mod signing;
pub mod verification;
pub mod vouching;
