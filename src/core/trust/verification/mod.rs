//! What an outsider can verify about a certificate, a print or a register, step by step, from their bytes.

pub mod age;
pub mod check;
pub mod copy;
mod dates;
mod dossiers;
mod list;
pub mod listed;
pub mod register;
mod signature;
pub mod verification;
pub mod verifier;
