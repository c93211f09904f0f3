//! The built-in table of gminas, parsed on first use.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::basics::municipality::GminaKind;

#[cfg(feature = "places")]
const TABLE: &str = include_str!("../../../questionnaire/places/gminas.csv");
#[cfg(not(feature = "places"))]
const TABLE: &str = "";

/// A gmina as of [`as_of`].
#[derive(Debug, Clone, PartialEq)]
pub struct Gmina {
    pub name: &'static str,
    pub kind: GminaKind,
    /// Its powiat, such as `częstochowski`; for a city with powiat rights, its own name.
    pub powiat: &'static str,
    /// The first two digits of its TERC code.
    pub voivodeship: &'static str,
    /// Latitude and longitude of its seat, in degrees.
    pub at: (f64, f64),
}

/// The date of the table's data.
pub fn as_of() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default()
}

/// All gminas, by voivodeship, powiat and name; empty if the package is built without them.
pub fn all() -> &'static [Gmina] {
    static ALL: LazyLock<Vec<Gmina>> = LazyLock::new(|| TABLE.lines().skip(1).filter_map(read).collect());
    &ALL
}

fn read(line: &'static str) -> Option<Gmina> {
    let mut cells = line.split(';');
    let [voivodeship, powiat, name, kind, lat, lon] = std::array::from_fn(|_| cells.next().unwrap_or_default());
    let at = (lat.parse().ok()?, lon.parse().ok()?);
    Some(Gmina { name, kind: GminaKind::from_digit(kind)?, powiat, voivodeship, at })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::projection::project;

    const CHANGES: &str = include_str!("../../../questionnaire/places/changes.csv");

    // Degrees from sources other than the table's.
    const CITIES: [(&str, f64, f64); 20] = [
        ("Białystok", 53.1325, 23.1688),
        ("Bydgoszcz", 53.1235, 18.0084),
        ("Częstochowa", 50.8118, 19.1203),
        ("Gdańsk", 54.3520, 18.6466),
        ("Gdynia", 54.5189, 18.5305),
        ("Gorzów Wielkopolski", 52.7368, 15.2288),
        ("Katowice", 50.2649, 19.0238),
        ("Kielce", 50.8661, 20.6286),
        ("Kraków", 50.0647, 19.9450),
        ("Lublin", 51.2465, 22.5684),
        ("Łódź", 51.7592, 19.4560),
        ("Olsztyn", 53.7784, 20.4801),
        ("Opole", 50.6751, 17.9213),
        ("Poznań", 52.4064, 16.9252),
        ("Rzeszów", 50.0412, 21.9991),
        ("Szczecin", 53.4285, 14.5528),
        ("Toruń", 53.0138, 18.5984),
        ("Warszawa", 52.2297, 21.0122),
        ("Wrocław", 51.1079, 17.0385),
        ("Zielona Góra", 51.9356, 15.5062),
    ];

    #[test]
    fn every_line_is_a_gmina_and_none_stands_twice() {
        assert_eq!((all().len(), TABLE.lines().count()), (2479, 2480));
        let count = |kind| all().iter().filter(|gmina| gmina.kind == kind).count();
        assert_eq!(GminaKind::ALL.map(count), [302, 1453, 724]);
        let key = |gmina: &Gmina| (gmina.voivodeship, gmina.powiat, gmina.name, gmina.kind);
        assert!(all().is_sorted_by(|one, next| key(one) < key(next)));
        let cities = all().iter().filter(|gmina| gmina.powiat == gmina.name);
        assert_eq!(cities.clone().count(), 66);
        assert!(cities.clone().all(|city| city.kind == GminaKind::Urban));
        assert!(TABLE.len() <= 120_000);
    }

    #[test]
    fn cities_are_where_they_are_known_to_be() {
        for (name, lat, lon) in CITIES {
            let city = all().iter().find(|gmina| gmina.name == name && gmina.powiat == name);
            let found = project(city.expect(name).at);
            let known = project((lat, lon));
            let metres = (found.east - known.east).hypot(found.north - known.north);
            assert!(metres < 1_500.0, "{name}: {metres:.0} m");
        }
    }

    #[test]
    fn the_table_is_as_its_last_change() {
        let last = CHANGES.lines().skip(1).filter_map(|line| line.split(';').next()).max();
        assert_eq!(last, Some(as_of().to_string().as_str()));
    }
}
