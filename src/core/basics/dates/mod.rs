//! Days as people write them: alone, or within a text.

mod day;
mod mentioned;
mod month;
mod problem;

pub use day::{day_of, read_day};
pub use mentioned::{Mention, mentioned_day};
pub use problem::{DayProblem, check_possible};
