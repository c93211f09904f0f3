//! Projects a location to EPSG:2180: a transverse Mercator projection of GRS80 (Krüger's series).

/// A place in metres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    pub east: f64,
    pub north: f64,
}

// GRS80: semi-major axis in metres, and flattening.
const AXIS: f64 = 6_378_137.0;
const FLATTENING: f64 = 1.0 / 298.257_222_101;

// EPSG:2180: scale on the central meridian, that meridian, and the false origin.
const SCALE: f64 = 0.9993;
const MERIDIAN: f64 = 19.0;
const EAST: f64 = 500_000.0;
const NORTH: f64 = -5_300_000.0;

/// Projects latitude and longitude, in degrees, to metres: exact to a millimetre in Poland.
pub fn project((lat, lon): (f64, f64)) -> Position {
    let n = FLATTENING / (2.0 - FLATTENING);
    let e = (FLATTENING * (2.0 - FLATTENING)).sqrt();
    let (sin, lon) = (lat.to_radians().sin(), (lon - MERIDIAN).to_radians());
    let t = (sin.atanh() - e * (e * sin).atanh()).sinh();
    let (xi, eta) = (t.atan2(lon.cos()), (lon.sin() / t.hypot(lon.cos())).asinh());
    let series = [
        n / 2.0 - 2.0 * n.powi(2) / 3.0 + 5.0 * n.powi(3) / 16.0,
        13.0 * n.powi(2) / 48.0 - 3.0 * n.powi(3) / 5.0,
        61.0 * n.powi(3) / 240.0,
    ];
    let (mut north, mut east) = (xi, eta);
    for (k, term) in (1..).map(|k| f64::from(2 * k)).zip(series) {
        north += term * (k * xi).sin() * (k * eta).cosh();
        east += term * (k * xi).cos() * (k * eta).sinh();
    }
    let radius = SCALE * AXIS / (1.0 + n) * (1.0 + n.powi(2) / 4.0 + n.powi(4) / 64.0);
    Position { east: EAST + radius * east, north: NORTH + radius * north }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Results of PROJ 9, from the borders to the central meridian.
    const CONTROL: [((f64, f64), (f64, f64)); 6] = [
        ((52.0, 19.0), (500_000.000, 459_309.209)),
        ((52.231_838, 21.005_995), (636_952.022, 486_983.159)),
        ((52.84, 14.125), (171_834.469, 563_852.911)),
        ((50.87, 24.146), (861_893.060, 346_299.242)),
        ((54.836, 18.336), (457_364.944, 774_920.188)),
        ((49.002, 22.86), (782_204.495, 133_228.733)),
    ];

    #[test]
    fn places_are_where_other_programs_put_them() {
        for (at, (east, north)) in CONTROL {
            let found = project(at);
            let metres = (found.east - east).hypot(found.north - north);
            assert!(metres < 0.001, "{at:?}: {metres} m");
        }
    }
}
