//! A register of invented municipalities, whose site is shown in a picture.

use cert_core::basics::municipality::Location;
use cert_core::certificate::certificate::Certificate;

use crate::support::small_register::{SmallRegister, planned, settled};

const HOLDERS: [(&str, &str, [f64; 2], u8); 12] = [
    ("Przykładowo", "1001011", [51.8, 19.5], 3),
    ("Przykładowo Dolne", "3001011", [52.4, 17.1], 1),
    ("Przykładowo Górne", "1201011", [49.6, 20.4], 2),
    ("Przykładowo Kopalniane", "2401011", [50.26, 19.02], 2),
    ("Przykładowo Hutnicze", "2402011", [50.32, 18.88], 3),
    ("Przykładowo Leśne", "2001011", [53.3, 22.9], 2),
    ("Przykładowo Małe", "0601011", [51.2, 22.6], 1),
    ("Przykładowo Morskie", "2201011", [54.3, 18.3], 3),
    ("Przykładowo Nowe", "1401011", [52.3, 21.1], 2),
    ("Przykładowo Rzeczne", "0201011", [51.1, 16.9], 1),
    ("Przykładowo Stare", "2801011", [53.9, 20.5], 1),
    ("Przykładowo Zachodnie", "3201011", [53.5, 15.2], 2),
];

/// The register on 20 November 2026.
pub(super) fn register() -> SmallRegister {
    let certificate = |(index, (name, terc, [north, east], level)): (usize, (&str, &str, [f64; 2], u8))| {
        let number = u32::try_from(index).unwrap_or_default() + 1;
        let issued = format!("2026-{:02}-15", index % 6 + 5);
        let one = match level {
            2 => planned(number, &issued, "2027-12-31", name, terc),
            _ => settled(number, &issued, name, terc),
        };
        let mut one = Certificate { level, ..one };
        one.holder.at = Location::new(north, east).ok();
        one
    };
    SmallRegister::with(&HOLDERS.into_iter().enumerate().map(certificate).collect::<Vec<_>>())
}
