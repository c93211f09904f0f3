//! A municipality: its name, its TERC code, and where it is.

mod location;
#[expect(clippy::module_inception, reason = "the thing itself, beside what it consists of")]
mod municipality;
mod terc;

pub use location::{Location, LocationProblem};
pub use municipality::{Municipality, fold, folder_name};
pub use terc::{GminaKind, Terc, TercProblem};
