//! The calls of the page that verifies certificates.

pub(crate) mod files;
