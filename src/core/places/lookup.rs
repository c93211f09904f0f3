//! Finds gminas by name or its beginning, ignoring case and diacritics.

use std::sync::LazyLock;

use crate::basics::municipality::fold;
use crate::places::gmina::{Gmina, all};

// Words that offices put before the name.
const OFFICE: [&str; 12] =
    ["gmina", "miasto", "m", "st", "mst", "i", "stoleczne", "miejska", "wiejska", "miejskowiejska", "urzad", "miasta"];

// Gminas sorted by folded name.
fn by_name() -> &'static [(String, &'static Gmina)] {
    static BY_NAME: LazyLock<Vec<(String, &'static Gmina)>> = LazyLock::new(|| {
        let mut names: Vec<_> = all().iter().map(|gmina| (fold(gmina.name), gmina)).collect();
        names.sort_by(|(one, _), (other, _)| one.cmp(other));
        names
    });
    &BY_NAME
}

/// The gminas with a name, with or without the words of an office: `Gmina Miasto Częstochowa`.
pub fn named(name: &str) -> Vec<&'static Gmina> {
    if name.is_empty() {
        return Vec::new();
    }
    let of = |name: &str| -> Vec<_> {
        from(name).iter().take_while(|(other, _)| other == name).map(|(_, gmina)| *gmina).collect()
    };
    readings(name).iter().map(|name| of(name)).find(|found| !found.is_empty()).unwrap_or_default()
}

/// The gminas whose names begin with a text, by name; none for an empty text.
pub fn beginning(typed: &str) -> Vec<&'static Gmina> {
    let typed = fold(typed);
    let found = from(&typed).iter().take_while(|(name, _)| name.starts_with(&typed) && !typed.is_empty());
    found.map(|(_, gmina)| *gmina).collect()
}

/// The likely intended name if no gmina has this one: it differs in a letter or two, but not the first.
pub fn near(name: &str) -> Option<&'static str> {
    if name.is_empty() || !named(name).is_empty() {
        return None;
    }
    let [_, name] = readings(name);
    let first = name.chars().next()?.to_string();
    let length = name.chars().count();
    let most = (length.saturating_sub(2) / 3).min(2);
    let alike = from(&first).iter().take_while(|(other, _)| other.starts_with(&first));
    // A greater difference in length alone rules a name out; folded names of gminas are ASCII.
    let alike = alike.filter(|(other, _)| other.len().abs_diff(length) <= most);
    let alike = alike.map(|(other, gmina)| (strsim::osa_distance(&name, other), gmina.name));
    let (distance, near) = alike.min_by_key(|(distance, _)| *distance)?;
    (distance <= most).then_some(near)
}

// The names from the first that is not less than a given one.
fn from(name: &str) -> &'static [(String, &'static Gmina)] {
    &by_name()[by_name().partition_point(|(other, _)| other.as_str() < name)..]
}

/// The two readings of a name: as it is (`Miejska Górka` is a name), and without the words of an office.
pub(crate) fn readings(name: &str) -> [String; 2] {
    let mut words = name.split_whitespace().map(fold).skip_while(|word| OFFICE.contains(&word.as_str())).peekable();
    let whole = fold(name);
    let rest = if words.peek().is_none() { whole.clone() } else { words.collect() };
    [whole, rest]
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
            ("Miejska Górka", "Miejska Górka"),
        ] {
            assert_eq!(named(typed).iter().map(|gmina| gmina.name).collect::<Vec<_>>(), [name], "{typed}");
        }
        assert!(named("Przykładowo").is_empty() && named("").is_empty() && named("Gmina").is_empty());
    }

    #[test]
    fn every_gmina_is_found_by_its_own_name() {
        for gmina in all() {
            assert!(named(gmina.name).contains(&gmina) && near(gmina.name).is_none(), "{}", gmina.name);
            assert!(fold(gmina.name).is_ascii(), "{}", gmina.name);
        }
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
