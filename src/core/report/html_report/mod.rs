//! The result as one page for the mayor.

pub mod advice;
pub mod criteria;
pub mod gaps;
pub mod options;
pub mod page;
pub mod state_label;
pub mod summary;
