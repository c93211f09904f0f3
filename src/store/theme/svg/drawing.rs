//! A drawing in an SVG: its shapes, positioned, and nothing that runs.

use cert_core::theme::picture::{Drawing, Ink, Shape, Stroke};
use usvg::roxmltree::{Document, ParsingOptions};
use usvg::tiny_skia_path::{Path, PathSegment, Point, Transform};
use usvg::{FillRule, Group, ImageHrefResolver, Node, Opacity, Options, Paint, Tree};

use crate::store::theme::svg::bounds;

/// The greatest number of outline segments in a drawing.
const STEPS: usize = 200_000;

/// The longer side of a drawing, in its own units.
const UNITS: f32 = 1000.0;

/// The greatest distance of any point of a drawing.
const FAR: f32 = 1e6;

/// The drawing in the bytes of an SVG.
///
/// # Errors
/// Returns a word for the reason if it is not an SVG, is too large, or contains something that cannot be printed.
pub(in crate::store::theme) fn read(svg: &[u8]) -> Result<Drawing, &'static str> {
    let text = std::str::from_utf8(svg).map_err(|_| "unknown")?;
    let text = text.trim_start_matches('\u{feff}');
    if !text.contains("<svg") {
        return Err("unknown");
    }
    bounds::check(text)?;
    // Drawing programs write a document type.
    let reading = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let nothing = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nothing, ..Options::default() };
    let document = Document::parse_with_options(text, reading).map_err(|_| "broken")?;
    bounds::check_numbers(&document)?;
    let tree = Tree::from_xmltree(&document, &options).map_err(|_| "broken")?;
    let (width, height) = (tree.size().width(), tree.size().height());
    // Whatever the units of the file, a document gets numbers it can store.
    let scale = UNITS / width.max(height);
    let mut drawn = Outlined { scale, shapes: Vec::new(), steps: 0 };
    drawn.add(tree.root())?;
    match drawn.steps {
        0 => Err("empty"),
        _ => Ok(Drawing { width: width * scale, height: height * scale, shapes: drawn.shapes }),
    }
}

// What has been drawn so far, with the number of its outline segments.
struct Outlined {
    scale: f32,
    shapes: Vec<Shape>,
    steps: usize,
}

impl Outlined {
    fn add(&mut self, group: &Group) -> Result<(), &'static str> {
        let is_cut = group.clip_path().is_some_and(|clip| {
            let (clip, own) = (clip.root().abs_bounding_box(), group.abs_bounding_box());
            // Many programs clip to the whole page, which cuts nothing off.
            clip.left() > own.left()
                || clip.top() > own.top()
                || clip.right() < own.right()
                || clip.bottom() < own.bottom()
        });
        if is_cut || group.mask().is_some() || !group.filters().is_empty() || group.opacity() != Opacity::ONE {
            return Err("effects");
        }
        for node in group.children() {
            match node {
                Node::Group(group) => self.add(group)?,
                Node::Path(path) if path.is_visible() => self.add_path(path)?,
                Node::Path(_) => {}
                Node::Image(_) => return Err("image"),
                Node::Text(_) => return Err("text"),
            }
        }
        Ok(())
    }

    // A fill, and a stroke as an outline of its own.
    fn add_path(&mut self, path: &usvg::Path) -> Result<(), &'static str> {
        let transform = path.abs_transform().post_scale(self.scale, self.scale);
        if let Some(fill) = path.fill() {
            let even_odd = fill.rule() == FillRule::EvenOdd;
            self.push(path.data().clone(), transform, ink(fill.paint(), fill.opacity())?, even_odd)?;
        }
        if let Some(stroke) = path.stroke() {
            let ink = ink(stroke.paint(), stroke.opacity())?;
            let pen = stroke.to_tiny_skia();
            let line = match &pen.dash {
                Some(dash) => path.data().dash(dash, 1.0),
                None => Some(path.data().clone()),
            };
            if line.as_ref().is_some_and(|line| line.len() > STEPS) {
                return Err("large");
            }
            if let Some(outline) = line.and_then(|line| line.stroke(&pen, 1.0)) {
                self.push(outline, transform, ink, false)?;
            }
        }
        Ok(())
    }

    fn push(&mut self, path: Path, transform: Transform, ink: Ink, even_odd: bool) -> Result<(), &'static str> {
        let point = |point: Point| (point.x, point.y);
        let steps = |segment| match segment {
            PathSegment::MoveTo(to) => Stroke::Move(point(to)),
            PathSegment::LineTo(to) => Stroke::Line(point(to)),
            PathSegment::QuadTo(by, to) => Stroke::Quad(point(by), point(to)),
            PathSegment::CubicTo(by, and, to) => Stroke::Cubic(point(by), point(and), point(to)),
            PathSegment::Close => Stroke::Close,
        };
        let Some(path) = path.transform(transform) else { return Err("broken") };
        let bounds = path.bounds();
        let is_near = [bounds.left(), bounds.top(), bounds.right(), bounds.bottom()].iter().all(|at| at.abs() < FAR);
        let outline: Vec<Stroke> = path.segments().map(steps).collect();
        self.steps += outline.len();
        self.shapes.push(Shape { outline, ink, even_odd });
        match () {
            () if !is_near => Err("broken"),
            () if self.steps > STEPS => Err("large"),
            () => Ok(()),
        }
    }
}

fn ink(paint: &Paint, opacity: Opacity) -> Result<Ink, &'static str> {
    match paint {
        Paint::Color(color) => Ok(Ink { rgb: [color.red, color.green, color.blue], opacity: opacity.get() }),
        _ => Err("effects"),
    }
}
