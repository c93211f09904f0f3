//! Pages and badges, and who gets neither.

mod badge;
mod html_report;
