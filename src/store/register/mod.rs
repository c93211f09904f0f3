//! The folder of a register: read at one moment, changed as a whole.

pub mod commit;
pub mod init;
pub mod ledger;
pub mod load;
pub mod memory;
pub mod official_list;
pub mod problem;
pub mod repair;
pub mod sign_files;
pub mod signed;
pub mod snapshot;
pub mod uid;
