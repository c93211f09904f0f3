//! The data of a site for programs.

pub(super) mod feed;
pub(super) mod register;
