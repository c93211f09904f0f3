//! What somebody from outside can tell of a certificate, a print or a register, step by step, from their bytes.

pub mod check;
mod dates;
mod dossiers;
pub mod file;
mod list;
pub mod print;
pub mod register;
mod signature;
pub mod verification;
pub mod verifier;
