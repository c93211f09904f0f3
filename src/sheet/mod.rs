//! Tables as files of a spreadsheet program.

pub mod workbook;
