//! The rules as a WebAssembly module without imports, for a browser page. All decisions, formats and texts are in
//! [`cert_core`]; this package only reads requests and writes answers.
//!
//! Two modules are built from it by `src/web/build`, one for each feature; the program embeds them in pages from
//! `built/`.
//!
//! | file | contents |
//! |---|---|
//! | `abi` | shared memory, and what the module exports |
//! | `message` | requests and answers: a line of JSON, then bytes |
//! | `dispatch` | requests dispatched to calls |
//! | `faults` | faults as JSON |
//! | `form/` | the calls of the form: a self-assessment |
//! | `verify/` | the calls of the page that verifies certificates |

#![deny(clippy::panic, clippy::unreachable, clippy::unwrap_used, reason = "bad input never panics")]

mod abi;
mod dispatch;
mod faults;
#[cfg(feature = "form")]
mod form;
mod message;
#[cfg(feature = "verify")]
mod verify;
