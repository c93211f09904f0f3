//! The dialogue: its questions, their order, and the respondent.

pub mod application_store;
pub mod interview;
pub mod matching;
pub mod plain;
pub mod respondent;
pub mod review;
pub mod script;
pub mod terminal;

pub use application_store::{ApplicationStore, ExistingApplication};
pub use respondent::{Ask, Chosen, Complete, Menu, MenuOption, Prompt, Reply, Stop};
