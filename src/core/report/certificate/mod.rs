//! One certificate, and previews of changes to it.

pub mod actions;
pub mod amendment_preview;
pub mod draft_json;
pub mod issue_preview;
pub mod json;
pub mod page;
pub mod receipt;
pub mod standing;
pub(crate) mod state_json;
pub mod view;
