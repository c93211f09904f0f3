//! What lies in the repository beside the rules: that examples, practices and words are true, and code in its place.

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
