//! Text as outlines: its letters drawn from an embedded font, so that a picture looks the same everywhere and every
//! width is known.

use std::fmt::Write as _;

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider, OutlineGlyphCollection};

use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;
use crate::basics::problem::OtherProblem;

/// What stands for a character that the font lacks.
const LACKING: char = '?';

/// What stands for the end of a text that is too long.
const CUT: char = '…';

/// How much smaller a text is made at a time until it fits.
const STEP: f32 = 0.25;

/// A font whose letters can be drawn.
pub struct Font<'f> {
    letters: OutlineGlyphCollection<'f>,
    characters: Charmap<'f>,
    metrics: GlyphMetrics<'f>,
    units: f32,
}

impl<'f> Font<'f> {
    /// The font in some bytes.
    ///
    /// # Errors
    /// They are not those of a font.
    pub fn new(bytes: &'f [u8]) -> Result<Font<'f>, FaultKind> {
        let font = FontRef::new(bytes)
            .map_err(|error| FaultKind::from(OtherProblem::Other { message: clean_line(&error.to_string()) }))?;
        let units = f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
        Ok(Font {
            letters: font.outline_glyphs(),
            characters: font.charmap(),
            metrics: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
            units,
        })
    }

    /// The width of a text.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        let advance = |letter| self.metrics.advance_width(letter).unwrap_or_default();
        self.letters(text).map(advance).sum::<f32>() * size / self.units
    }

    /// The text as the data of a path in units of the font, upwards from the beginning of its baseline.
    pub fn path(&self, text: &str) -> String {
        let mut pen = Pen::default();
        for letter in self.letters(text) {
            let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
            // A letter of a font of ours can be drawn; one that could not would be a gap.
            let _ = self.letters.get(letter).map(|outline| outline.draw(settings, &mut pen));
            pen.x += self.metrics.advance_width(letter).unwrap_or_default();
        }
        pen.data
    }

    /// What puts such a path into a picture: its baseline begins at a place.
    pub fn transform(&self, size: f32, x: f32, y: f32) -> String {
        let scale = size / self.units;
        format!("translate({x:.2} {y:.2})scale({scale:.5} -{scale:.5})")
    }

    /// A text on one line: as large as it fits, no smaller than a floor, and then cut.
    pub fn fit(&self, text: &str, (size, floor): (f32, f32), width: f32) -> (String, f32) {
        let text = clean_line(text);
        match sizes(size, floor).find(|size| self.width(&text, *size) <= width) {
            Some(size) => (text, size),
            None => (self.cut(&text, floor, width), floor),
        }
    }

    /// A text on two lines at most: broken where the first is shortest, since what belongs together stands last; and
    /// where they do not fit, filled and cut.
    pub fn fit_two(&self, text: &str, (size, floor): (f32, f32), width: f32) -> (Vec<String>, f32) {
        let text = clean_line(text);
        let breaks: Vec<[&str; 2]> = text.match_indices(' ').map(|(at, _)| [&text[..at], &text[at + 1..]]).collect();
        if breaks.is_empty() || self.width(&text, size) <= width {
            let (line, size) = self.fit(&text, (size, floor), width);
            return (vec![line], size);
        }
        let fits = |line: &str, size: f32| self.width(line, size) <= width;
        let both = |size: f32| breaks.iter().find(|lines| lines.iter().all(|line| fits(line, size)));
        if let Some((lines, size)) = sizes(size, floor).find_map(|size| Some((both(size)?, size))) {
            return (lines.map(str::to_owned).to_vec(), size);
        }
        let filled = breaks.iter().rfind(|lines| fits(lines[0], floor)).unwrap_or(&breaks[0]);
        (filled.map(|line| self.fit(line, (floor, floor), width).0).to_vec(), floor)
    }

    fn cut(&self, text: &str, size: f32, width: f32) -> String {
        let ends = text.char_indices().map(|(end, _)| format!("{}{CUT}", text[..end].trim_end()));
        let fitting = ends.take_while(|text| self.width(text, size) <= width);
        fitting.last().unwrap_or_default()
    }

    fn letters(&self, text: &str) -> impl Iterator<Item = GlyphId> {
        text.chars().filter_map(|c| self.characters.map(c).or_else(|| self.characters.map(LACKING)))
    }
}

fn sizes(size: f32, floor: f32) -> impl Iterator<Item = f32> {
    std::iter::successors(Some(size), |size| Some(size - STEP)).take_while(move |size| *size >= floor)
}

#[derive(Default)]
struct Pen {
    data: String,
    x: f32,
    at: (i32, i32),
    start: (i32, i32),
}

impl Pen {
    // Each point from the last place of the pen, which is shorter; of rounded places, so that nothing adds up.
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
    use super::*;

    fn font() -> Font<'static> {
        Font::new(include_bytes!("../../../../certificates/fonts/SourceSans3-Regular.ttf")).expect("a font")
    }

    #[test]
    fn polish_letters_are_drawn_and_those_that_the_font_lacks_become_question_marks() {
        let font = font();
        for c in "zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ „”–…".chars().filter(|c| *c != ' ') {
            let drawn = font.path(&c.to_string());
            assert!(drawn.starts_with('m') && drawn.ends_with('z'), "{c}: {drawn}");
            assert_ne!(drawn, font.path("?"), "{c}");
        }
        assert_eq!(font.path("\u{13000}中"), font.path("??"));
        assert!(Font::new(b"x").is_err());
    }

    #[test]
    fn a_text_stands_where_it_is_put_and_is_as_wide_as_it_says() {
        let font = font();
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

    #[test]
    fn what_is_too_long_is_made_smaller_and_then_cut() {
        let font = font();
        assert_eq!(font.fit("XII edycja", (9.0, 8.5), 80.0), ("XII edycja".to_owned(), 9.0));
        let (text, size) =
            font.fit("XII edycja w Zmyślonowie", (9.0, 8.0), font.width("XII edycja w Zmyślonowie", 8.3));
        assert_eq!((text.as_str(), size), ("XII edycja w Zmyślonowie", 8.25));
        let (text, size) = font.fit(&"długa nazwa ".repeat(30), (9.0, 8.0), 80.0);
        assert!(text.ends_with('…') && !text.ends_with(" …") && font.width(&text, 8.0) <= 80.0);
        assert!((size - 8.0).abs() < 0.001 && font.width(&text, size) > 70.0, "{text}");
        let (lines, _) = font.fit_two("Uczący się budżet obywatelski", (9.0, 8.5), 82.0);
        assert_eq!(lines, ["Uczący się", "budżet obywatelski"]);
        let (lines, size) = font.fit_two(&"bardzo długo ".repeat(9), (9.0, 8.5), 82.0);
        assert!(lines.len() == 2 && lines.iter().all(|line| font.width(line, size) <= 82.0), "{lines:?}");
        let long = "Budżet obywatelski na rok 2026, dwunasta edycja";
        let expected = ["Budżet obywatelski na", "rok 2026, dwunasta…"];
        assert_eq!(font.fit_two(long, (9.0, 8.5), 82.0).0, expected);
        assert_eq!(font.fit_two(&"x".repeat(99), (9.0, 8.5), 82.0).0.len(), 1);
    }
}
