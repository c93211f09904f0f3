//! Values as texts and documents: one room a subject, one file a format.

pub mod assessment;
pub mod badge;
pub mod certificate;
pub mod comparison;
pub mod form;
pub mod html_report;
pub mod json;
pub mod letter;
pub mod page;
pub mod phrases;
pub mod practices;
pub mod print;
pub mod register;
pub mod review;
pub mod rubric;
pub mod schema;
pub mod site;
pub mod template;
pub mod typography;
pub mod validity;
pub mod verification;
pub mod verify_page;
pub mod web_page;
