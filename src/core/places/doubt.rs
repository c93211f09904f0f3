//! Doubts about a municipality's name or code: for a person to look at, not faults.

use chrono::NaiveDate;

use crate::basics::municipality::{GminaKind, Municipality};
use crate::codes;
use crate::places::gmina::as_of;
use crate::places::lookup::{named, near};

/// One doubt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MunicipalityDoubt {
    /// The name and code in doubt.
    pub municipality: Municipality,
    pub kind: DoubtKind,
    /// The date of the data behind the doubt.
    pub as_of: NaiveDate,
}

codes! {
    /// The reason for a doubt.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum DoubtKind {
        /// No gmina has the name, but one has nearly the same.
        NearName(&'static str) = "near-name",
        /// All gminas of the name are in other voivodeships than the code's: in these.
        OtherVoivodeship(Vec<&'static str>) = "other-voivodeship",
        /// The gmina is known with another last digit: a village may have become a town since.
        OtherKind(Vec<GminaKind>) = "other-kind",
        /// The code is not in the official list.
        NotListed = "not-listed",
        /// The official list gives the code to another gmina.
        OtherName(String) = "other-name",
    }
}

/// The table's doubts about a name and its code.
pub fn of(municipality: &Municipality) -> impl Iterator<Item = MunicipalityDoubt> + use<> {
    of_name(municipality).into_iter().chain(of_code(municipality))
}

/// The table's doubt about a name.
pub fn of_name(municipality: &Municipality) -> Option<MunicipalityDoubt> {
    near(&municipality.name).map(|near| doubt(municipality, DoubtKind::NearName(near)))
}

/// The table's doubt about a code; none if it does not know the name.
pub fn of_code(municipality: &Municipality) -> Option<MunicipalityDoubt> {
    let (terc, known) = (municipality.terc.as_ref()?, named(&municipality.name));
    let (mut kinds, mut voivodeships) = (Vec::new(), Vec::new());
    for gmina in &known {
        voivodeships.push(gmina.voivodeship);
        kinds.extend((gmina.voivodeship == terc.voivodeship()).then_some(gmina.kind));
    }
    voivodeships.dedup();
    kinds.dedup();
    if known.is_empty() || kinds.contains(&terc.kind()) {
        return None;
    }
    let is_elsewhere = kinds.is_empty();
    let kind = if is_elsewhere { DoubtKind::OtherVoivodeship(voivodeships) } else { DoubtKind::OtherKind(kinds) };
    Some(doubt(municipality, kind))
}

fn doubt(municipality: &Municipality, kind: DoubtKind) -> MunicipalityDoubt {
    MunicipalityDoubt { municipality: municipality.clone(), kind, as_of: as_of() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::municipality::Terc;

    fn doubts(name: &str, code: &str) -> Vec<&'static str> {
        let municipality = Municipality { name: name.to_owned(), terc: Terc::new(code).ok(), at: None };
        of(&municipality).map(|doubt| doubt.kind.code()).collect()
    }

    #[test]
    fn a_code_of_another_voivodeship_is_doubted() {
        assert_eq!(doubts("Częstochowa", "2464011"), Vec::<&str>::new());
        assert_eq!(doubts("Częstochowa", "1465011"), ["other-voivodeship"]);
        // One of the three gminas of this name is enough.
        assert_eq!(doubts("Brodnica", "3026022"), Vec::<&str>::new());
        assert_eq!(doubts("Brodnica", "2402011"), ["other-voivodeship"]);
    }

    #[test]
    fn a_last_digit_that_changed_is_known_and_said() {
        assert_eq!(doubts("Kurów", "0614063"), Vec::<&str>::new());
        assert_eq!(doubts("Kurów", "0614062"), ["other-kind"]);
    }

    #[test]
    fn what_is_invented_or_has_no_code_has_no_place_and_no_doubt() {
        for (name, code) in [("Przykładowo", "2499011"), ("Przykładowo Dolne", "2402011"), ("Częstochowa", "")] {
            assert_eq!(doubts(name, code), Vec::<&str>::new(), "{name}");
        }
        assert_eq!(doubts("Czestohowa", "2464011"), ["near-name"]);
    }
}
