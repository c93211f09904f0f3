//! The first part of the dialogue: who applies, for which edition and level.

mod heading;
mod municipality;

pub use heading::FIELDS;
