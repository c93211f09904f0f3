//! The certificate as a PDF.

pub mod canvas;
pub mod certificate_pdf;
mod mark_info;
pub mod print;
pub mod problem;
pub mod typeface;
