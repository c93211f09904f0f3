//! What the program puts on pages and badges, and to whom neither is given.

mod badge;
mod html_report;
