//! Many certificates: check, list, calendar, repair.

pub mod adopt_page;
pub mod calendar;
pub mod certificates;
pub mod check_page;
pub mod csv;
pub mod json;
pub mod list_page;
pub mod nagios;
pub mod repair_page;
pub mod spreadsheet;
