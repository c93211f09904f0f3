//! The official list of TERC codes, as Statistics Poland publishes it: `TERC_Urzedowy_2026-01-01.csv`.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::basics::dates::read_day;
use crate::basics::fault::{Fault, FaultKind, Faults};
use crate::basics::municipality::{GminaKind, Municipality, Terc, fold};
use crate::basics::source::Source;
use crate::places::doubt::{DoubtKind, MunicipalityDoubt};
use crate::places::lookup::readings;
use crate::places::problem::OfficialListProblem;

const HEAD: &str = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA";

// The most faults reported, as a file may be damaged throughout.
const MOST_FAULTS: usize = 20;

/// Every gmina by its code, on a given day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficialList {
    names: BTreeMap<Terc, String>,
    as_of: NaiveDate,
}

/// Whether a file is such a list, by its name.
pub fn is_list(name: &str) -> bool {
    let named = name.strip_prefix("TERC_Urzedowy_").and_then(|rest| rest.strip_suffix(".csv"));
    named.is_some()
}

/// Parses a list; lines of voivodeships, powiats and parts of gminas are skipped.
///
/// # Errors
/// Returns a fault for every malformed line.
pub fn parse(source: &Arc<Source>) -> Result<OfficialList, Faults> {
    let (mut names, mut as_of, mut faults) = (BTreeMap::new(), None, Faults::default());
    for (index, (span, line)) in lines(&source.text).enumerate() {
        let read = if index == 0 { head(line).map(|()| None) } else { gmina(line) };
        match read {
            Ok(Some((code, name, day))) => {
                as_of = as_of.max(Some(day));
                names.insert(code, name.to_owned());
            }
            Ok(None) => {}
            Err(kind) => faults.0.push(Fault { source: Some(Arc::clone(source)), span: Some(span), kind }),
        }
        // A file that is not a list at all is one fault.
        if (index == 0 && !faults.0.is_empty()) || faults.0.len() == MOST_FAULTS {
            break;
        }
    }
    faults.into_result()?;
    let as_of = as_of.ok_or_else(|| OfficialListProblem::OfficialListEmpty { path: source.name.clone() })?;
    Ok(OfficialList { names, as_of })
}

fn lines(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |whole| {
        let line = whole.trim_end_matches(['\r', '\n']);
        let span = start..start + line.len();
        start += whole.len();
        (span, line)
    })
}

fn head(line: &str) -> Result<(), FaultKind> {
    if line == HEAD { Ok(()) } else { Err(OfficialListProblem::OfficialListHead { expected: HEAD }.into()) }
}

fn gmina(line: &str) -> Result<Option<(Terc, &str, NaiveDate)>, FaultKind> {
    let cells: Vec<&str> = line.split(';').collect();
    let [voivodeship, powiat, gmina, kind, name, _, day] = cells[..] else {
        let empty = line.is_empty().then_some(None);
        let (columns, expected) = (cells.len() as u64, 7);
        return empty.ok_or(OfficialListProblem::OfficialListLine { columns, expected }.into());
    };
    if GminaKind::from_digit(kind).is_none() {
        return Ok(None);
    }
    Ok(Some((Terc::new(&[voivodeship, powiat, gmina, kind].concat())?, name, read_day(day)?)))
}

impl OfficialList {
    /// The list's doubt about a code; none if both agree, or there is no code.
    pub fn doubt(&self, municipality: &Municipality) -> Option<MunicipalityDoubt> {
        let terc = municipality.terc.as_ref()?;
        let kind = match self.names.get(terc) {
            Some(listed) if readings(&municipality.name).contains(&fold(listed)) => return None,
            Some(listed) => DoubtKind::OtherName(listed.clone()),
            None => {
                let kinds: Vec<_> = self.names.keys().filter(|it| it.is_but_for_kind(terc)).map(Terc::kind).collect();
                if kinds.is_empty() { DoubtKind::NotListed } else { DoubtKind::OtherKind(kinds) }
            }
        };
        Some(MunicipalityDoubt { municipality: municipality.clone(), kind, as_of: self.as_of })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;

    const LIST: &str = "\u{feff}WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\r
06;;;;LUBELSKIE;województwo;2024-01-01\r
06;14;;;puławski;powiat;2024-01-01\r
06;14;06;2;Kurów;gmina wiejska;2024-01-01\r
24;64;01;1;Częstochowa;gmina miejska;2024-01-01\r
24;64;01;8;Część;delegatura;2024-01-01\r
";

    fn read(text: &str) -> Result<OfficialList, Faults> {
        parse(&Source::from_bytes("TERC_Urzedowy_2024-01-01.csv".to_owned(), text.as_bytes().to_vec())?)
    }

    fn doubt(name: &str, code: Option<&str>) -> Option<&'static str> {
        let terc = code.and_then(|code| Terc::new(code).ok());
        let doubt = read(LIST).expect("a list").doubt(&Municipality { name: name.to_owned(), terc, at: None });
        doubt.map(|doubt| doubt.kind.code())
    }

    #[test]
    fn a_code_is_that_of_the_name_or_is_doubted() {
        assert_eq!((doubt("Częstochowa", Some("2464011")), doubt("Przykładowo", None)), (None, None));
        assert_eq!(doubt("Gmina Miasto Częstochowa", Some("2464011")), None);
        assert_eq!(doubt("Sosnowiec", Some("2464011")), Some("other-name"));
        assert_eq!(doubt("Częstochowa", Some("2469011")), Some("not-listed"));
        assert_eq!(doubt("Kurów", Some("0614063")), Some("other-kind"));
        assert_eq!(read(LIST).expect("a list").as_of, day("2024-01-01"));
    }

    #[test]
    fn what_is_no_list_is_a_fault_with_its_line() {
        let faults = |text: &str| {
            let found = read(text).expect_err("a fault").0;
            found.iter().map(|fault| (fault.kind.code(), fault.span.clone())).collect::<Vec<_>>()
        };
        assert_eq!(faults("<html>\n<body>\n"), [("official-list-head", Some(0..6))]);
        assert_eq!(faults("")[0].0, "official-list-empty");
        assert_eq!(faults(&format!("{HEAD}\n"))[0].0, "official-list-empty");
        let at = |line: &str| Some(HEAD.len() + 1..HEAD.len() + 1 + line.len());
        for (line, code) in [
            ("24;64;01;1;Częstochowa", "official-list-line"),
            ("25;64;01;1;Częstochowa;gmina miejska;2024-01-01", "terc-voivodeship"),
            ("24;64;01;1;Częstochowa;gmina miejska;jutro", "bad-date"),
        ] {
            assert_eq!(faults(&format!("{HEAD}\n{line}\n")), [(code, at(line))], "{line}");
        }
    }
}
