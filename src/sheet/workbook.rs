//! A table as an Excel workbook: the head stays in view and filters, days are dates. The same table gives the same
//! bytes.

use cert_core::report::register::spreadsheet::{SheetCell, Spreadsheet};
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// The bytes of the workbook.
///
/// # Errors
/// Returns an error if the table is too large.
pub fn draw(table: &Spreadsheet<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // By default, it would be the time of writing.
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day(table.day)?));
    let sheet = workbook.add_worksheet().set_name(&table.title)?;
    for (column, title) in (0..).zip(&table.head) {
        sheet.write_string_with_format(0, column, title, &Format::new().set_bold())?;
    }
    let mut last = 0;
    for (row, fields) in (1..).zip(table.rows()) {
        for (column, field) in (0..).zip(&fields) {
            write(sheet, row, column, field)?;
        }
        last = row;
    }
    sheet.set_freeze_panes(1, 0)?;
    let columns = u16::try_from(table.head.len().saturating_sub(1));
    sheet.autofilter(0, 0, last, columns.unwrap_or(u16::MAX))?;
    sheet.autofit();
    workbook.save_to_buffer()
}

// A text is never written as a formula.
fn write(sheet: &mut Worksheet, row: u32, column: u16, field: &SheetCell) -> Result<(), XlsxError> {
    match field {
        SheetCell::Nothing => return Ok(()),
        SheetCell::Text(text) => sheet.write_string(row, column, text)?,
        // Levels and days are far below the limit of an Excel number.
        SheetCell::Number(number) => sheet.write_number(row, column, i32::try_from(*number).unwrap_or(i32::MAX))?,
        SheetCell::Day(on) => {
            let format = Format::new().set_num_format("yyyy-mm-dd");
            sheet.write_datetime_with_format(row, column, &day(*on)?, &format)?
        }
    };
    Ok(())
}

fn day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let (year, month, day) = (u16::try_from(day.year()), u8::try_from(day.month()), u8::try_from(day.day()));
    ExcelDateTime::from_ymd(year.unwrap_or(u16::MAX), month.unwrap_or_default(), day.unwrap_or_default())
}
