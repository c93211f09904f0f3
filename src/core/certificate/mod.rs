//! One certificate: what it says, what has happened to it since, and how long it is valid.

pub mod amending;
pub mod certificate;
pub mod event;
pub mod integrity;
pub mod problem;
pub mod shared;
pub mod status;
pub mod validity;
