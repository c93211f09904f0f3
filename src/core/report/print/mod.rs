//! The contents of a printed certificate, and its HTML form.

pub mod certificate_html;
pub mod content;
pub mod qr;
pub mod svg;
