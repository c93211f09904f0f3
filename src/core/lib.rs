//! The rules of the free certificate of a learning participatory budget, and nothing that reaches outside: no file
//! system, clock, terminal, environment or process. Text and bytes go in, values come out; so the same rules serve the
//! program and a page in a browser. A rule that depends on the day takes it as an argument; evidence enters through one
//! trait ([`application::evidence`]).
//!
//! Three ways in: [`Submission::evaluate`](application::submission::Submission::evaluate) scores an application and
//! advises on the next level, [`Validity::new`](certificate::validity::Validity::new) says how long a certificate is
//! valid, and [`verification`](trust::verification) judges what is signed.
//!
//! Rooms, from the ground up; an import goes down only:
//!
//! | room | holds |
//! |---|---|
//! | [`basics`] | texts, days, names, municipalities, faults |
//! | [`places`] | Poland's municipalities: where they are, and what a code says of one |
//! | [`carrier`] | what mail, browsers and version control do to files without meaning to |
//! | [`rubric`] | levels, criteria, questions, and what can be answered |
//! | [`application`] | what a municipality claims, with evidence, and what was said of it |
//! | [`editing`] | one step of a person who fills an application in |
//! | [`scoring`] | what it reaches, what is missing, what to do |
//! | [`reviewing`] | who may judge, and what came of it |
//! | [`certificate`] | one certificate: events, validity, status |
//! | [`register`] | all of them: lookup, deadlines, issuing, renewal |
//! | [`letters`], [`theme`] | which letter fits; what a register may change of the look |
//! | [`toml`], [`format`](mod@format) | located tables; each file format, text to values and back |
//! | [`memory`] | what was seen of registers before |
//! | [`trust`] | what is signed, by which key, and what that tells; the steps of a verification |
//! | [`zip`](mod@zip), [`packing`] | archives: read without trust, written the same; an application as one |
//! | [`words`] | every word for people, in Polish and English |
//! | [`report`] | values as text and documents |

#![forbid(unsafe_code)]
#![deny(clippy::panic, clippy::unreachable, clippy::unwrap_used, reason = "bad input never panics; tests may")]

pub mod application;
pub mod basics;
pub mod carrier;
pub mod certificate;
pub mod editing;
pub mod format;
pub mod letters;
pub mod memory;
pub mod packing;
pub mod places;
pub mod register;
pub mod report;
pub mod reviewing;
pub mod rubric;
#[cfg(test)]
pub(crate) mod samples;
pub mod scoring;
pub mod theme;
pub mod toml;
pub mod trust;
pub mod words;
pub mod zip;
