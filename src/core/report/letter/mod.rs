//! Letters: their values, and their text and HTML forms.

pub mod application;
pub mod certificate;
pub mod html;
pub mod parts;
pub mod rule;
pub mod text;
pub mod values;
