//! The free certificate of a learning participatory budget: self-assessment against a rubric and its result.
//!
//! Floors; an import goes down only, and the rooms of floor 3 never import each other:
//!
//! | floor | module | holds |
//! |---|---|---|
//! | 1 | [`domain`] | values and rules: rubric, answers, review, score, advice, practices, faults |
//! | 2 | [`words`] | every word for people, in Polish and English |
//! | 3 | [`files`] | TOML and disk to the domain and back |
//! | 3 | [`ask`] | the dialogue: in a terminal, as plain lines, or scripted |
//! | 3 | [`report`] | the domain as text: tables, JSON, Markdown; faults over their source |
//! | 4 | [`cli`] | the command line: arguments, context, exit codes, one file a command |
//!
//! Data flows one way: files → domain → report.

#![deny(clippy::panic, clippy::unreachable, clippy::unwrap_used, reason = "bad input never panics; tests may")]

pub mod ask;
pub mod cli;
pub mod domain;
pub mod files;
pub mod report;
pub mod words;
