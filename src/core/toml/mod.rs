//! Located tables: TOML whose values know their positions, with all faults at once. Knows no types of the domain.

pub mod array_edit;
pub mod bounds;
pub mod date;
pub mod document;
pub mod fault_list;
pub mod problem;
pub mod syntax;
pub mod table;
pub mod value;
