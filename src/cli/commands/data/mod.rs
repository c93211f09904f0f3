//! Commands for the questionnaire, practices and dates.

pub mod form;
pub mod licences;
pub mod practices;
pub mod questionnaire;
pub mod schema;
pub mod validity;
