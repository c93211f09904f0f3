//! The free certificate of a learning participatory budget: a municipality assesses itself against a rubric; the
//! foundation reviews, issues and renews certificates, keeps them in a register, and tells which are valid.
//!
//! Floors, from the ground up; an import goes down only:
//!
//! | module | holds |
//! |---|---|
//! | [`cert_core`] | the rules, the formats, the words, and the reports: values in, values out |
//! | [`builtin`] | the questionnaire, practices and fonts that are part of the program |
//! | [`store`] | what lies on disk: applications, registers, themes |
//! | [`sign`], [`paper`], [`sheet`], [`ask`] | signing; the certificate as a PDF; tables as workbooks; the dialogue |
//! | [`ops`] | what commands do, without the command line |
//! | [`cli`] | the command line: arguments, context, exit codes, one file a command |
//!
//! Data flows one way: bytes → values → report. What is valid on a day is computed from dates, and never stored.

// Not `forbid`: what `ops::process` has run before `main` is written by a macro that allows itself more.
#![deny(unsafe_code)]
#![deny(clippy::panic, clippy::unreachable, clippy::unwrap_used, reason = "bad input never panics; tests may")]

pub mod ask;
pub mod builtin;
pub mod cli;
pub mod ops;
pub mod paper;
pub mod sheet;
pub mod sign;
pub mod store;
