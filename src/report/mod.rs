//! Floor 3: the domain as text.
//!
//! What a person reads is first a [`page`] of blocks, which [`text`] and [`markdown`] draw; what a script reads is
//! a frozen shape of its own (`*_json`). Nothing here opens a file.

pub mod badge;
pub mod calendar;
pub mod certificate_json;
pub mod certificate_page;
pub mod certificate_view;
pub mod certificates;
pub mod certificates_json;
pub mod change_json;
pub mod change_page;
pub mod check_line;
pub mod check_page;
pub mod checklist_json;
pub mod checklist_page;
pub mod compare_json;
pub mod compare_page;
pub mod compared;
pub mod draft_page;
pub mod event_page;
pub mod faults;
pub mod key_page;
pub mod list_csv;
pub mod list_page;
pub mod markdown;
pub mod next_steps;
pub mod outlines;
pub mod page;
pub mod practices_json;
pub mod practices_page;
pub mod reasons;
pub mod repair_page;
pub mod review_json;
pub mod review_page;
pub mod score_json;
pub mod score_page;
pub mod scored;
pub mod sign_page;
pub mod snippet;
pub mod standing;
pub mod status;
pub mod steps;
pub mod summary;
pub mod template;
pub mod text;
pub mod validity_json;
pub mod validity_page;
pub mod verify_json;
pub mod verify_page;
pub mod written_page;
