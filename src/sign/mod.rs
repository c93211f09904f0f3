//! Floor 3: signatures in minisign's format, which its own program makes and verifies too. No cryptography of our own.

pub mod audit;
pub mod point;
pub mod secret;
pub mod signature;
pub mod vouching;
