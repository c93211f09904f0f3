//! Days as people write them: alone, and within a text that mentions one.

mod day;
mod mentioned;
mod month;
mod problem;

pub use day::read_day;
pub use mentioned::{Mention, mentioned_day};
pub use problem::{DayProblem, check_possible};
