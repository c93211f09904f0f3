//! A font: its glyphs, text widths, and truncation of texts that are too long.

use std::cell::OnceCell;
use std::ops::Range;

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, GlyphId, MetadataProvider, OutlineGlyphCollection};

use crate::basics::clean::clean_line;
use crate::basics::fault::FaultKind;
use crate::basics::problem::OtherProblem;

/// Replaces characters missing from the font.
const LACKING: char = '?';

/// Marks where a text was truncated.
const CUT: char = '…';

/// A font for measuring and drawing text.
pub struct Font<'f> {
    pub(super) outlines: OutlineGlyphCollection<'f>,
    characters: Charmap<'f>,
    metrics: GlyphMetrics<'f>,
    capitals: Option<f32>,
    pub(super) units: f32,
    // Cached letters, by code point: a text is measured many times until it fits.
    known: Vec<OnceCell<Option<(GlyphId, f32)>>>,
}

/// How many code points are cached: the European letters of the Latin script.
const KNOWN: usize = 0x180;

/// A letter as a font has it.
pub struct Glyph {
    /// Its glyph ID.
    pub id: GlyphId,
    /// The range of its character in the text.
    pub place: Range<usize>,
    /// The distance to the next letter, in font units.
    pub advance: f32,
}

impl<'f> Font<'f> {
    /// Reads a font.
    ///
    /// # Errors
    /// Returns an error if the bytes are not a font.
    pub fn new(bytes: &'f [u8]) -> Result<Font<'f>, FaultKind> {
        let font =
            FontRef::new(bytes).map_err(|error| OtherProblem::Other { message: clean_line(&error.to_string()) })?;
        let all = font.metrics(Size::unscaled(), LocationRef::default());
        Ok(Font {
            outlines: font.outline_glyphs(),
            characters: font.charmap(),
            metrics: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
            capitals: all.cap_height,
            units: f32::from(all.units_per_em),
            known: vec![OnceCell::new(); KNOWN],
        })
    }

    // Returns the glyph of a character and its advance.
    fn letter(&self, c: char) -> Option<(GlyphId, f32)> {
        let find = || {
            let id = self.characters.map(c)?;
            Some((id, self.metrics.advance_width(id).unwrap_or_default()))
        };
        self.known.get(c as usize).map_or_else(find, |known| *known.get_or_init(find))
    }

    /// The height of capitals and digits, relative to the size.
    pub fn height(&self) -> f32 {
        let part = self.capitals.unwrap_or_default() / self.units;
        if (0.4..=1.2).contains(&part) { part } else { 0.7 }
    }

    /// Replaces every character missing from the font with `?`.
    pub fn with_letters(&self, text: &str) -> String {
        text.chars().map(|c| if self.letter(c).is_some() { c } else { LACKING }).collect()
    }

    /// The letters of a text.
    pub fn glyphs(&self, text: &str) -> impl Iterator<Item = Glyph> {
        text.char_indices().filter_map(|(at, c)| {
            let (id, advance) = self.letter(c).or_else(|| self.letter(LACKING))?;
            Some(Glyph { id, place: at..at + c.len_utf8(), advance })
        })
    }

    pub fn width(&self, text: &str, size: f32) -> f32 {
        self.glyphs(text).map(|glyph| glyph.advance).sum::<f32>() * size / self.units
    }

    /// Truncates a text to fit, with an ellipsis.
    pub(super) fn cut(&self, text: &str, size: f32, width: f32) -> String {
        let ends = text.char_indices().map(|(end, _)| end).chain([text.len()]);
        let cut = ends.map(|end| format!("{}{CUT}", text[..end].trim_end()));
        cut.take_while(|text| self.width(text, size) <= width).last().unwrap_or_default()
    }
}

#[cfg(test)]
pub(super) fn sample() -> Font<'static> {
    Font::new(include_bytes!("../../../../certificates/fonts/SourceSans3-Regular.ttf")).expect("a font")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_the_font_lacks_are_not_drawn_as_boxes() {
        let font = sample();
        assert_eq!(font.with_letters("Żółw 🐢"), "Żółw ?");
        assert!((font.width("🐢", 9.0) - font.width("?", 9.0)).abs() < 0.001);
        assert!(Font::new(b"no font").is_err());
    }
}
