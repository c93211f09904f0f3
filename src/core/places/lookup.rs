//! Gminas by name: without case and marks, and as far as it is typed.

use std::sync::LazyLock;

use crate::basics::municipality::fold;
use crate::places::gmina::{Gmina, all};

// What offices put before the name.
const OFFICE: [&str; 12] =
    ["gmina", "miasto", "m", "st", "mst", "i", "stoleczne", "miejska", "wiejska", "miejskowiejska", "urzad", "miasta"];

// Gminas with their names as they are compared, in the order of these.
fn by_name() -> &'static [(String, &'static Gmina)] {
    static BY_NAME: LazyLock<Vec<(String, &'static Gmina)>> = LazyLock::new(|| {
        let mut names: Vec<_> = all().iter().map(|gmina| (fold(gmina.name), gmina)).collect();
        names.sort_by(|(one, _), (other, _)| one.cmp(other));
        names
    });
    &BY_NAME
}

/// The gminas that have a name, with or without what an office calls itself: `Gmina Miasto Częstochowa`.
pub fn named(name: &str) -> Vec<&'static Gmina> {
    let name = plain(name);
    from(&name).iter().take_while(|(other, _)| *other == name).map(|(_, gmina)| *gmina).collect()
}

/// The gminas whose names begin so, by name; none where nothing is typed yet.
pub fn beginning(typed: &str) -> Vec<&'static Gmina> {
    let typed = fold(typed);
    let found = from(&typed).iter().take_while(|(name, _)| name.starts_with(&typed) && !typed.is_empty());
    found.map(|(_, gmina)| *gmina).collect()
}

/// The name that was probably meant where no gmina has this one: few letters are others, the first is not.
pub fn near(name: &str) -> Option<&'static str> {
    let name = plain(name);
    let first = name.chars().next()?.to_string();
    let length = name.chars().count();
    let most = length.saturating_sub(2) / 3;
    let alike = from(&first).iter().take_while(|(other, _)| other.starts_with(&first));
    let alike = alike.map(|(other, gmina)| (strsim::osa_distance(&name, other), gmina.name));
    let (distance, near) = alike.min_by_key(|(distance, _)| *distance)?;
    (1..=most.min(2)).contains(&distance).then_some(near)
}

// From the first name that is not before one.
fn from(name: &str) -> &'static [(String, &'static Gmina)] {
    &by_name()[by_name().partition_point(|(other, _)| other.as_str() < name)..]
}

/// A name as it is compared, without what an office puts before it.
pub(crate) fn plain(name: &str) -> String {
    let mut words = name.split_whitespace().map(fold).skip_while(|word| OFFICE.contains(&word.as_str())).peekable();
    if words.peek().is_none() { fold(name) } else { words.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_marks_and_what_an_office_calls_itself_do_not_count() {
        for (typed, name) in [
            ("czestochowa", "Częstochowa"),
            ("ŁÓDŹ", "Łódź"),
            ("lodz", "Łódź"),
            ("Gmina Miasto Częstochowa", "Częstochowa"),
            ("m. st. Warszawa", "Warszawa"),
            ("Miasto i Gmina Pleszew", "Pleszew"),
            ("bielsko biala", "Bielsko-Biała"),
            ("Stare Miasto", "Stare Miasto"),
        ] {
            assert_eq!(named(typed).iter().map(|gmina| gmina.name).collect::<Vec<_>>(), [name], "{typed}");
        }
        assert!(named("Przykładowo").is_empty() && named("").is_empty() && named("Gmina").is_empty());
    }

    #[test]
    fn those_of_one_name_are_all_found() {
        let found: Vec<_> = named("Brodnica").iter().map(|it| (it.voivodeship, it.powiat, it.kind.digit())).collect();
        assert_eq!(found, [("04", "brodnicki", '1'), ("04", "brodnicki", '2'), ("30", "śremski", '2')]);
    }

    #[test]
    fn a_beginning_finds_all_that_go_on_from_it() {
        let names = |typed: &str| beginning(typed).iter().map(|gmina| gmina.name).collect::<Vec<_>>();
        assert_eq!(names("częst"), ["Częstochowa"]);
        assert_eq!(names("SOSNO"), ["Sośno", "Sosnowica", "Sosnowiec", "Sosnówka"]);
        assert_eq!((names(""), names("xyz")), (vec![], vec![]));
    }

    #[test]
    fn a_slip_is_found_and_what_is_invented_is_not() {
        assert_eq!(near("Czestohowa"), Some("Częstochowa"));
        assert_eq!(near("Sosnowice"), Some("Sosnowica"));
        assert_eq!(near("Wrocalw"), Some("Wrocław"));
        for name in ["Przykładowo", "Przykładowo Dolne", "Przykładowo Górne", "Wzorowo", "Ab", "", "Łódź"] {
            assert_eq!(near(name), None, "{name}");
        }
    }
}
