//! The free certificate of a learning participatory budget: a municipality assesses itself against a rubric; the
//! foundation reviews applications, issues and renews certificates, keeps them in a register, and says which are valid.
//!
//! Floors, from the ground up; imports only go down:
//!
//! | module | holds |
//! |---|---|
//! | [`cert_core`] | the rules, the formats, the words, and the reports: values in, values out |
//! | [`builtin`] | the questionnaire, practices and fonts that are part of the program |
//! | [`store`] | the disk: applications, registers, themes |
//! | [`sign`], [`paper`], [`sheet`], [`ask`] | signing; the certificate as a PDF; tables as workbooks; the dialogue |
//! | [`ops`] | what commands do, without the command line |
//! | [`cli`] | the command line: arguments, context, exit codes, one file per command |
//!
//! Data flows one way: bytes → values → report. Validity on a day is computed from dates, and never stored.

// Not `forbid`: the macro that runs `ops::process` before `main` needs to allow unsafe code.
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
