//! Poland's municipalities: where they are, how they are found by name, and what a TERC code says of one.

pub mod doubt;
pub mod gmina;
pub mod lookup;
pub mod official;
pub mod outline;
pub mod problem;
pub mod projection;
