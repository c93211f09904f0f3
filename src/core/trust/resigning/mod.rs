//! What is signed once more because somebody says so: beside all that is known of what was signed last.

pub mod changes;
pub mod last_signed;
