//! The result as one page for the mayor.

pub mod advice;
pub mod criteria;
pub mod gaps;
pub mod labels;
pub mod page;
pub mod stage_chart;
pub mod summary;
pub mod tone;
