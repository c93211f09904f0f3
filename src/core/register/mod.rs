//! All certificates of one issuer: who holds which, what is due, how to issue, renew and repair.

pub mod award;
pub mod comparison;
pub mod deadlines;
pub mod issuing;
pub mod loaded;
pub mod lookup;
pub mod problem;
pub mod register;
pub mod renewal;
pub mod repair;
pub mod settings;
pub mod snapshot;
pub mod triage;
pub mod workers;
