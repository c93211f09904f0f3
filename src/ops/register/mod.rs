//! Operations that change a register, and those that read one to show it.

pub mod acting;
pub mod amend;
pub mod issue;
pub mod keys;
pub mod past;
pub mod reading;
pub mod records;
pub mod renew;
pub mod repair;
pub mod sign;
pub mod signing_key;
pub mod trusted;
pub mod writing;
