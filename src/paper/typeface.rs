//! A font for setting text: how wide a text is, and where its lines break, by the font's own advances.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// A font.
pub struct Typeface {
    font: Font,
    bytes: Vec<u8>,
}

/// Lines of text and the size at which they are set, in points.
#[derive(Debug, PartialEq)]
pub struct Lines {
    /// The size of the letters.
    pub size: f32,
    /// The lines; each but the last ends with a space, so that words stay apart when the text is taken out again.
    pub lines: Vec<String>,
}

/// The room that lines may take, in points.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// The width.
    pub width: f32,
    /// The height.
    pub height: f32,
    /// The largest size of letters.
    pub largest: f32,
    /// The smallest size; what does not fit then is cut.
    pub smallest: f32,
    /// From line to line, in sizes of letters.
    pub leading: f32,
}

impl Typeface {
    /// The font in the bytes of a file; none if they are not one.
    pub fn new(bytes: &[u8]) -> Option<Typeface> {
        FontRef::new(bytes).ok()?;
        Some(Typeface { font: Font::new(bytes.to_vec().into(), 0)?, bytes: bytes.to_vec() })
    }

    /// The font as documents embed it.
    pub fn font(&self) -> Font {
        self.font.clone()
    }

    /// How high capitals and digits stand, as a part of the size.
    pub fn height(&self) -> f32 {
        let metrics = FontRef::new(&self.bytes).map(|font| font.metrics(Size::unscaled(), LocationRef::default()));
        let height = metrics.ok().and_then(|metrics| metrics.cap_height).unwrap_or_default();
        let part = height / self.font.units_per_em();
        if (0.4..=1.2).contains(&part) { part } else { 0.7 }
    }

    /// A text of which the font has every letter: `?` stands for the others.
    pub fn with_letters(&self, text: &str) -> String {
        let map = FontRef::new(&self.bytes).map(|font| font.charmap());
        let has = |letter| map.as_ref().is_ok_and(|map| map.map(letter).is_some());
        text.chars().map(|letter| if has(letter) { letter } else { '?' }).collect()
    }

    /// A glyph for each letter that the font has, with its advance as a part of the size.
    pub fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        let Ok(font) = FontRef::new(&self.bytes) else { return Vec::new() };
        let (map, metrics) = (font.charmap(), font.glyph_metrics(Size::unscaled(), LocationRef::default()));
        let glyph = |(at, letter): (usize, char)| {
            let id = map.map(letter)?;
            let advance = metrics.advance_width(id).unwrap_or_default() / self.font.units_per_em();
            let letters = at..at + letter.len_utf8();
            Some(KrillaGlyph::new(GlyphId::new(id.to_u32()), advance, 0.0, 0.0, 0.0, letters, None))
        };
        text.char_indices().filter_map(glyph).collect()
    }

    /// The width of a text.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        self.glyphs(text).iter().map(|glyph| glyph.x_advance).sum::<f32>() * size
    }

    /// A text in lines of at most a width. A word that is wider by itself is broken.
    pub fn wrap(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_inclusive(' ') {
            for part in self.broken(word, size, width) {
                match lines.last_mut() {
                    Some(line) if self.width(&format!("{line}{}", part.trim_end()), size) <= width => *line += &part,
                    _ => lines.push(part),
                }
            }
        }
        if let Some(last) = lines.last_mut() {
            last.truncate(last.trim_end().len());
        }
        lines
    }

    /// A text at the largest size at which it fits into the room, in lines about as long as each other.
    pub fn fit(&self, text: &str, room: Room) -> Lines {
        let text = self.with_letters(text);
        let mut size = room.largest;
        loop {
            let mut lines = self.wrap(&text, size, room.width);
            let most = most_lines(size, room);
            if lines.len() <= most {
                return Lines { size, lines: self.balanced(&text, size, room.width, lines) };
            }
            if size <= room.smallest {
                lines.truncate(most);
                if let Some(last) = lines.last_mut() {
                    *last = self.cut(last.trim_end(), size, room.width);
                }
                return Lines { size, lines };
            }
            size = (size - 0.5).max(room.smallest);
        }
    }

    // The same number of lines, and the narrowest width that gives it.
    fn balanced(&self, text: &str, size: f32, width: f32, mut lines: Vec<String>) -> Vec<String> {
        let mut width = width;
        while lines.len() > 1 {
            width *= 0.97;
            let narrower = self.wrap(text, size, width);
            let is_broken = narrower.iter().rev().skip(1).any(|line| !line.ends_with(' '));
            if narrower.len() > lines.len() || is_broken {
                break;
            }
            lines = narrower;
        }
        lines
    }

    // As much of a line as fits with the sign that there was more.
    fn cut(&self, line: &str, size: f32, width: f32) -> String {
        let mut kept: Vec<char> = line.chars().collect();
        loop {
            let text: String = kept.iter().collect::<String>().trim_end().to_owned() + "…";
            if kept.pop().is_none() || self.width(&text, size) <= width {
                return text;
            }
        }
    }

    fn broken(&self, word: &str, size: f32, width: f32) -> Vec<String> {
        if self.width(word.trim_end(), size) <= width {
            return vec![word.to_owned()];
        }
        let mut parts = vec![String::new()];
        for letter in word.chars() {
            let is_full = |part: &String| !part.is_empty() && self.width(&format!("{part}{letter}"), size) > width;
            match parts.last_mut() {
                Some(part) if !is_full(part) || letter == ' ' => part.push(letter),
                _ => parts.push(letter.to_string()),
            }
        }
        parts
    }
}

fn most_lines(size: f32, room: Room) -> usize {
    let mut lines = 1;
    let mut height = size * room.leading;
    while height + size * room.leading <= room.height {
        height += size * room.leading;
        lines += 1;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn face() -> Typeface {
        Typeface::new(include_bytes!("../../certificates/fonts/SourceSans3-Regular.ttf")).expect("a font")
    }

    fn room(width: f32, height: f32) -> Room {
        Room { width, height, largest: 20.0, smallest: 10.0, leading: 1.2 }
    }

    #[test]
    fn lines_keep_every_word_and_are_no_wider_than_asked() {
        let (face, text) =
            (face(), "zażółć gęślą jaźń w\u{a0}Żółwiej Łące i\u{a0}z\u{a0}powrotem, a\u{a0}potem jeszcze raz");
        for width in [60.0, 100.0, 200.0, 1000.0] {
            let lines = face.wrap(text, 12.0, width);
            assert_eq!(lines.concat(), text);
            assert!(lines.iter().all(|line| face.width(line.trim_end(), 12.0) <= width), "{lines:?}");
            let is_apart = |line: &String| line.trim_end_matches(' ').ends_with('\u{a0}');
            assert!(!lines.iter().any(is_apart), "a space that does not break ends a line: {lines:?}");
        }
    }

    #[test]
    fn a_long_word_is_broken_and_a_long_text_cut() {
        let (face, long) = (face(), "x".repeat(300));
        let lines = face.wrap(&long, 12.0, 100.0);
        assert!(lines.len() > 10 && lines.concat() == long);
        let fitted = face.fit(&long, room(100.0, 30.0));
        assert_eq!((fitted.size.to_bits(), fitted.lines.len()), (10.0_f32.to_bits(), 2));
        assert!(fitted.lines[1].ends_with('…') && face.width(&fitted.lines[1], 10.0) <= 100.0);
    }

    #[test]
    fn what_fits_is_as_large_as_it_can_be_and_balanced() {
        let face = face();
        let one = face.fit("Przykładowo", room(400.0, 30.0));
        assert_eq!(one, Lines { size: 20.0, lines: vec!["Przykładowo".to_owned()] });
        let two = face.fit("Przykładowo Wielkie nad Zmyśloną Rzeką", room(300.0, 60.0));
        assert_eq!(two.lines, ["Przykładowo Wielkie ", "nad Zmyśloną Rzeką"]);
    }

    #[test]
    fn letters_that_the_font_lacks_are_not_drawn_as_boxes() {
        assert_eq!(face().with_letters("Żółw 🐢"), "Żółw ?");
        assert!(Typeface::new(b"no font").is_none());
    }
}
