//! A menu on the screen: arrows, digits and words move the cursor, the space bar ticks, Enter chooses.

use std::collections::BTreeSet;

use cert_core::say;
use cert_core::words::Words;
use crossterm::style::Color;

use crate::ask::terminal::keys::Keystroke;
use crate::ask::terminal::prompt::{OpenPrompt, Pressed};
use crate::ask::terminal::screen::{ScreenLine, wrapped};
use crate::ask::{Chosen, Menu, matching};

/// An open menu.
pub struct List<'m> {
    words: &'m Words,
    menu: &'m Menu,
    help: String,
    cursor: usize,
    ticked: BTreeSet<usize>,
    typed: String,
    // The cursor and the ticks before typing began, restored if the text is refused.
    before: Option<(usize, BTreeSet<usize>)>,
    remark: Option<String>,
}

impl<'m> List<'m> {
    /// A menu with the cursor on its start.
    pub fn new(words: &'m Words, menu: &'m Menu, help: String) -> List<'m> {
        let ticked = (0..menu.options.len()).filter(|&index| menu.options[index].ticked == Some(true)).collect();
        let (cursor, typed) = (menu.start.unwrap_or(0), String::new());
        List { words, menu, help, cursor, ticked, typed, before: None, remark: None }
    }

    fn step(&mut self, by: usize) {
        self.typed.clear();
        self.cursor = (self.cursor + by) % self.menu.options.len();
    }

    fn is_box(&self) -> bool {
        self.menu.options[self.cursor].ticked.is_some()
    }

    fn option(&self, index: usize) -> String {
        let option = &self.menu.options[index];
        let tick = match (option.ticked, self.ticked.contains(&index)) {
            (None, _) => "",
            (Some(_), true) => "[x] ",
            (Some(_), false) => "[ ] ",
        };
        format!("{tick}{}", option.text)
    }

    fn toggle(&mut self) {
        if !self.ticked.remove(&self.cursor) {
            self.ticked.insert(self.cursor);
        }
    }

    fn type_in(&mut self, letter: char) {
        if letter == ' ' && self.typed.is_empty() {
            if self.is_box() {
                self.toggle();
            }
            return;
        }
        // Separators between the numbers of boxes.
        if matches!(letter, ',' | ';') && self.typed.is_empty() && self.is_box() {
            return;
        }
        self.before.get_or_insert_with(|| (self.cursor, self.ticked.clone()));
        self.typed.push(letter);
        if let Some(index) = matching::option(self.menu, &self.typed) {
            self.cursor = index;
            // The number of a box ticks it.
            if self.is_box() && self.typed.chars().all(|digit| digit.is_ascii_digit()) {
                self.toggle();
                self.typed.clear();
            }
        }
    }

    // Text without meaning is never discarded in favour of the option under the cursor.
    fn enter(&mut self) -> Pressed<Chosen> {
        if !self.typed.trim().is_empty() && matching::option(self.menu, &self.typed).is_none() {
            self.remark = Some(say!(self.words, "no-such-option", typed = self.typed.trim()));
            self.typed.clear();
            if let Some((cursor, ticked)) = self.before.take() {
                (self.cursor, self.ticked) = (cursor, ticked);
            }
            return Pressed::Open;
        }
        self.typed.clear();
        match (self.is_box(), self.ticked.is_empty()) {
            (false, _) => Pressed::Done(Chosen::Option(self.cursor)),
            (true, false) => Pressed::Done(Chosen::Ticked(self.ticked.iter().copied().collect())),
            (true, true) => {
                self.remark = Some(say!(self.words, "nothing-ticked"));
                Pressed::Open
            }
        }
    }
}

impl OpenPrompt<Chosen> for List<'_> {
    fn press(&mut self, key: &Keystroke) -> Pressed<Chosen> {
        if !matches!(key, Keystroke::Other | Keystroke::Resized) {
            self.remark = None;
            let types = matches!(key, Keystroke::Text(_) | Keystroke::Enter | Keystroke::Backspace);
            self.before = self.before.take().filter(|_| types);
        }
        match key {
            Keystroke::Enter => return self.enter(),
            Keystroke::Escape => return Pressed::Back,
            Keystroke::Control('c') => return Pressed::Interrupted,
            Keystroke::Up => self.step(self.menu.options.len() - 1),
            Keystroke::Down | Keystroke::Tab => self.step(1),
            Keystroke::PageUp | Keystroke::Home => self.cursor = 0,
            Keystroke::PageDown | Keystroke::End => self.cursor = self.menu.options.len() - 1,
            Keystroke::Backspace => drop(self.typed.pop()),
            Keystroke::Control('u') => self.typed.clear(),
            Keystroke::Control('v') => self.remark = Some(say!(self.words, "keys-paste")),
            Keystroke::Text(text) => text.replace('\n', " ").chars().for_each(|letter| self.type_in(letter)),
            _ => {}
        }
        Pressed::Open
    }

    fn lines(&self, (width, height): (usize, usize)) -> (Vec<ScreenLine>, (usize, usize)) {
        let mut lines = vec![ScreenLine::plain(format!("? {} {}", self.menu.title, self.typed))];
        let remark = self.remark.iter().flat_map(|remark| wrapped(&format!("! {remark}"), width, Color::Yellow));
        let below: Vec<ScreenLine> =
            remark.chain(wrapped(&format!("[{}]", self.help), width, Color::DarkCyan)).collect();
        let count = self.menu.options.len();
        let page = height.saturating_sub(below.len() + 2).clamp(3, 20);
        let first = self.cursor.saturating_sub(page / 2).min(count.saturating_sub(page));
        for index in first..count.min(first + page) {
            let mark = match index {
                index if index == self.cursor => '>',
                index if index == first && first > 0 => '^',
                index if index + 1 == first + page && index + 1 < count => 'v',
                _ => ' ',
            };
            let color = (index == self.cursor).then_some(Color::Cyan);
            lines.push(ScreenLine { text: format!("{mark} {}", self.option(index)), color });
        }
        lines.extend(below);
        // Below the list, so that a message at the end of the program is written there.
        let (last, width) = (lines.len() - 1, lines.last().map_or(0, |line| textwrap::core::display_width(&line.text)));
        (lines, (last, width))
    }
}

#[cfg(test)]
mod tests {
    use cert_core::basics::text::Lang;

    use super::*;
    use crate::ask::MenuOption;

    fn menu(boxes: usize) -> Menu {
        let texts = ["tak", "nie", "jeszcze nie wiem"].map(str::to_owned);
        let mut options: Vec<MenuOption> = texts.into_iter().map(MenuOption::from).collect();
        options[0].words = vec!["t".to_owned()];
        options[..boxes].iter_mut().for_each(|option| option.ticked = Some(false));
        Menu { title: "Odpowiedź:".to_owned(), options, start: Some(2) }
    }

    fn press(menu: &Menu, keys: &[Keystroke]) -> Pressed<Chosen> {
        let words = Words::new(Lang::Pl);
        let mut list = List::new(&words, menu, String::new());
        keys.iter().map(|key| list.press(key)).find(|pressed| *pressed != Pressed::Open).unwrap_or(Pressed::Open)
    }

    fn text(text: &str) -> Keystroke {
        Keystroke::Text(text.to_owned())
    }

    #[test]
    fn enter_takes_what_is_under_the_cursor_and_what_is_typed_moves_it() {
        let menu = menu(0);
        for (keys, option) in [
            (vec![Keystroke::Enter], 2),
            (vec![Keystroke::Down, Keystroke::Enter], 0),
            (vec![Keystroke::Up, Keystroke::Enter], 1),
            (vec![text("t"), Keystroke::Enter], 0),
            (vec![text("t"), text("ak"), Keystroke::Enter], 0),
            (vec![text("2"), Keystroke::Enter], 1),
            (vec![text("x"), Keystroke::Backspace, Keystroke::Enter], 2),
            (vec![Keystroke::Control('d'), Keystroke::Control('g'), Keystroke::Right, Keystroke::Enter], 2),
        ] {
            assert_eq!(press(&menu, &keys), Pressed::Done(Chosen::Option(option)), "{keys:?}");
        }
        assert_eq!(press(&menu, &[text("yeah"), Keystroke::Enter]), Pressed::Open);
        assert_eq!(press(&menu, &[text("a note of three lines "), Keystroke::Enter]), Pressed::Open);
        assert_eq!(press(&menu, &[Keystroke::Escape]), Pressed::Back);
        assert_eq!(press(&menu, &[Keystroke::Control('c')]), Pressed::Interrupted);
    }

    #[test]
    fn what_is_refused_has_moved_and_ticked_nothing() {
        let refused = |menu: &Menu, typed: &str| {
            let letters = typed.chars().map(|letter| text(&letter.to_string()));
            let twice = [Keystroke::Enter, Keystroke::Enter];
            press(menu, &letters.chain(twice).collect::<Vec<_>>())
        };
        for typed in ["1.3.2026", "2026", "1-7 not there", "tx"] {
            assert_eq!(refused(&menu(0), typed), Pressed::Done(Chosen::Option(2)), "{typed}");
            assert_eq!(refused(&menu(2), typed), Pressed::Done(Chosen::Option(2)), "{typed}");
        }
    }

    #[test]
    fn boxes_are_ticked_by_the_space_bar_or_their_number_and_enter_needs_one() {
        let menu = menu(2);
        let ticked = |boxes: &[usize]| Pressed::Done(Chosen::Ticked(boxes.to_vec()));
        assert_eq!(press(&menu, &[Keystroke::Home, Keystroke::Enter]), Pressed::Open);
        assert_eq!(press(&menu, &[Keystroke::Home, text(" "), Keystroke::Enter]), ticked(&[0]));
        assert_eq!(press(&menu, &[text("2"), text("1"), Keystroke::Enter]), ticked(&[0, 1]));
        assert_eq!(press(&menu, &[text("1,2"), Keystroke::Enter]), ticked(&[0, 1]));
        assert_eq!(press(&menu, &[text("2"), text("2"), Keystroke::Enter]), Pressed::Open);
        assert_eq!(press(&menu, &[Keystroke::Right, Keystroke::Home, Keystroke::Enter]), Pressed::Open);
        assert_eq!(press(&menu, &[text("1"), Keystroke::End, Keystroke::Enter]), Pressed::Done(Chosen::Option(2)));
    }
}
