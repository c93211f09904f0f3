//! What holds for all certificates of a register, and what was accepted on purpose.

pub mod entry;
mod settings;
pub mod uid;

pub use settings::Settings;
