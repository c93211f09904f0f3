//! The page where anybody verifies a certificate, drawn again after each thing that a person does on it.

mod address;
pub mod answer;
pub mod asked;
pub mod file;
mod key;
mod list;
pub mod page;
mod tests;
