//! Floor 3: the domain as text.
//!
//! What a person reads is first a [`page`] of blocks, which [`text`] and [`markdown`] draw; what a script reads is
//! a frozen shape of its own (`*_json`). Nothing here opens a file.

pub mod change_json;
pub mod change_page;
pub mod checklist_json;
pub mod checklist_page;
pub mod faults;
pub mod markdown;
pub mod page;
pub mod practices_json;
pub mod practices_page;
pub mod reasons;
pub mod review_json;
pub mod review_page;
pub mod score_json;
pub mod score_page;
pub mod scored;
pub mod status;
pub mod steps;
pub mod summary;
pub mod text;
pub mod validity_json;
pub mod validity_page;
