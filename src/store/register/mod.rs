//! The folder of a register: read at one moment, changed as a whole.

pub mod commit;
pub mod init;
pub mod ledger;
pub mod load;
pub mod official_list;
pub mod part;
pub mod problem;
pub mod repair;
pub mod sign_files;
pub mod snapshot;
pub mod uid;
