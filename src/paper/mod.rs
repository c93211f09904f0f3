//! The certificate as a PDF.

pub mod canvas;
pub mod certificate_pdf;
pub mod problem;
pub mod typeface;
