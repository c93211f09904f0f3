//! The questionnaire as a checklist, and differences between versions.

pub mod change_json;
pub mod change_page;
pub mod checklist_json;
pub mod checklist_page;
