//! Reads `odpowiedzi.toml`.

mod answers;
mod claim;
mod evidence;
mod heading;

pub use answers::{Versions, check, parse};
pub use heading::next_edition;
