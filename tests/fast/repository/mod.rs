//! The repository beyond the rules: examples, practices and words are true, and code is in its place.

pub(crate) mod codes;
mod examples;
mod floors;
mod modules;
mod names;
mod practices;
mod questionnaire;
mod source;
mod styles;
mod words;
