//! What commands do, without the command line: open, decide, write.

pub mod application_store;
pub mod archived;
pub mod asking;
pub mod attached;
pub mod interrupt;
pub mod password;
pub mod reading;
pub mod signing_key;
pub mod trusted;
pub mod writing;
