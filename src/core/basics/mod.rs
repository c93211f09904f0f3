//! What every rule speaks of: texts and identifiers, days, names, municipalities, faults.

pub mod arg;
pub mod clean;
pub mod codes;
pub mod dates;
pub mod digest;
pub mod fault;
pub mod municipality;
pub mod names;
pub mod nearest;
pub mod problem;
pub mod source;
pub mod text;
