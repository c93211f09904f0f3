//! An SVG or PNG file to a picture. Nothing outside of the file is looked at, and nothing in it runs.

use std::io::Cursor;

use cert_core::basics::fault::FaultKind;
use cert_core::theme::picture::{Drawing, Ink, Picture, Pixels, Shape, Stroke};
use cert_core::theme::problem::ThemeProblem;
use png::{ColorType, Decoder, Limits, Transformations};
use usvg::tiny_skia_path::{Path, PathSegment, Point, Transform};
use usvg::{FillRule, Group, ImageHrefResolver, Node, Opacity, Options, Paint, Tree};

/// The largest file of a picture, in bytes.
pub const LIMIT: usize = 1024 * 1024;

/// The most pixels that a picture has in a row, and rows.
const SIDE: u32 = 4096;

/// The most steps of all outlines of a drawing together.
const STEPS: usize = 200_000;

/// The longer side of a drawing, in units of its own.
const UNITS: f32 = 1000.0;

/// Farther from it than this nothing of a drawing lies.
const FAR: f32 = 1e6;

/// How deep groups of a drawing can stand in each other.
const DEPTH: usize = 64;

/// What is not printed. Each may be drawn with another of its kind, which the reader of the crate follows by calling itself.
const EFFECTS: [&str; 4] = ["filter", "marker", "mask", "pattern"];

/// The most attributes of an element; each is compared with the others.
const ATTRIBUTES: usize = 1000;

/// The most rules of style, times elements that they are compared with.
const MATCHES: usize = 20_000_000;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The picture in the bytes of a file.
///
/// # Errors
/// It is neither SVG nor PNG, it is too large, or it has what cannot be printed; the word says which.
pub fn read(bytes: Vec<u8>, path: &str) -> Result<Picture, FaultKind> {
    let bad = |why| FaultKind::from(ThemeProblem::BadPicture { path: path.to_owned(), why });
    if bytes.len() > LIMIT {
        return Err(bad("large"));
    }
    match bytes.starts_with(PNG) {
        true => pixels(bytes).map(Picture::Pixels).map_err(bad),
        false => drawing(&bytes).map(Picture::Drawing).map_err(bad),
    }
}

fn pixels(png: Vec<u8>) -> Result<Pixels, &'static str> {
    let side = SIDE as usize;
    let mut decoder = Decoder::new_with_limits(Cursor::new(&png), Limits { bytes: side * side * 4 });
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(|_| "broken")?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width > SIDE || height > SIDE {
        return Err("large");
    }
    let mut decoded = vec![0; reader.output_buffer_size().ok_or("large")?];
    reader.next_frame(&mut decoded).map_err(|_| "broken")?;
    let rgba = match reader.output_color_type().0 {
        ColorType::Rgba => decoded,
        ColorType::GrayscaleAlpha => {
            decoded.chunks_exact(2).flat_map(|pixel| [pixel[0], pixel[0], pixel[0], pixel[1]]).collect()
        }
        _ => return Err("broken"),
    };
    Ok(Pixels { width, height, rgba, png })
}

fn drawing(svg: &[u8]) -> Result<Drawing, &'static str> {
    let text = std::str::from_utf8(svg).map_err(|_| "unknown")?;
    let text = text.trim_start_matches('\u{feff}');
    if !text.contains("<svg") {
        return Err("unknown");
    }
    // What the reader leaves out would be missing on paper without a word.
    let is_there = |element: &str| text.contains(element);
    match () {
        () if is_there("<!ENTITY") || depth(text) > DEPTH => return Err("large"),
        () if is_there("<text") || is_there("<foreignObject") => return Err("text"),
        () if is_there("<image") => return Err("image"),
        () if elements(text).any(|name| EFFECTS.contains(&name)) => return Err("effects"),
        () if text.split('<').any(|tag| tag.matches('=').count() > ATTRIBUTES) => return Err("large"),
        () if text.matches('{').count() * text.matches('<').count() > MATCHES => return Err("large"),
        () => {}
    }
    let nothing = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nothing, ..Options::default() };
    let tree = Tree::from_str(text, &options).map_err(|_| "broken")?;
    let (width, height) = (tree.size().width(), tree.size().height());
    // Whatever units a file has, a document gets numbers that it can hold.
    let scale = UNITS / width.max(height);
    let mut drawing = Drawing { width: width * scale, height: height * scale, shapes: Vec::new() };
    add(tree.root(), scale, &mut drawing)?;
    match drawing.shapes.iter().map(|shape| shape.outline.len()).sum() {
        0 => Err("empty"),
        steps if steps > STEPS => Err("large"),
        _ => Ok(drawing),
    }
}

// The names of elements, without prefixes, where they begin.
fn elements(text: &str) -> impl Iterator<Item = &str> {
    let name = |tag: &'_ str| tag.find(|c: char| c.is_whitespace() || c == '/' || c == '>').unwrap_or(tag.len());
    text.split('<').skip(1).filter_map(move |tag| tag[..name(tag)].rsplit(':').next())
}

// How deep elements stand in each other, at most; the reader of the crate walks down by calling itself.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for tag in text.split('<').skip(1) {
        let opens = !tag.starts_with(['/', '!', '?']);
        depth = if opens { depth + 1 } else { depth.saturating_sub(usize::from(tag.starts_with('/'))) };
        deepest = deepest.max(depth);
        if opens && tag.split('>').next().is_some_and(|tag| tag.ends_with('/')) {
            depth -= 1;
        }
    }
    deepest
}

fn add(group: &Group, scale: f32, drawing: &mut Drawing) -> Result<(), &'static str> {
    let is_cut = group.clip_path().is_some_and(|clip| {
        let (clip, own) = (clip.root().abs_bounding_box(), group.abs_bounding_box());
        // Many programs clip to the whole page, which cuts nothing off.
        clip.left() > own.left() || clip.top() > own.top() || clip.right() < own.right() || clip.bottom() < own.bottom()
    });
    if is_cut || group.mask().is_some() || !group.filters().is_empty() || group.opacity() != Opacity::ONE {
        return Err("effects");
    }
    for node in group.children() {
        match node {
            Node::Group(group) => add(group, scale, drawing)?,
            Node::Path(path) if path.is_visible() => shapes(path, scale, drawing)?,
            Node::Path(_) => {}
            Node::Image(_) => return Err("image"),
            Node::Text(_) => return Err("text"),
        }
    }
    Ok(())
}

// What is filled, and the line around it as an outline of its own.
fn shapes(path: &usvg::Path, scale: f32, drawing: &mut Drawing) -> Result<(), &'static str> {
    let transform = path.abs_transform().post_scale(scale, scale);
    if let Some(fill) = path.fill() {
        let even_odd = fill.rule() == FillRule::EvenOdd;
        push(drawing, path.data().clone(), transform, ink(fill.paint(), fill.opacity())?, even_odd)?;
    }
    if let Some(stroke) = path.stroke() {
        let ink = ink(stroke.paint(), stroke.opacity())?;
        let dashed = stroke.to_tiny_skia();
        let dashed = match dashed.dash.as_ref().map(|dash| path.data().dash(dash, 1.0)) {
            Some(line) => line.and_then(|line| line.stroke(&stroke.to_tiny_skia(), 1.0)),
            None => path.data().stroke(&dashed, 1.0),
        };
        if let Some(outline) = dashed {
            push(drawing, outline, transform, ink, false)?;
        }
    }
    Ok(())
}

fn push(drawing: &mut Drawing, path: Path, transform: Transform, ink: Ink, even_odd: bool) -> Result<(), &'static str> {
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
    drawing.shapes.push(Shape { outline: path.segments().map(steps).collect(), ink, even_odd });
    if is_near { Ok(()) } else { Err("broken") }
}

fn ink(paint: &Paint, opacity: Opacity) -> Result<Ink, &'static str> {
    match paint {
        Paint::Color(color) => Ok(Ink { rgb: [color.red, color.green, color.blue], opacity: opacity.get() }),
        _ => Err("effects"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> Result<Picture, FaultKind> {
        let text = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{inside}</svg>"#);
        read(text.into_bytes(), "logo.svg")
    }

    fn why(found: &Result<Picture, FaultKind>) -> &'static str {
        match found.as_ref().map_err(FaultKind::of) {
            Err(Some(ThemeProblem::BadPicture { why, .. })) => why,
            _ => "none",
        }
    }

    #[test]
    fn what_could_be_drawn_with_itself_without_end_is_refused() {
        let chain = |element: &str| {
            let one = |n: usize| {
                format!("<x:{element} id='a{n}'><path {element}='url(#a{})' d='M0 0h9v9z'/></x:{element}>", n + 1)
            };
            (0..3000).map(one).collect::<String>() + "<path d='M0 0h9v9z'/>"
        };
        for element in EFFECTS {
            let inside = format!("<g xmlns:x='http://www.w3.org/2000/svg'>{}</g>", chain(element));
            assert_eq!(why(&svg(&inside)), "effects", "{element}");
        }
        let attributes: Vec<String> = (0..60_000).map(|n| format!("a{n}=''")).collect();
        assert_eq!(why(&svg(&format!("<path {} d='M0 0h9v9z'/>", attributes.join(" ")))), "large");
        let rules = ".a > * + g { fill: red }".repeat(9000);
        assert_eq!(why(&svg(&format!("<style>{rules}</style>{}", "<path d='M0 0h9v9z'/>".repeat(9000)))), "large");
    }

    #[test]
    fn a_drawing_is_its_shapes_in_place() {
        let inside = r##"<g transform="translate(10 5)"><path d="M0 0H8V4Z" fill="#1F4E8C"/></g>
            <path d="M0 10H40" stroke="black" stroke-width="2" fill="none" stroke-dasharray="4"/>"##;
        let found = svg(inside);
        let Ok(Picture::Drawing(drawing)) = &found else { return assert_eq!(why(&found), "a drawing") };
        assert_eq!((drawing.width, drawing.height, drawing.shapes.len()), (1000.0, 500.0, 2));
        assert_eq!(drawing.shapes[0].ink, Ink { rgb: [0x1F, 0x4E, 0x8C], opacity: 1.0 });
        let corner =
            [Stroke::Move((250.0, 125.0)), Stroke::Line((450.0, 125.0)), Stroke::Line((450.0, 225.0)), Stroke::Close];
        assert_eq!(drawing.shapes[0].outline, corner);
        let parts = drawing.shapes[1].outline.iter().filter(|step| matches!(step, Stroke::Move(..))).count();
        assert_eq!(parts, 5, "a dashed line is its dashes");
    }

    #[test]
    fn what_would_be_missing_on_paper_is_refused() {
        let gradient = r#"<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>
            <rect width="9" height="9" fill="url(#g)"/>"#;
        let clip = r#"<clipPath id="c"><rect width="2" height="2"/></clipPath>
            <g clip-path="url(#c)"><rect width="9" height="9"/></g>"#;
        for (inside, expected) in [
            ("", "empty"),
            ("<text y='9'>Logo</text>", "text"),
            ("<image href='file:///etc/passwd' width='9' height='9'/>", "image"),
            (gradient, "effects"),
            (clip, "effects"),
            ("<g opacity='0.5'><rect width='9' height='9'/><rect width='5' height='5'/></g>", "effects"),
            ("<rect", "broken"),
        ] {
            assert_eq!(why(&svg(inside)), expected, "{inside}");
        }
        assert_eq!(why(&read(b"GIF89a".to_vec(), "logo.gif")), "unknown");
    }

    #[test]
    fn a_clip_that_cuts_nothing_off_is_none() {
        let inside = r#"<clipPath id="c"><rect width="40" height="20"/></clipPath>
            <g clip-path="url(#c)"><rect width="9" height="9"/></g>"#;
        assert!(svg(inside).is_ok());
    }

    #[test]
    fn a_hostile_drawing_ends_soon() {
        let deep = "<g>".repeat(100_000);
        assert_eq!(why(&svg(&format!("{deep}<rect width='9' height='9'/>"))), "large");
        let bomb = r#"<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"/>"#;
        assert_eq!(why(&read(bomb.as_bytes().to_vec(), "logo.svg")), "large");
        let uses = (0..20).map(|n| format!("<g id='a{}'><use href='#a{n}'/><use href='#a{n}'/></g>", n + 1));
        let billion = format!(
            "<defs><g id='a0'><rect width='1' height='1'/></g>{}</defs><use href='#a20'/>",
            uses.collect::<String>()
        );
        assert!(svg(&billion).is_err());
        assert_eq!(why(&read(vec![b' '; LIMIT + 1], "logo.svg")), "large");
    }

    #[test]
    fn a_drawing_of_any_size_has_numbers_that_a_document_can_hold() {
        let sized = |side: &str, inside: &str| {
            let text =
                format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}">{inside}</svg>"#);
            read(text.into_bytes(), "logo.svg")
        };
        for side in ["1e-9", "1", "1e30"] {
            let found = sized(side, &format!(r#"<rect width="{side}" height="{side}"/>"#));
            let is_right = |picture: &Picture| (picture.size().0 - 1000.0).abs() < 0.01 && picture.size().1 < 1000.01;
            assert!(matches!(&found, Ok(picture) if is_right(picture)), "{side}: {found:?}");
        }
        assert_eq!(why(&sized("10", r#"<rect x="1e20" width="3" height="3"/><rect width="3" height="3"/>"#)), "broken");
    }

    #[test]
    fn pixels_have_colours_and_opacity() {
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, 2, 1);
        encoder.set_color(ColorType::Grayscale);
        encoder.write_header().and_then(|mut writer| writer.write_image_data(&[0, 255])).expect("a file");
        let found = read(png.clone(), "logo.png");
        let Ok(Picture::Pixels(pixels)) = &found else { return assert_eq!(why(&found), "pixels") };
        assert_eq!((pixels.width, pixels.height), (2, 1));
        assert_eq!(pixels.rgba, [0, 0, 0, 255, 255, 255, 255, 255]);
        png.truncate(png.len() - 20);
        assert_eq!(why(&read(png, "logo.png")), "broken");
    }
}
