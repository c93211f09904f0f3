//! What is signed, with which key, and what that proves to an outsider.

pub mod audit;
pub mod doubt;
pub mod handed;
pub mod judgement;
pub mod manifest;
pub mod pdf;
pub mod point;
pub mod policy;
pub mod problem;
pub mod resigning;
pub mod signature;
pub mod signing;
pub mod verification;
pub mod verified;
pub mod vouching;
