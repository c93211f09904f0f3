//! The rules of the free certificate of a learning participatory budget, with no access to the outside: no file system,
//! clock, terminal, environment or process. Text and bytes go in, values come out, so the program and a browser page
//! share the same rules. Rules that depend on the day take it as an argument; evidence enters through one trait
//! ([`application::evidence`]).
//!
//! Three entry points: [`Submission::evaluate`](application::submission::Submission::evaluate) scores an application
//! and advises on the next level, [`Validity::new`](certificate::validity::Validity::new) says how long a certificate
//! is valid, and [`verification`](trust::verification) judges signatures.
//!
//! Rooms, lowest first; imports go down only:
//!
//! | room | contents |
//! |---|---|
//! | [`basics`] | texts, days, names, municipalities, faults |
//! | [`places`] | Poland's municipalities: their locations, and what a code says of one |
//! | [`carrier`] | accidental changes to files by mail, browsers and version control |
//! | [`rubric`] | levels, criteria, questions, and the possible answers |
//! | [`application`] | a municipality's claims, with evidence, and the review of them |
//! | [`editing`] | one step of a person who fills in an application |
//! | [`scoring`] | the level reached, what is missing, what to do |
//! | [`reviewing`] | who may judge, and the outcome |
//! | [`certificate`] | one certificate: events, validity, status |
//! | [`register`] | all certificates: lookup, deadlines, issuing, renewal |
//! | [`letters`], [`theme`] | which letter fits; what a register may change in the design |
//! | [`toml`], [`format`](mod@format) | located tables; each file format, text to values and back |
//! | [`memory`] | what earlier runs saw of registers |
//! | [`trust`] | what is signed, by which key, and what follows; the steps of a verification |
//! | [`zip`](mod@zip), [`packing`] | archives: read without trust, written reproducibly; an application as an archive |
//! | [`words`] | all text for people, in Polish and English |
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
