//! The rules as a WebAssembly module without imports, for a page in a browser: JSON in, JSON out. Whatever decides
//! something is in [`cert_core`]; here a request is only read, and its answer written.
//!
//! | file | holds |
//! |---|---|
//! | `abi` | memory in and out, and what the module exports |
//! | `score` | an application to its result, as `cert score --format json` prints it |
//! | `chosen_files` | evidence files that a page knows by their digests |
//! | `faults` | what is wrong, as JSON |

#![deny(clippy::panic, clippy::unreachable, clippy::unwrap_used, reason = "bad input never panics")]

mod abi;
mod chosen_files;
mod faults;
mod score;
