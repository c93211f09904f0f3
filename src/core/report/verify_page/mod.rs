//! The page where anybody verifies a certificate, redrawn after each user action.

mod address;
pub mod answer;
pub mod asked;
pub mod file;
mod key;
mod list;
pub mod page;
mod tests;
