//! Located tables: TOML in which every value knows its place, with every fault at once. Knows no type of ours.

pub mod array_edit;
pub mod bounds;
pub mod date;
pub mod document;
pub mod fault_list;
pub mod problem;
pub mod syntax;
pub mod table;
pub mod value;
