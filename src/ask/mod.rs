//! The dialogue: what is asked of whoever answers, and in which order.

pub mod application_store;
pub mod evidence;
pub mod heading;
pub mod interview;
pub mod plain;
pub mod question;
pub mod respondent;
pub mod review;
pub mod script;
pub mod session;
pub mod terminal;

pub use application_store::{ApplicationStore, ExistingApplication};
pub use respondent::{Ask, Menu, Prompt, Reply, Stop};
