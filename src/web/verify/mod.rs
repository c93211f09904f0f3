//! The calls of the page where anybody verifies a certificate.

pub(crate) mod files;
