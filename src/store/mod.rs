//! What lies on disk.

pub mod application;
pub mod disk;
pub mod questionnaire;
pub mod register;
pub mod site;
pub mod theme;
