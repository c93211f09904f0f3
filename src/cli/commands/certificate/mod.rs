//! Commands for certificates.

pub mod amend;
pub mod calendar;
pub mod change;
pub mod check;
pub mod issue;
pub mod list;
pub mod preview;
pub mod receipt;
pub mod renew;
pub mod revoke;
pub mod show;
