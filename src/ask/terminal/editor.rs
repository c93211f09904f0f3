//! A line editor with the keys of a shell.

use unicode_width::UnicodeWidthChar;

use crate::ask::terminal::keys::Keystroke;

/// A line and the position of the cursor in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Editor {
    letters: Vec<char>,
    cursor: usize,
    // The text last removed by Ctrl-U, Ctrl-K or Ctrl-W.
    cut: Vec<char>,
}

impl Editor {
    /// A line with initial text, and the cursor after it.
    pub fn new(text: &str) -> Editor {
        let letters: Vec<char> = text.chars().collect();
        Editor { cursor: letters.len(), letters, cut: Vec::new() }
    }

    pub fn text(&self) -> String {
        self.letters.iter().collect()
    }

    /// The text before the cursor.
    pub fn before(&self) -> String {
        self.letters[..self.cursor].iter().collect()
    }

    /// Replaces the last `last` letters before the cursor.
    pub fn replace(&mut self, last: usize, text: &str) {
        self.take(self.cursor.saturating_sub(last)..self.cursor);
        self.insert(text);
    }

    /// Applies a key to the line; returns whether the key means anything.
    pub fn press(&mut self, key: &Keystroke) -> bool {
        let (cursor, end) = (self.cursor, self.letters.len());
        match key {
            Keystroke::Text(text) => self.insert(text),
            Keystroke::Left => self.cursor = cursor.saturating_sub(1),
            Keystroke::Right => self.cursor = (cursor + 1).min(end),
            Keystroke::WordLeft => self.cursor = self.word_start(),
            Keystroke::WordRight => self.cursor = self.word_end(),
            Keystroke::Home | Keystroke::Control('a') => self.cursor = 0,
            Keystroke::End | Keystroke::Control('e') => self.cursor = end,
            Keystroke::Backspace => drop(self.take(cursor.saturating_sub(1)..cursor)),
            Keystroke::Delete => drop(self.take(cursor..(cursor + 1).min(end))),
            Keystroke::Control('u') => self.cut = self.take(0..cursor),
            Keystroke::Control('k') => self.cut = self.take(cursor..end),
            Keystroke::Control('w') => self.cut = self.take(self.word_start()..cursor),
            Keystroke::Control('y') => self.insert(&self.cut.iter().collect::<String>()),
            _ => return false,
        }
        true
    }

    /// The part of the line that fits into `width` columns, and the column of the cursor in it.
    pub fn window(&self, width: usize) -> (String, usize) {
        let wide = |letter: &char| letter.width().unwrap_or(0);
        let (mut start, mut before) = (self.cursor, 0);
        while start > 0 && before + wide(&self.letters[start - 1]) < width {
            start -= 1;
            before += wide(&self.letters[start]);
        }
        let mut used = 0;
        let fits = |letter: &&char| {
            used += wide(letter);
            used < width.max(1)
        };
        (self.letters[start..].iter().take_while(fits).collect(), before)
    }

    /// Inserts letters at the cursor.
    pub fn insert(&mut self, text: &str) {
        let letters: Vec<char> = text.chars().filter(|letter| !letter.is_control()).collect();
        let length = letters.len();
        self.letters.splice(self.cursor..self.cursor, letters);
        self.cursor += length;
    }

    fn take(&mut self, range: std::ops::Range<usize>) -> Vec<char> {
        self.cursor = range.start;
        self.letters.drain(range).collect()
    }

    fn word_start(&self) -> usize {
        let before = &self.letters[..self.cursor];
        let word = before.iter().rposition(|letter| !letter.is_whitespace()).map_or(0, |last| last + 1);
        before[..word].iter().rposition(|letter| letter.is_whitespace()).map_or(0, |space| space + 1)
    }

    fn word_end(&self) -> usize {
        let after = &self.letters[self.cursor..];
        let word = after.iter().position(|letter| !letter.is_whitespace()).unwrap_or(after.len());
        let length = after[word..].iter().position(|letter| letter.is_whitespace());
        length.map_or(self.letters.len(), |length| self.cursor + word + length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str, keys: &[Keystroke]) -> Editor {
        let mut editor = Editor::new(text);
        for key in keys {
            editor.press(key);
        }
        editor
    }

    fn text(text: &str) -> Keystroke {
        Keystroke::Text(text.to_owned())
    }

    #[test]
    fn keys_of_a_shell_do_what_they_do_there() {
        for (keys, left) in [
            (vec![Keystroke::Control('u')], ""),
            (vec![Keystroke::Control('w')], "zażółć gęślą "),
            (vec![Keystroke::Control('w'), Keystroke::Control('w')], "zażółć "),
            (vec![Keystroke::Control('a'), Keystroke::Control('k')], ""),
            (vec![Keystroke::WordLeft, Keystroke::Control('k')], "zażółć gęślą "),
            (vec![Keystroke::Control('a'), Keystroke::WordRight, Keystroke::Control('u')], " gęślą jaźń"),
            (vec![Keystroke::Control('u'), text("a"), Keystroke::Control('y')], "azażółć gęślą jaźń"),
            (vec![Keystroke::Home, Keystroke::Delete, Keystroke::End, Keystroke::Backspace], "ażółć gęślą jaź"),
            (vec![Keystroke::Left, Keystroke::Left, text("X"), Keystroke::Right, text("Y")], "zażółć gęślą jaXźYń"),
        ] {
            assert_eq!(typed("zażółć gęślą jaźń", &keys).text(), left, "{keys:?}");
        }
    }

    #[test]
    fn other_keys_do_nothing() {
        for letter in ('a'..='z').filter(|letter| !"aeukwy".contains(*letter)) {
            let mut editor = Editor::new("raport");
            assert!(!editor.press(&Keystroke::Control(letter)), "{letter}");
            assert_eq!(editor, Editor::new("raport"));
        }
    }

    #[test]
    fn a_line_longer_than_the_screen_shows_the_part_around_the_cursor() {
        let editor = Editor::new(&"0123456789".repeat(10));
        assert_eq!(editor.window(10), ("123456789".to_owned(), 9));
        assert_eq!(typed(&editor.text(), &[Keystroke::Home]).window(10), ("012345678".to_owned(), 0));
        assert_eq!(Editor::new("中文").window(4), ("文".to_owned(), 2));
        assert_eq!(Editor::new("ab").window(80), ("ab".to_owned(), 2));
    }

    #[test]
    fn control_characters_are_no_letters() {
        assert_eq!(typed("", &[text("a\u{1b}[31mb\0")]).text(), "a[31mb");
    }
}
