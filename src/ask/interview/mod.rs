//! The interview: the heading, then question after question, each with its evidence.

pub mod course;
pub mod evidence;
pub mod heading;
pub mod inherit;
pub mod menu;
pub mod naming;
pub mod note;
pub mod numbered;
pub mod paths;
pub mod pieces;
pub mod question;
pub mod session;
