//! Compares a certificate, or the settings, with what they are known to have said before.

pub mod award;
pub mod certificate;
pub mod changes;
pub mod settings;
