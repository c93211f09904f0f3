//! Commands for the questionnaire, practices and dates alone.

pub mod form;
pub mod practices;
pub mod questionnaire;
pub mod validity;
