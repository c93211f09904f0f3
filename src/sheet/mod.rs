//! Tables as spreadsheet files.

pub mod workbook;
