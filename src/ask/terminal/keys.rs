//! Keyboard input for prompts. Many keys at once with a line end among them are a paste, whatever the terminal calls
//! them: keys meant for one prompt never reach another.

use std::io;
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

// Nobody types two keys within this time.
const TYPED_APART: Duration = Duration::from_millis(8);

// A key that is held down repeats faster than this.
const AHEAD: Duration = Duration::from_millis(50);

// Over a slow line, a paste comes in pieces; a piece that ends with a line end waits for the next one.
const PASTED_APART: Duration = Duration::from_millis(80);

/// Input for a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keystroke {
    /// Letters: one typed, or many pasted, with the line ends between them.
    Text(String),
    Enter,
    Escape,
    Tab,
    Up,
    Down,
    Left,
    Right,
    WordLeft,
    WordRight,
    PageUp,
    PageDown,
    Home,
    End,
    Backspace,
    Delete,
    /// With the Ctrl key.
    Control(char),
    /// The size of the window has changed.
    Resized,
    /// A key without meaning.
    Other,
}

// A line end, which may be part of a paste.
const LINE_END: Keystroke = Keystroke::Enter;

/// The keyboard.
#[derive(Debug, Default)]
pub struct Keyboard {
    // Keys that came in the same burst as the last one.
    next: std::collections::VecDeque<Keystroke>,
}

impl Keyboard {
    /// Discards keys typed before the question.
    ///
    /// # Errors
    /// Returns an error if the terminal fails.
    pub fn forget(&mut self) -> io::Result<()> {
        self.next.clear();
        while event::poll(AHEAD)? {
            event::read()?;
        }
        Ok(())
    }

    /// The next key.
    ///
    /// # Errors
    /// Returns an error if the terminal fails.
    pub fn read(&mut self) -> io::Result<Keystroke> {
        if let Some(key) = self.next.pop_front() {
            return Ok(key);
        }
        let first = key(&event::read()?);
        if !is_pasteable(&first) {
            return Ok(first);
        }
        let mut burst = vec![first];
        let mut other = None;
        loop {
            let patience = match burst.as_slice() {
                [.., last] if burst.len() > 1 && *last == LINE_END => PASTED_APART,
                _ => TYPED_APART,
            };
            if !event::poll(patience)? {
                break;
            }
            match key(&event::read()?) {
                key if is_pasteable(&key) => burst.push(key),
                key => {
                    other = Some(key);
                    break;
                }
            }
        }
        self.next.extend(joined(burst).into_iter().chain(other));
        Ok(self.next.pop_front().unwrap_or(Keystroke::Other))
    }
}

fn is_pasteable(key: &Keystroke) -> bool {
    matches!(key, Keystroke::Text(_)) || *key == LINE_END
}

// Interprets a burst: a line with its Enter, or a paste, in which no line end is an Enter.
fn joined(burst: Vec<Keystroke>) -> Vec<Keystroke> {
    let ends = burst.iter().filter(|key| **key == LINE_END).count();
    let is_line = ends == 1 && burst.last() == Some(&LINE_END);
    let mut text = String::new();
    for key in burst {
        match key {
            Keystroke::Text(more) => text += &more,
            _ if is_line => {}
            _ => text.push('\n'),
        }
    }
    let typed = (!text.is_empty()).then_some(Keystroke::Text(text));
    typed.into_iter().chain(is_line.then_some(Keystroke::Enter)).collect()
}

fn key(event: &Event) -> Keystroke {
    match event {
        Event::Paste(text) => Keystroke::Text(flat(text)),
        Event::Key(key) if key.kind != KeyEventKind::Release => pressed(*key),
        Event::Resize(..) => Keystroke::Resized,
        _ => Keystroke::Other,
    }
}

fn flat(text: &str) -> String {
    text.replace('\t', " ").split(['\r', '\n']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn pressed(key: KeyEvent) -> Keystroke {
    let (control, alt) = (key.modifiers.contains(KeyModifiers::CONTROL), key.modifiers.contains(KeyModifiers::ALT));
    match key.code {
        // On Windows, AltGr is Ctrl with Alt; elsewhere, it changes the letter itself.
        KeyCode::Char(letter) if control == alt => Keystroke::Text(letter.to_string()),
        KeyCode::Char('j') if control => Keystroke::Enter,
        KeyCode::Char('h') if control => Keystroke::Backspace,
        KeyCode::Char(letter) if control => Keystroke::Control(letter.to_ascii_lowercase()),
        KeyCode::Enter => Keystroke::Enter,
        KeyCode::Esc => Keystroke::Escape,
        KeyCode::Tab => Keystroke::Tab,
        KeyCode::Up => Keystroke::Up,
        KeyCode::Down => Keystroke::Down,
        KeyCode::Left if control => Keystroke::WordLeft,
        KeyCode::Right if control => Keystroke::WordRight,
        KeyCode::Left => Keystroke::Left,
        KeyCode::Right => Keystroke::Right,
        KeyCode::PageUp => Keystroke::PageUp,
        KeyCode::PageDown => Keystroke::PageDown,
        KeyCode::Home => Keystroke::Home,
        KeyCode::End => Keystroke::End,
        KeyCode::Backspace => Keystroke::Backspace,
        KeyCode::Delete => Keystroke::Delete,
        _ => Keystroke::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Keystroke {
        Keystroke::Text(text.to_owned())
    }

    fn burst(typed: &str) -> Vec<Keystroke> {
        joined(typed.chars().map(|c| if c == '\n' { Keystroke::Enter } else { text(&c.to_string()) }).collect())
    }

    #[test]
    fn a_burst_with_line_ends_is_a_paste_and_a_line_with_its_end_is_one() {
        assert_eq!(burst("a"), [text("a")]);
        assert_eq!(burst("\n"), [Keystroke::Enter]);
        assert_eq!(burst("tak\n"), [text("tak"), Keystroke::Enter]);
        assert_eq!(burst("one\ntwo\nthree"), [text("one\ntwo\nthree")]);
        assert_eq!(burst("one\ntwo\n"), [text("one\ntwo\n")]);
        assert_eq!(burst("\n\n"), [text("\n\n")]);
    }

    #[test]
    fn ctrl_is_no_letter_and_alt_gr_is_one() {
        let pressed = |code, modifiers| pressed(KeyEvent::new(code, modifiers));
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(pressed(KeyCode::Char('ł'), KeyModifiers::NONE), text("ł"));
        assert_eq!(pressed(KeyCode::Char('ą'), both), text("ą"));
        assert_eq!(pressed(KeyCode::Char('d'), KeyModifiers::CONTROL), Keystroke::Control('d'));
        assert_eq!(pressed(KeyCode::Char('x'), KeyModifiers::ALT), Keystroke::Other);
        assert_eq!(key(&Event::Paste("a\r\nb\tb\nc".to_owned())), text("a\nb b\nc"));
    }
}
