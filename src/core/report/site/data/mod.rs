//! What programs read of a site.

pub(super) mod feed;
pub(super) mod register;
