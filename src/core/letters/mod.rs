//! Letters: their kinds, and whether one would be true of a certificate or an application on a day.

pub mod application;
pub mod certificate;
pub mod kind;
pub mod problem;
