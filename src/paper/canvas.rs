//! A page of a tagged PDF: everything drawn is also tagged in reading order, for people who cannot see it.

use cert_core::theme::picture::{Ink, Picture, Stroke};
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, BBox, ContentTag, SpanTag, Tag, TagGroup, TagKind, TagTree};

use crate::paper::typeface::Typeface;

pub const WHITE: [u8; 3] = [255, 255, 255];

/// A place on the page, in points from its top left corner.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// The left edge.
    pub x: f32,
    /// The top edge.
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// The style of text.
#[derive(Clone, Copy)]
pub struct Style<'t> {
    /// The font.
    pub face: &'t Typeface<'t>,
    /// The font size, in points.
    pub size: f32,
    /// The line spacing, as a multiple of the font size.
    pub leading: f32,
    /// The colour.
    pub rgb: [u8; 3],
}

/// The drawing surface and its tags.
pub struct Canvas<'s> {
    surface: Surface<'s>,
    tree: TagTree,
}

impl<'s> Canvas<'s> {
    /// An empty page in the given language.
    pub fn new(surface: Surface<'s>, lang: &str) -> Canvas<'s> {
        Canvas { surface, tree: TagTree::new().with_lang(Some(lang.to_owned())) }
    }

    /// Returns the tags.
    pub fn finish(self) -> TagTree {
        self.surface.finish();
        self.tree
    }

    /// A purely decorative rectangle.
    pub fn rectangle(&mut self, frame: Frame, rgb: [u8; 3]) {
        let mut builder = PathBuilder::new();
        if let Some(rectangle) = Rect::from_xywh(frame.x, frame.y, frame.width, frame.height) {
            builder.push_rect(rectangle);
        }
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        self.fill(builder.finish(), Ink { rgb, opacity: 1.0 }, false);
        self.surface.end_tagged();
    }

    /// One paragraph or heading, of freely placed parts.
    pub fn block(&mut self, tag: impl Into<TagKind>, draw: impl FnOnce(&mut Paragraph<'_, 's>)) {
        let mut block = Paragraph { surface: &mut self.surface, group: TagGroup::new(tag) };
        draw(&mut block);
        self.tree.push(block.group);
    }

    /// A picture with alternative text, fitted into the top left of a frame.
    pub fn picture(&mut self, picture: &Picture, frame: Frame, words: &str) {
        let (width, height) = picture.fit(frame.width, frame.height);
        let place = Transform::from_translate(frame.x, frame.y);
        let id = self.surface.start_tagged(ContentTag::Other);
        self.surface.push_transform(&place);
        match picture {
            Picture::Drawing(drawing) => {
                self.surface.push_transform(&Transform::from_scale(width / drawing.width, height / drawing.height));
                for shape in &drawing.shapes {
                    self.fill(outline(&shape.outline), shape.ink, shape.even_odd);
                }
                self.surface.pop();
            }
            Picture::Pixels(pixels) => {
                let image = Image::from_rgba8(pixels.rgba.clone(), pixels.width, pixels.height);
                if let Some(size) = Size::from_wh(width, height) {
                    self.surface.draw_image(image, size);
                }
            }
        }
        self.surface.pop();
        self.surface.end_tagged();
        let whole = Rect::from_xywh(frame.x, frame.y, width, height).map(|whole| BBox::new(0, whole));
        let figure = Tag::Figure(Some(words.to_owned())).with_bbox(whole);
        self.tree.push(TagGroup::with_children(figure, vec![id.into()]));
    }

    fn fill(&mut self, path: Option<Path>, ink: Ink, even_odd: bool) {
        if let Some(path) = path {
            self.surface.set_fill(Some(fill(ink, even_odd)));
            self.surface.draw_path(&path);
        }
    }
}

/// A paragraph or heading being drawn.
pub struct Paragraph<'b, 's> {
    surface: &'b mut Surface<'s>,
    group: TagGroup,
}

impl Paragraph<'_, '_> {
    /// Draws lines from a baseline down; returns the baseline of the next line.
    pub fn lines(&mut self, style: Style<'_>, lines: &[String], x: f32, baseline: f32) -> f32 {
        let mut y = baseline;
        for line in lines {
            let line = style.face.font.with_letters(line);
            let id = self.surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            self.surface.set_fill(Some(fill(Ink { rgb: style.rgb, opacity: 1.0 }, false)));
            let (start, glyphs) = (Point::from_xy(x, y), style.face.glyphs(&line));
            self.surface.draw_glyphs(start, &glyphs, style.face.embedded.clone(), &line, style.size, false);
            self.surface.end_tagged();
            self.group.push(id);
            y += style.size * style.leading;
        }
        y
    }
}

fn fill(ink: Ink, even_odd: bool) -> Fill {
    let [red, green, blue] = ink.rgb;
    let rule = if even_odd { FillRule::EvenOdd } else { FillRule::NonZero };
    let opacity = NormalizedF32::new(ink.opacity).unwrap_or(NormalizedF32::ONE);
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity, rule }
}

fn outline(steps: &[Stroke]) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for step in steps {
        match *step {
            Stroke::Move(to) => builder.move_to(to.0, to.1),
            Stroke::Line(to) => builder.line_to(to.0, to.1),
            Stroke::Quad(by, to) => builder.quad_to(by.0, by.1, to.0, to.1),
            Stroke::Cubic(by, and, to) => builder.cubic_to(by.0, by.1, and.0, and.1, to.0, to.1),
            Stroke::Close => builder.close(),
        }
    }
    builder.finish()
}
