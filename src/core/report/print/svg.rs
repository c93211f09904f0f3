//! A picture embedded in a page: shapes as paths, pixels as a data address.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use crate::theme::picture::{Picture, Point, Shape, Stroke};

/// A picture for a template.
#[derive(Debug, Serialize)]
pub struct Shown {
    /// The width in its own units.
    pub width: f32,
    pub height: f32,
    /// The shapes of a drawing.
    pub paths: Vec<Painted>,
    /// The pixels as a data address.
    pub pixels: Option<String>,
}

/// A shape as a path.
#[derive(Debug, Serialize)]
pub struct Painted {
    /// The path in SVG syntax.
    pub d: String,
    /// The colour.
    pub fill: String,
    /// How much it covers.
    pub opacity: f32,
    /// The fill rule.
    pub rule: &'static str,
}

/// Prepares a picture for a template.
pub fn shown(picture: &Picture) -> Shown {
    let (width, height) = picture.size();
    let (paths, pixels) = match picture {
        Picture::Drawing(drawing) => (drawing.shapes.iter().map(painted).collect(), None),
        Picture::Pixels(pixels) => {
            (Vec::new(), Some(format!("data:image/png;base64,{}", STANDARD.encode(&pixels.png))))
        }
    };
    Shown { width, height, paths, pixels }
}

fn painted(shape: &Shape) -> Painted {
    let [red, green, blue] = shape.ink.rgb;
    Painted {
        d: path(&shape.outline),
        fill: format!("#{red:02x}{green:02x}{blue:02x}"),
        opacity: shape.ink.opacity,
        rule: if shape.even_odd { "evenodd" } else { "nonzero" },
    }
}

/// An outline in SVG syntax.
pub fn path(outline: &[Stroke]) -> String {
    let mut path = String::new();
    let place = |(x, y): Point| format!("{} {}", short(x), short(y));
    for step in outline {
        path += &match *step {
            Stroke::Move(to) => format!("M{}", place(to)),
            Stroke::Line(to) => format!("L{}", place(to)),
            Stroke::Quad(by, to) => format!("Q{} {}", place(by), place(to)),
            Stroke::Cubic(by, and, to) => format!("C{} {} {}", place(by), place(and), place(to)),
            Stroke::Close => "Z".to_owned(),
        };
    }
    path
}

// Three decimals are precise to a thousandth of a unit, which nobody sees.
fn short(number: f32) -> String {
    let text = format!("{number:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_short_and_whole() {
        let outline = [
            Stroke::Move((0.0, -0.0001)),
            Stroke::Line((10.5, 3.0)),
            Stroke::Quad((1.0, 2.0), (3.0, 4.0)),
            Stroke::Cubic((1.0, 2.0), (3.0, 4.0), (5.0, 6.125)),
            Stroke::Close,
        ];
        assert_eq!(path(&outline), "M0 0L10.5 3Q1 2 3 4C1 2 3 4 5 6.125Z");
    }
}
