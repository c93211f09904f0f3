//! Letters: their values, and their text and HTML forms.

pub mod application;
pub mod blocks;
pub mod certificate;
pub mod html;
pub mod rule;
pub mod text;
pub mod values;
