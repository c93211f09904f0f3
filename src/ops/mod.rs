//! What commands do, without the command line: open, decide, write.

pub mod acting;
pub mod amend;
pub mod application_store;
pub mod argument;
pub mod asking;
pub mod attached;
pub mod consent;
pub mod context;
pub mod error;
pub mod exit;
pub mod interrupt;
pub mod issue;
pub mod keys;
pub mod password;
pub mod problem;
pub mod reading;
pub mod records;
pub mod renew;
pub mod repair;
pub mod screen;
pub mod sign;
pub mod signing_key;
pub mod trusted;
pub mod verification;
pub mod writing;
