//! File formats, each from text to values and back.

pub mod answers;
pub mod certificate;
pub mod practices;
pub mod register;
pub mod review;
pub mod rubric;
pub mod settings;
pub mod values;
pub mod write_answers;
pub mod write_certificate;
pub mod write_evidence;
pub mod write_review;
