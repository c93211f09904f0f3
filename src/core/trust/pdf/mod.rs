//! The files attached to a PDF: bounded, whatever the file says.

pub mod attachments;
mod objects;
