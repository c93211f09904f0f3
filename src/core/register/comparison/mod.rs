//! A certificate and the settings beside what is known of what they said before.

pub mod award;
pub mod certificate;
pub mod changes;
pub mod settings;
