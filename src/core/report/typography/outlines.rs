//! Text as outlines: glyphs drawn from a font, so that a picture looks the same everywhere.

use std::fmt::Write as _;

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};

use crate::report::typography::font::Font;

impl Font<'_> {
    /// The text as SVG path data in font units; the origin is the start of its baseline, y points up.
    pub fn path(&self, text: &str) -> String {
        let mut pen = Pen::default();
        for glyph in self.glyphs(text) {
            let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
            // Every glyph of our fonts has an outline; one without would leave a gap.
            let _ = self.outlines.get(glyph.id).map(|outline| outline.draw(settings, &mut pen));
            pen.x += glyph.advance;
        }
        pen.data
    }

    /// The transform that places such a path in a picture, with its baseline starting at a point.
    pub fn transform(&self, size: f32, x: f32, y: f32) -> String {
        let scale = size / self.units;
        format!("translate({x:.2} {y:.2})scale({scale:.5} -{scale:.5})")
    }
}

#[derive(Default)]
struct Pen {
    data: String,
    x: f32,
    at: (i32, i32),
    start: (i32, i32),
}

impl Pen {
    // Coordinates relative to the last position, which is shorter; rounded first, so that errors do not accumulate.
    fn add(&mut self, command: char, points: &[(f32, f32)]) {
        self.data.push(command);
        let from = self.at;
        for (index, point) in points.iter().enumerate() {
            self.at = (whole(self.x + point.0), whole(point.1));
            for (part, number) in [self.at.0 - from.0, self.at.1 - from.1].into_iter().enumerate() {
                let is_apart = number < 0 || (index == 0 && part == 0);
                let _ = write!(self.data, "{}{number}", if is_apart { "" } else { " " });
            }
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "the units of a font are small")]
fn whole(number: f32) -> i32 {
    number.round() as i32
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('m', &[(x, y)]);
        self.start = self.at;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add('l', &[(x, y)]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.add('q', &[(cx, cy), (x, y)]);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.add('c', &[(cx0, cy0), (cx1, cy1), (x, y)]);
    }

    fn close(&mut self) {
        self.data.push('z');
        self.at = self.start;
    }
}

#[cfg(test)]
mod tests {
    use crate::report::typography::font::sample;

    #[test]
    fn polish_letters_are_drawn_and_those_that_the_font_lacks_become_question_marks() {
        let font = sample();
        for c in "zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ „”–…".chars().filter(|c| *c != ' ') {
            let drawn = font.path(&c.to_string());
            assert!(drawn.starts_with('m') && drawn.ends_with('z'), "{c}: {drawn}");
            assert_ne!(drawn, font.path("?"), "{c}");
        }
        assert_eq!(font.path("\u{13000}中"), font.path("??"));
    }

    #[test]
    fn a_text_stands_where_it_is_put_and_is_as_wide_as_it_says() {
        let font = sample();
        let (data, place) = (font.path("Hgą"), font.transform(10.0, 50.0, 70.0));
        let path = format!("<path d=\"{data}\" transform=\"{place}\"/>");
        let picture = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99\" height=\"99\">{path}</svg>");
        let tree = usvg::Tree::from_str(&picture, &usvg::Options::default()).expect("a picture");
        let drawn = tree.root().abs_bounding_box();
        let width = font.width("Hgą", 10.0);
        assert!(drawn.left() > 50.0 && drawn.right() < 50.0 + width && drawn.width() > width - 2.0, "{drawn:?}");
        assert!(
            drawn.top() > 62.0 && drawn.top() < 64.0 && drawn.bottom() > 71.5 && drawn.bottom() < 73.0,
            "{drawn:?}"
        );
        assert!((font.width("HH", 10.0) - 2.0 * font.width("H", 10.0)).abs() < 0.001);
    }
}
