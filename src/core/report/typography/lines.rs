//! Fits text into lines using the font's metrics: as large as space allows, truncated if too long.

use crate::basics::clean::clean_line;
use crate::report::typography::font::Font;

/// Lines of text and their font size in points.
#[derive(Debug, PartialEq)]
pub struct Lines {
    /// The font size.
    pub size: f32,
    /// The lines; each but the last ends with a space, so that words stay separate when the text is extracted.
    pub lines: Vec<String>,
}

/// The space for lines, in points.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    pub width: f32,
    pub height: f32,
    /// The largest font size.
    pub largest: f32,
    /// The smallest font size; what does not fit then is truncated.
    pub smallest: f32,
    /// The line spacing, relative to the font size.
    pub leading: f32,
}

impl Room {
    // How many lines fit, at least one.
    fn lines(self, size: f32) -> usize {
        let line = size * self.leading;
        let heights = std::iter::successors(Some(line), |height| Some(height + line));
        heights.take_while(|height| *height <= self.height).count().max(1)
    }
}

impl Font<'_> {
    /// Fits a text on one line: as large as possible, truncated at the smallest size.
    pub fn fit(&self, text: &str, (size, floor): (f32, f32), width: f32) -> (String, f32) {
        let text = clean_line(text);
        match sizes(size, floor, 0.25).find(|size| self.width(&text, *size) <= width) {
            Some(size) => (text, size),
            None => (self.cut(&text, floor, width), floor),
        }
    }

    /// Fits a text on at most two lines, with the shortest possible first line, since what belongs together is at the
    /// end; if that does not fit, filled and truncated.
    pub fn fit_two(&self, text: &str, (size, floor): (f32, f32), width: f32) -> (Vec<String>, f32) {
        let text = clean_line(text);
        let breaks: Vec<[&str; 2]> = text.match_indices(' ').map(|(at, _)| [&text[..at], &text[at + 1..]]).collect();
        if breaks.is_empty() || self.width(&text, size) <= width {
            let (line, size) = self.fit(&text, (size, floor), width);
            return (vec![line], size);
        }
        let fits = |line: &str, size: f32| self.width(line, size) <= width;
        let both = |size: f32| breaks.iter().find(|lines| lines.iter().all(|line| fits(line, size)));
        if let Some((lines, size)) = sizes(size, floor, 0.25).find_map(|size| Some((both(size)?, size))) {
            return (lines.map(str::to_owned).to_vec(), size);
        }
        let filled = breaks.iter().rfind(|lines| fits(lines[0], floor)).unwrap_or(&breaks[0]);
        (filled.map(|line| self.fit(line, (floor, floor), width).0).to_vec(), floor)
    }

    /// Sets a text at the largest size that fits, in lines of similar length.
    pub fn paragraph(&self, text: &str, room: Room) -> Lines {
        let text = self.with_letters(text);
        let set = |size| (size, self.wrap(&text, size, room.width));
        let fits = |(size, lines): &(f32, Vec<String>)| lines.len() <= room.lines(*size);
        if let Some((size, lines)) = sizes(room.largest, room.smallest, 0.5).map(set).find(fits) {
            return Lines { size, lines: self.balanced(&text, size, room.width, lines) };
        }
        let (size, mut lines) = set(room.smallest);
        lines.truncate(room.lines(size));
        if let Some(last) = lines.last_mut() {
            *last = self.cut(last.trim_end(), size, room.width);
        }
        Lines { size, lines }
    }

    // Wraps a text to a width. A word wider than that is broken.
    fn wrap(&self, text: &str, size: f32, width: f32) -> Vec<String> {
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

    // Narrows the lines as far as their number allows.
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

// From the largest to the smallest, inclusive.
fn sizes(largest: f32, smallest: f32, step: f32) -> impl Iterator<Item = f32> {
    std::iter::successors(Some(largest), move |size| (*size > smallest).then(|| (size - step).max(smallest)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::typography::font::sample;

    #[test]
    fn what_is_too_long_is_made_smaller_and_then_cut() {
        let font = sample();
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

    fn room(width: f32, height: f32) -> Room {
        Room { width, height, largest: 20.0, smallest: 10.0, leading: 1.2 }
    }

    #[test]
    fn lines_keep_every_word_and_are_no_wider_than_asked() {
        let (font, text) =
            (sample(), "zażółć gęślą jaźń w\u{a0}Żółwiej Łące i\u{a0}z\u{a0}powrotem, a\u{a0}potem jeszcze raz");
        for width in [60.0, 100.0, 200.0, 1000.0] {
            let lines = font.wrap(text, 12.0, width);
            assert_eq!(lines.concat(), text);
            assert!(lines.iter().all(|line| font.width(line.trim_end(), 12.0) <= width), "{lines:?}");
            let is_apart = |line: &String| line.trim_end_matches(' ').ends_with('\u{a0}');
            assert!(!lines.iter().any(is_apart), "a space that does not break ends a line: {lines:?}");
        }
    }

    #[test]
    fn a_long_word_is_broken_and_a_long_text_cut() {
        let (font, long) = (sample(), "x".repeat(300));
        let lines = font.wrap(&long, 12.0, 100.0);
        assert!(lines.len() > 10 && lines.concat() == long);
        let fitted = font.paragraph(&long, room(100.0, 30.0));
        assert_eq!((fitted.size.to_bits(), fitted.lines.len()), (10.0_f32.to_bits(), 2));
        assert!(fitted.lines[1].ends_with('…') && font.width(&fitted.lines[1], 10.0) <= 100.0);
    }

    #[test]
    fn what_fits_is_as_large_as_it_can_be_and_balanced() {
        let font = sample();
        let one = font.paragraph("Przykładowo", room(400.0, 30.0));
        assert_eq!(one, Lines { size: 20.0, lines: vec!["Przykładowo".to_owned()] });
        let two = font.paragraph("Przykładowo Wielkie nad Zmyśloną Rzeką", room(300.0, 60.0));
        assert_eq!(two.lines, ["Przykładowo Wielkie ", "nad Zmyśloną Rzeką"]);
    }
}
