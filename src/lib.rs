//! The free certificate of a learning participatory budget: a municipality assesses itself against a rubric; the
//! foundation reviews, issues and renews certificates, keeps them in a register, and tells which are valid.
//!
//! Floors; an import goes down only, and the rooms of floor 3 never import each other:
//!
//! | floor | module | holds |
//! |---|---|---|
//! | 1 | [`domain`] | values and rules: rubric, answers, review, score, advice, practices, validity, certificate, register, keys, trust, faults |
//! | 2 | [`words`] | every word for people, in Polish and English |
//! | 3 | [`files`] | TOML and disk to the domain and back; what is attached to a PDF |
//! | 3 | [`ask`] | the dialogue: in a terminal, as plain lines, or scripted |
//! | 3 | [`report`] | the domain as text and documents: tables, JSON, Markdown, pages, PDF, letters; faults over their source |
//! | 3 | [`sign`] | signatures in minisign's format |
//! | 4 | [`cli`] | the command line: arguments, context, exit codes, one file a command |
//!
//! Data flows one way: files → domain → report. What is valid on a day is computed from dates, and never stored.

#![deny(clippy::panic, clippy::unreachable, clippy::unwrap_used, reason = "bad input never panics; tests may")]

pub mod ask;
pub mod cli;
pub mod domain;
pub mod files;
pub mod report;
pub mod sign;
pub mod words;
