//! The rules as a WebAssembly module without imports, for a page in a browser. Whatever decides, formats or words
//! something is in [`cert_core`]; here a request is only read, and its answer written.
//!
//! Two modules are built of it, one a feature, by `src/web/build`; `built/` holds them for the program to put into pages.
//!
//! | file | holds |
//! |---|---|
//! | `abi` | memory in and out, and what the module exports |
//! | `message` | requests and answers: a line of JSON, and the bytes it speaks of |
//! | `dispatch` | which call answers which request |
//! | `faults` | what is wrong, as JSON |
//! | `form/` | the calls of the form: a self-assessment |
//! | `verify/` | the calls of the page where anybody verifies a certificate |

#![deny(clippy::panic, clippy::unreachable, clippy::unwrap_used, reason = "bad input never panics")]

mod abi;
mod dispatch;
mod faults;
#[cfg(feature = "form")]
mod form;
mod message;
#[cfg(feature = "verify")]
mod verify;
