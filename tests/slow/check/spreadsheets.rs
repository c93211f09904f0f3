//! The list for spreadsheet users: `LibreOffice` shows the data of the register.

use std::path::Path;
use std::process::Command;

use crate::support::skipped::has_programs;
use crate::support::small_register::{SmallRegister, TODAY, certificate, every_status, planned};

// As Excel and LibreOffice open it: semicolons, UTF-8, Polish, days and formulas recognised.
const READ: &str = "Text - txt - csv (StarCalc):59,34,76,1,,1045,false,true";
const WRITTEN: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true";

fn listed(small: &SmallRegister, format: &str, file: &str) -> Vec<u8> {
    let ran = small.run(&["list", "--format", format, "-o", file]);
    assert_eq!(ran.code, Some(0), "{}", ran.err());
    std::fs::read(small.0.path(file)).expect("a file")
}

// The content of each cell in LibreOffice.
fn opened(small: &SmallRegister, file: &str) -> Vec<Vec<String>> {
    let (own, out) = (small.0.path("libreoffice"), small.0.path("out"));
    let mut office = Command::new("soffice");
    office.arg(format!("-env:UserInstallation=file://{}", own.display())).arg("--headless");
    if Path::new(file).extension().is_some_and(|end| end == "csv") {
        office.arg(format!("--infilter={READ}"));
    }
    office.args(["--convert-to", WRITTEN, "--outdir"]).arg(&out).arg(small.0.path(file));
    let ran = office.output().expect("soffice");
    let text = std::fs::read_to_string(out.join(file).with_extension("csv"));
    let text = text.unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&ran.stderr)));
    text.lines().map(cells).collect()
}

// A line of CSV without line breaks in cells.
fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut is_quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match (c, cells.last_mut()) {
            ('"', _) => is_quoted = !is_quoted,
            (',', _) if !is_quoted => cells.push(String::new()),
            (c, Some(cell)) => cell.push(c),
            _ => {}
        }
    }
    cells
}

fn register() -> SmallRegister {
    let names = ["Nibygród; Dolny", "=HYPERLINK(\"x\")", "+1", "-1", "@x", "00123", "1/2"];
    let mut certificates: Vec<_> = (1..)
        .zip(names)
        .map(|(number, name)| certificate(number, "2025-11-01", name, &format!("{:02}99011", 2 * number)))
        .collect();
    certificates.push(planned(8, TODAY, "2028-01-31", "Łódź Przykładowa", "1699011"));
    SmallRegister::with(&certificates)
}

#[test]
fn both_files_hold_the_same_and_the_same_again_when_they_are_written_again() {
    let small = register();
    let (csv, xlsx) = (listed(&small, "csv-excel", "a.csv"), listed(&small, "xlsx", "b.xlsx"));
    assert_eq!(listed(&small, "xlsx", "c.xlsx"), xlsx);
    let text = String::from_utf8(csv).expect("UTF-8");
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(text.starts_with("\u{feff}Numer;Gmina;TERC;Województwo;Poziom;"), "{}", lines[0]);
    assert!(lines[1].contains("\"=\"\"0299011\"\"\"") && lines[1].contains(";2025-11-01;"), "{}", lines[1]);
    assert!(lines[2].contains("'=HYPERLINK") && lines[3].contains("\"=\"\"+1\"\"\""), "{text}");
    let english = small.run(&["list", "--format", "csv-excel", "--lang", "en"]).out();
    assert!(english.contains(";Municipality;TERC;") && english.contains(";not known;") != english.contains(";no"));
}

#[test]
fn libreoffice_opens_both_and_finds_the_same_in_each_cell() {
    if !has_programs(&["soffice"]) {
        return;
    }
    for small in [register(), every_status()] {
        listed(&small, "csv-excel", "a.csv");
        listed(&small, "xlsx", "b.xlsx");
        let (csv, xlsx) = (opened(&small, "a.csv"), opened(&small, "b.xlsx"));
        // In CSV, an apostrophe keeps text from being read as a formula.
        let plain: Vec<Vec<String>> =
            csv.iter().map(|row| row.iter().map(|cell| cell.trim_start_matches('\'').to_owned()).collect()).collect();
        assert!(plain.len() > 7 && plain.iter().all(|row| row.len() == 13), "{plain:?}");
        assert_eq!(plain, xlsx);
        assert!(xlsx[1..].iter().all(|row| row[2].len() == 7), "codes keep their first digits");
    }
}
