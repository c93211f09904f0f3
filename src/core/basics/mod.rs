//! What every rule uses: texts and identifiers, days, municipalities, faults, suggestions.

pub mod arg;
pub mod clean;
pub mod codes;
pub mod dates;
pub mod digest;
pub mod fault;
pub mod municipality;
pub mod name;
pub mod nearest;
pub mod problem;
pub mod source;
pub mod suggestion;
pub mod text;
pub mod utf16;
