//! Signing a register again on request, compared with all that is known of its last signed state.

pub mod changes;
pub mod last_signed;
