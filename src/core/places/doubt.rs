//! What speaks against a municipality's name or code: to be looked at by a person, and no fault.

use chrono::NaiveDate;

use crate::basics::municipality::{GminaKind, Municipality};
use crate::codes;
use crate::places::gmina::as_of;
use crate::places::lookup::{named, near};

/// One thing to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MunicipalityDoubt {
    /// Of what name and code.
    pub municipality: Municipality,
    pub kind: DoubtKind,
    /// The day whose gminas say so.
    pub as_of: NaiveDate,
}

codes! {
    /// What speaks against it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum DoubtKind {
        /// No gmina has the name, and one has nearly the same.
        NearName(&'static str) = "near-name",
        /// All gminas of the name lie in other voivodeships than the code's: in these.
        OtherVoivodeship(Vec<&'static str>) = "other-voivodeship",
        /// The gmina is known with another last digit: a village may have become a town since.
        OtherKind(Vec<GminaKind>) = "other-kind",
        /// The official list has no such code.
        NotListed = "not-listed",
        /// In the official list the code is another gmina's.
        OtherName(String) = "other-name",
    }
}

/// What the table of gminas says against a name and its code.
pub fn of(municipality: &Municipality) -> impl Iterator<Item = MunicipalityDoubt> + use<> {
    of_name(municipality).into_iter().chain(of_code(municipality))
}

/// What the table of gminas says against a name.
pub fn of_name(municipality: &Municipality) -> Option<MunicipalityDoubt> {
    near(&municipality.name).map(|near| doubt(municipality, DoubtKind::NearName(near)))
}

/// What the table of gminas says against a code; nothing where it does not know the name.
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
        // One of three names is enough.
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
