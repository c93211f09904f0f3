//! The outlines of the voivodeships, for a map.

use crate::places::projection::project;

#[cfg(feature = "places")]
const TABLE: &str = include_str!("../../../questionnaire/places/outlines.csv");
#[cfg(not(feature = "places"))]
const TABLE: &str = "";

// The corner of the map in EPSG:2180, and the size of its unit in metres.
const WEST: f64 = 150_000.0;
const NORTH: f64 = 800_000.0;
const UNIT: f64 = 100.0;

/// A voivodeship on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outline {
    /// The first two digits of its TERC codes.
    pub voivodeship: &'static str,
    /// An SVG path, in map units.
    pub path: &'static str,
}

/// All sixteen; none if the package is built without them.
pub fn all() -> impl Iterator<Item = Outline> {
    let lines = TABLE.lines().skip(1).filter_map(|line| line.split_once(';'));
    lines.map(|(voivodeship, path)| Outline { voivodeship, path })
}

/// The position of a latitude and longitude, in degrees, on the map: x to the right, y down.
pub fn on_map(at: (f64, f64)) -> (f64, f64) {
    let point = project(at);
    ((point.east - WEST) / UNIT, (NORTH - point.north) / UNIT)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::places::gmina;

    type Corner = (i32, i32);
    type Edge = (Corner, Corner);

    // Square kilometres, according to Statistics Poland.
    const AREAS: [(&str, f64); 16] = [
        ("02", 19_947.0),
        ("04", 17_971.0),
        ("06", 25_122.0),
        ("08", 13_988.0),
        ("10", 18_219.0),
        ("12", 15_183.0),
        ("14", 35_559.0),
        ("16", 9_412.0),
        ("18", 17_846.0),
        ("20", 20_187.0),
        ("22", 18_321.0),
        ("24", 12_333.0),
        ("26", 11_710.0),
        ("28", 24_173.0),
        ("30", 29_826.0),
        ("32", 22_905.0),
    ];

    // Each outline is one ring: `M x y l dx dy … z`.
    fn ring(outline: Outline) -> Vec<Corner> {
        let inside = outline.path.strip_prefix('M').and_then(|path| path.strip_suffix('z')).expect("one ring");
        let mut numbers = Vec::new();
        for part in inside.replace('-', " -").replace('l', " ").split_whitespace() {
            numbers.push(part.parse::<i32>().expect("a number"));
        }
        let mut at = (0, 0);
        let step = |pair: &[i32]| {
            at = (at.0 + pair[0], at.1 + pair[1]);
            at
        };
        numbers.chunks(2).map(step).collect()
    }

    fn edges(ring: &[Corner]) -> impl Iterator<Item = Edge> + '_ {
        ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
    }

    fn rings() -> BTreeMap<&'static str, Vec<Corner>> {
        all().map(|outline| (outline.voivodeship, ring(outline))).collect()
    }

    // Twice the signed area of a triangle: positive to the left of an edge.
    fn side((a, b): Edge, c: Corner) -> i32 {
        (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
    }

    // Whether two edges cross, or one passes through a corner of the other.
    fn meet(one: Edge, other: Edge) -> bool {
        let apart = |edge, (a, b): Edge| side(edge, a).signum() * side(edge, b).signum() < 0;
        let lies_on = |edge: Edge, c: Corner| {
            let (a, b) = edge;
            side(edge, c) == 0 && (a.0 - c.0) * (b.0 - c.0) + (a.1 - c.1) * (b.1 - c.1) < 0
        };
        let touches = |edge, (a, b): Edge| lies_on(edge, a) || lies_on(edge, b);
        (apart(one, other) && apart(other, one)) || touches(one, other) || touches(other, one)
    }

    fn contains(ring: &[Corner], (x, y): (f64, f64)) -> bool {
        let f = |(x, y): Corner| (f64::from(x), f64::from(y));
        let crossed = edges(ring)
            .map(|(a, b)| (f(a), f(b)))
            .filter(|((ax, ay), (bx, by))| (*ay > y) != (*by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax);
        crossed.count() % 2 == 1
    }

    fn distance(ring: &[Corner], (x, y): (f64, f64)) -> f64 {
        let to_edge = |(a, b): Edge| {
            let (ax, ay, dx, dy) = (f64::from(a.0), f64::from(a.1), f64::from(b.0 - a.0), f64::from(b.1 - a.1));
            let along = (((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
            (x - ax - along * dx).hypot(y - ay - along * dy)
        };
        edges(ring).map(to_edge).fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn no_outline_overlaps_another_or_itself() {
        let rings = rings();
        let all: Vec<Edge> = rings.values().flat_map(|ring| edges(ring)).collect();
        let directed: BTreeSet<Edge> = all.iter().copied().collect();
        assert_eq!(directed.len(), all.len(), "all go round the same way, so an edge twice is an overlap");
        let mut sorted: Vec<Edge> = all.into_iter().filter(|(a, b)| a < b || !directed.contains(&(*b, *a))).collect();
        sorted.sort_by_key(|(a, b)| a.0.min(b.0));
        for (index, one) in sorted.iter().enumerate() {
            let most = one.0.0.max(one.1.0);
            let near = sorted[index + 1..].iter().take_while(|(a, b)| a.0.min(b.0) <= most);
            near.for_each(|other| assert!(!meet(*one, *other), "{one:?} and {other:?}"));
        }
    }

    #[test]
    fn each_is_as_large_as_it_is_and_none_is_a_sliver() {
        for ((voivodeship, ring), (of, known)) in rings().into_iter().zip(AREAS) {
            let doubled: i32 = edges(&ring).map(|((ax, ay), (bx, by))| ax * by - bx * ay).sum();
            let found = f64::from(doubled.abs()) / 200.0;
            // Lagoons belong to some of them officially, but not to the outline.
            assert!(voivodeship == of && (found / known - 1.0).abs() < 0.03, "{voivodeship}: {found} km²");
            let length: f64 = edges(&ring).map(|(a, b)| f64::from(b.0 - a.0).hypot(f64::from(b.1 - a.1))).sum();
            let roundness = 4.0 * std::f64::consts::PI * found * 100.0 / length.powi(2);
            assert!(roundness > 0.1, "{voivodeship}: {roundness}");
        }
        assert!(TABLE.len() < 20_000);
    }

    #[test]
    fn every_gmina_lies_in_its_voivodeship() {
        let (rings, mut outside) = (rings(), 0);
        for gmina in gmina::all() {
            let at = on_map(gmina.at);
            let found: Vec<_> = rings.iter().filter(|(_, ring)| contains(ring, at)).map(|(code, _)| *code).collect();
            if found != [gmina.voivodeship] {
                // A harbour or a border crossing, closer to the edge than the precision of the outlines.
                let metres = UNIT * distance(&rings[gmina.voivodeship], at);
                assert!(found.is_empty() && metres < 1_500.0, "{gmina:?}: {found:?}, {metres:.0} m");
                outside += 1;
            }
        }
        assert_eq!(outside, 6);
    }
}
