//! What the answers reach, what is missing, and what to do about it.

pub mod advice;
pub mod assess;
pub mod assessment;
pub mod comparison;
pub mod coverage;
pub mod evaluation;
pub mod impact;
pub mod progress;
pub mod remark;
pub mod warning;
