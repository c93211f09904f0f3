//! The disk: one room per kind of folder.

pub mod application;
pub mod disk;
pub mod questionnaire;
pub mod register;
pub mod site;
pub mod state;
pub mod theme;
