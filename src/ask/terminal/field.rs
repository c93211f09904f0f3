//! A line on the screen: edited with the keys of a shell, completed by Tab, checked by Enter.

use cert_core::say;
use cert_core::words::Words;
use crossterm::style::Color;

use crate::ask::Prompt;
use crate::ask::terminal::editor::Editor;
use crate::ask::terminal::keys::Keystroke;
use crate::ask::terminal::prompt::{OpenPrompt, Pressed};
use crate::ask::terminal::screen::{ScreenLine, wrapped};

// The greatest number of completions shown.
const OFFERED: usize = 6;

/// An open line.
pub struct LineField<'p> {
    words: &'p Words,
    prompt: &'p Prompt<'p>,
    title: &'p str,
    help: String,
    editor: Editor,
    remark: Vec<String>,
}

impl<'p> LineField<'p> {
    /// A line with initial text, behind a title that fits beside it.
    pub fn new(words: &'p Words, prompt: &'p Prompt<'p>, title: &'p str, help: String, text: &str) -> LineField<'p> {
        LineField { words, prompt, title, help, editor: Editor::new(text), remark: Vec::new() }
    }

    pub fn text(&self) -> String {
        self.editor.text()
    }

    // Inserts the common beginning of all completions; shows them if that adds nothing.
    fn complete(&mut self) {
        let before = self.editor.before();
        let ways = self.ways(&before);
        let Some(first) = ways.first() else { return };
        let common = ways.iter().fold(first.as_str(), |common, way| shared(common, way));
        // Letters are counted, not bytes: a completion may have diacritics that were not typed.
        if common.chars().count() > before.chars().count() || ways.len() == 1 {
            self.editor.replace(before.chars().count(), common);
        } else {
            self.show(&ways);
        }
    }

    fn show(&mut self, ways: &[String]) {
        self.remark = ways.iter().take(OFFERED).cloned().collect();
        self.remark.extend((ways.len() > OFFERED).then(|| "…".to_owned()));
    }

    // A single letter has too many completions to be worth reading; a finished text has none.
    fn show_early(&mut self) {
        let text = self.text();
        if self.prompt.shows_ways && text.chars().count() > 1 {
            let ways = self.ways(&text);
            self.show(ways.strip_prefix(&[text]).unwrap_or(&ways));
        }
    }

    fn ways(&self, before: &str) -> Vec<String> {
        self.prompt.complete.map(|complete| complete(before)).unwrap_or_default()
    }
}

impl OpenPrompt<String> for LineField<'_> {
    fn press(&mut self, key: &Keystroke) -> Pressed<String> {
        if !matches!(key, Keystroke::Other | Keystroke::Resized) {
            self.remark.clear();
        }
        match key {
            Keystroke::Enter => {
                let text = self.text();
                match (self.prompt.check)(&text) {
                    Ok(()) => return Pressed::Done(text),
                    Err(wrong) => self.remark = vec![format!("! {wrong}")],
                }
            }
            Keystroke::Escape => return Pressed::Back,
            Keystroke::Control('c') => return Pressed::Interrupted,
            Keystroke::Control('v') => self.remark = vec![format!("! {}", say!(self.words, "keys-paste"))],
            Keystroke::Tab => self.complete(),
            Keystroke::Other | Keystroke::Resized => {}
            Keystroke::Text(text) => {
                self.editor.insert(&joined(text, self.prompt.between_lines));
                self.show_early();
            }
            key => {
                let _ = self.editor.press(key);
                self.show_early();
            }
        }
        Pressed::Open
    }

    fn lines(&self, (width, _): (usize, usize)) -> (Vec<ScreenLine>, (usize, usize)) {
        let title = if self.title.is_empty() { "? ".to_owned() } else { format!("? {} ", self.title) };
        let start = textwrap::core::display_width(&title);
        let (text, column) = self.editor.window(width.saturating_sub(start + 1));
        let mut lines = vec![ScreenLine::plain(format!("{title}{text}"))];
        lines.extend(self.remark.iter().flat_map(|remark| wrapped(remark, width, Color::Yellow)));
        lines.extend(wrapped(&format!("[{}]", self.help), width, Color::DarkCyan));
        (lines, (0, start + column))
    }
}

// Joins pasted lines into one; a trailing line end is dropped.
fn joined(text: &str, between: &str) -> String {
    if text.trim_matches('\n').is_empty() { " ".to_owned() } else { text.trim_end_matches('\n').replace('\n', between) }
}

// The common beginning of two texts.
fn shared<'t>(one: &'t str, other: &str) -> &'t str {
    let same = one.char_indices().zip(other.chars()).find(|((_, a), b)| a != b);
    let end = same.map_or(one.len().min(other.len()), |((at, _), _)| at);
    one.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use cert_core::basics::text::Lang;

    use super::*;

    fn text(text: &str) -> Keystroke {
        Keystroke::Text(text.to_owned())
    }

    fn press(keys: &[Keystroke]) -> (Pressed<String>, String) {
        let words = Words::new(Lang::Pl);
        let check = |line: &str| if line.is_empty() { Err("pusto".to_owned()) } else { Ok(()) };
        let complete = |line: &str| {
            let names = ["raport.pdf", "raport-2.pdf", "żółć.pdf", "Łódź", "Łódka"].into_iter();
            let names = names.filter(|name| name.starts_with(line) || (line == "lod" && name.starts_with('Ł')));
            names.map(str::to_owned).collect()
        };
        let prompt = Prompt { check: &check, complete: Some(&complete), ..Prompt::new(String::new()) };
        let mut field = LineField::new(&words, &prompt, "", String::new(), "");
        let pressed = keys.iter().map(|key| field.press(key)).last().unwrap_or(Pressed::Open);
        (pressed, field.text())
    }

    #[test]
    fn enter_checks_and_tab_goes_on_as_far_as_it_is_clear() {
        assert_eq!(press(&[Keystroke::Enter]).0, Pressed::Open);
        assert_eq!(press(&[text("a"), Keystroke::Enter]).0, Pressed::Done("a".to_owned()));
        assert_eq!(press(&[text("r"), Keystroke::Tab]).1, "raport");
        assert_eq!(press(&[text("r"), Keystroke::Tab, Keystroke::Tab]).1, "raport");
        assert_eq!(press(&[text("raport."), Keystroke::Tab]).1, "raport.pdf");
        assert_eq!(press(&[text("ż"), Keystroke::Tab]).1, "żółć.pdf");
        assert_eq!(press(&[text("x"), Keystroke::Tab]).1, "x");
        // Both continue with more bytes than were typed, but not with more letters.
        assert_eq!(press(&[text("lod"), Keystroke::Tab]).1, "lod");
    }

    #[test]
    fn where_ways_are_shown_early_they_stand_under_what_is_typed() {
        let words = Words::new(Lang::Pl);
        let complete = |line: &str| {
            let names = ["Sosnowiec", "Sosnówka", "Sośno"].into_iter().filter(|name| name.starts_with(line));
            names.map(str::to_owned).collect()
        };
        for (shows_ways, typed, lines) in [(false, "Sosn", 2), (true, "S", 2), (true, "Sosn", 4), (true, "Sośno", 2)] {
            let prompt = Prompt { complete: Some(&complete), shows_ways, ..Prompt::new(String::new()) };
            let mut field = LineField::new(&words, &prompt, "", String::new(), "");
            assert_eq!(field.press(&text(typed)), Pressed::Open);
            assert_eq!(field.lines((80, 24)).0.len(), lines, "{typed}");
        }
    }

    #[test]
    fn between_pasted_lines_stands_what_parts_pieces_there() {
        for (pasted, between, line) in
            [("a\nb\n", " ", "a b"), ("a\nb", "; ", "a; b"), ("ą", "; ", "ą"), ("\n", "; ", " ")]
        {
            assert_eq!(joined(pasted, between), line);
        }
    }

    #[test]
    fn a_paste_of_lines_is_one_line_and_ctrl_d_is_no_way_out() {
        let (pressed, line) = press(&[text("jeden dwa trzy "), Keystroke::Control('d')]);
        assert_eq!((pressed, line.as_str()), (Pressed::Open, "jeden dwa trzy "));
        assert_eq!(press(&[text("a"), Keystroke::Escape]), (Pressed::Back, "a".to_owned()));
    }
}
