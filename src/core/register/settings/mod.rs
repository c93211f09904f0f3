//! What holds for all certificates of a register: who issues, the keys, and what was accepted on purpose.

pub mod address;
pub mod entry;
pub mod key;
mod settings;
pub mod uid;

pub use settings::Settings;
