//! A location in Poland.

use std::fmt;
use std::ops::RangeInclusive;

use crate::basics::fault::FaultKind;

/// The fractions of a degree that are stored: about a metre each.
const PARTS: f64 = 100_000.0;

/// The latitudes and longitudes between which Poland lies, in degrees.
const LATITUDES: RangeInclusive<f64> = 49.0..=54.9;
const LONGITUDES: RangeInclusive<f64> = 14.1..=24.2;

/// A latitude and a longitude as whole fractions of a degree, so that writing and reading lose nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Location {
    north: i32,
    east: i32,
}

impl Location {
    /// A location in Poland, from degrees.
    ///
    /// # Errors
    /// Returns an error if it is outside Poland.
    pub fn new(latitude: f64, longitude: f64) -> Result<Location, FaultKind> {
        if !is_poland(latitude, longitude) {
            let turned = is_poland(longitude, latitude).then(|| format!("[{longitude}, {latitude}]"));
            return Err(LocationProblem::NotInPoland { found: format!("[{latitude}, {longitude}]"), turned }.into());
        }
        #[expect(clippy::cast_possible_truncation, reason = "a degree has few parts")]
        let parts = |degrees: f64| (degrees * PARTS).round() as i32;
        Ok(Location { north: parts(latitude), east: parts(longitude) })
    }

    /// Latitude and longitude, in degrees.
    pub fn degrees(self) -> [f64; 2] {
        [self.north, self.east].map(|parts| f64::from(parts) / PARTS)
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [latitude, longitude] = self.degrees();
        write!(f, "{latitude}, {longitude}")
    }
}

fn is_poland(latitude: f64, longitude: f64) -> bool {
    LATITUDES.contains(&latitude) && LONGITUDES.contains(&longitude)
}

crate::problems! {
    /// A problem with a location.
    LocationProblem

    /// A location that is not a pair of numbers.
    NotALocation { key: String } = "not-a-location";
    /// A location outside Poland; `turned` is the one with both numbers swapped, if that is in Poland.
    NotInPoland { found: String, turned: Option<String> } = "not-in-poland";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_what_is_read() {
        for (latitude, longitude) in [(50.81, 19.12), (49.0, 14.1), (54.83333, 18.3), (52.0, 20.00001)] {
            let location = Location::new(latitude, longitude).expect("a place");
            assert_eq!(location.to_string(), format!("{latitude}, {longitude}"));
        }
        let near = Location::new(50.811_234_567, 19.12).expect("a place");
        assert_eq!(near.to_string(), "50.81123, 19.12");
    }

    #[test]
    fn what_is_not_in_poland_is_refused() {
        let turned = |latitude, longitude| {
            let fault = Location::new(latitude, longitude).expect_err("no place in Poland");
            match fault.of() {
                Some(LocationProblem::NotInPoland { turned, .. }) => turned.clone(),
                _ => Some(fault.code().to_owned()),
            }
        };
        assert_eq!(turned(19.12, 50.81).as_deref(), Some("[50.81, 19.12]"));
        for (latitude, longitude) in
            [(48.85, 2.35), (55.0, 19.0), (52.0, 24.3), (f64::NAN, 19.0), (52.0, f64::INFINITY)]
        {
            assert_eq!(turned(latitude, longitude), None);
        }
    }
}
