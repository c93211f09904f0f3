//! The map: one linked marker per municipality; levels differ in shape and fill; nothing is fetched.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::basics::clean::shortened;
use crate::basics::fault::Faults;
use crate::certificate::status::CertificateOn;
use crate::places::outline;
use crate::places::outline::on_map;
use crate::report::certificate::standing;
use crate::report::phrases;
use crate::report::site::frame::SiteFrame;
use crate::report::site::paths;
use crate::report::site::place::location_of;
use crate::report::site::standing::is_current;
use crate::rubric::rubric::Level;
use crate::say;

/// Longer names are shortened, so that they fit on the map; no real gmina has one.
const LONGEST_NAME: usize = 24;

/// Above this line, a name goes below its marker: on a phone, where text is largest, it would not fit above.
const HIGH: f64 = 900.0;

/// Adds the map by itself, for embedding.
pub(in crate::report::site) fn add(frame: &SiteFrame<'_>, pages: &mut BTreeMap<String, String>) -> Result<(), Faults> {
    let path = paths::map(frame.lang());
    let states = frame.site.states();
    let current: Vec<_> = states.into_iter().filter(|one| is_current(one)).collect();
    let mut values = json!({ "map": values(frame, &current, &paths::root_from(path)), "alone": true });
    values["map"]["title"] = say!(frame.words, "site-map-title", day = frame.words.long_date(frame.site.day)).into();
    pages.insert(path.to_owned(), frame.fill("map.svg", &values)?);
    Ok(())
}

/// What is drawn.
pub(in crate::report::site) fn values(frame: &SiteFrame<'_>, current: &[CertificateOn<'_>], root: &str) -> Value {
    let placed: Vec<_> = current.iter().filter_map(|state| Some((state, on_map(location_of(state)?)))).collect();
    let is_crowded = placed.iter().filter(|(_, at)| INSET.holds(*at)).count() > 1;
    let inset = is_crowded.then_some(&INSET);
    let markers: Vec<Value> = placed.iter().map(|(state, at)| marker(frame, state, *at, inset, root)).collect();
    json!({
        "inset": inset.map(|inset| inset.values(&say!(frame.words, "site-inset"))),
        "title": say!(frame.words, "site-map-title", day = frame.words.long_date(frame.site.day)),
        "outlines": outline::all().map(|outline| outline.path).collect::<Vec<_>>(),
        "markers": markers,
        "legend": frame.site.rubric.levels.iter().map(|level| legend(frame, level)).collect::<Vec<_>>(),
        "unplaced": current.len() - placed.len(),
    })
}

fn legend(frame: &SiteFrame<'_>, level: &Level) -> Value {
    json!({
        "shape": shape(level.number),
        "name": phrases::level(&frame.words, frame.site.rubric, level.number),
    })
}

// There are three shapes; a questionnaire with more levels tells the others apart in words.
fn shape(level: u8) -> u8 {
    level.clamp(1, 3)
}

// A part of the map drawn enlarged beside it, because its cities are close together.
struct Inset {
    /// Its corner on the map, and its size.
    from: (f64, f64),
    size: (f64, f64),
    /// Its corner where it is drawn, and the scale.
    to: (f64, f64),
    scale: f64,
}

/// The cities of Upper Silesia.
const INSET: Inset = Inset { from: (3190.0, 5080.0), size: (640.0, 480.0), to: (40.0, 5560.0), scale: 2.5 };

impl Inset {
    fn holds(&self, (x, y): (f64, f64)) -> bool {
        let (dx, dy) = (x - self.from.0, y - self.from.1);
        (0.0..self.size.0).contains(&dx) && (0.0..self.size.1).contains(&dy)
    }

    fn place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (self.to.0 + (x - self.from.0) * self.scale, self.to.1 + (y - self.from.1) * self.scale)
    }

    fn values(&self, name: &str) -> Value {
        json!({
            "lines": name.rsplitn(2, ' ').collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>(),
            "x": self.from.0,
            "y": self.from.1,
            "width": self.size.0,
            "height": self.size.1,
            "left": self.to.0,
            "top": self.to.1,
            "wide": self.size.0 * self.scale,
            "high": self.size.1 * self.scale,
        })
    }
}

fn marker(
    frame: &SiteFrame<'_>,
    state: &CertificateOn<'_>,
    at: (f64, f64),
    inset: Option<&Inset>,
    root: &str,
) -> Value {
    let (x, y) = inset.filter(|inset| inset.holds(at)).map_or(at, |inset| inset.place(at));
    let (level, until) = (state.certificate.level, standing::until(&frame.words, state));
    let is_top = y < HIGH;
    let name = shortened(state.name().to_owned(), LONGEST_NAME);
    // Keeps the label within the map, even the longest on a phone.
    let (anchor, label) = match x {
        ..2400.0 => ("start", x.min(1950.0)),
        4900.0.. => ("end", x.max(5350.0)),
        _ => ("middle", x.clamp(2650.0, 4650.0)),
    };
    json!({
        "x": format!("{x:.0}"),
        "y": format!("{y:.0}"),
        // Two lines, above the marker if there is room.
        "beside": format!("{:.0}", if is_top { y + 90.0 } else { y - 90.0 }),
        "first": if is_top { "0.8em" } else { "-1.1em" },
        "anchor": anchor,
        "label": format!("{label:.0}"),
        "shape": shape(level),
        "href": format!("{root}{}", paths::certificate(state.id(), frame.lang())),
        "name": say!(frame.words, "site-marker", name = name, level = level),
        "until": say!(frame.words, "site-marker-until", until = until),
        "until_iso": state.validity.until.to_string(),
        "ends": !state.validity.is_at_least(),
    })
}
