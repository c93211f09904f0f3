//! Settings for all certificates of a register: the issuer, the keys, and what was accepted in spite of a refusal.

pub mod address;
pub mod entry;
pub mod key;
mod settings;
pub mod uid;

pub use settings::Settings;
