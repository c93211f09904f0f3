//! The dialogue in a terminal: a cursor, Esc for one question back, Ctrl-C to stop. Everything goes to stderr.

pub mod editor;
pub mod field;
pub mod keys;
pub mod list;
pub mod prompt;
pub mod screen;

use std::collections::BTreeMap;
use std::io::Write;

use cert_core::report::page::wrap::wrap;
use cert_core::say;
use cert_core::words::Words;
use inquire::ui::RenderConfig;
use inquire::{InquireError, Password, PasswordDisplayMode};

use crate::ask::terminal::field::LineField;
use crate::ask::terminal::keys::Keyboard;
use crate::ask::terminal::list::List;
use crate::ask::terminal::prompt::{OpenPrompt, Pressed};
use crate::ask::terminal::screen::{PromptScreen, size, width};
use crate::ask::{Ask, Chosen, Menu, Prompt, Reply, Stop};

/// A person at a terminal.
pub struct Terminal<'a> {
    words: &'a Words,
    color: bool,
    keys: Keyboard,
    // Unfinished lines, by the id of their prompt.
    unfinished: BTreeMap<String, String>,
}

impl<'a> Terminal<'a> {
    /// A terminal, in colour or not.
    pub fn new(words: &'a Words, color: bool) -> Terminal<'a> {
        Terminal { words, color, keys: Keyboard::default(), unfinished: BTreeMap::new() }
    }

    // Keeps a prompt open until it is done. The question stays on the screen even after Esc.
    fn hold<T>(
        &mut self,
        prompt: &mut dyn OpenPrompt<T>,
        title: &str,
        echo: impl FnOnce(&T) -> String,
    ) -> Result<Reply<T>, Stop> {
        let mut screen = PromptScreen::open(self.color)?;
        self.keys.forget()?;
        loop {
            let (lines, cursor) = prompt.lines(size());
            screen.draw(&lines, cursor)?;
            let pressed = prompt.press(&self.keys.read()?);
            match pressed {
                Pressed::Open => continue,
                Pressed::Done(value) => {
                    screen.close(&format!("> {title} {}", echo(&value)))?;
                    return Ok(Reply::Given(value));
                }
                Pressed::Back | Pressed::Interrupted => screen.close(&format!("< {title}"))?,
            }
            return if matches!(pressed, Pressed::Back) { Ok(Reply::Back) } else { Err(Stop::Interrupted) };
        }
    }

    // Options that do not fit on a line are first shown whole; the list then shows their beginnings. They have no
    // numbers: the fourth option beside three levels would pass for a level.
    fn show_whole(menu: &Menu) -> Result<(), Stop> {
        let width = width();
        if menu.options.iter().all(|option| textwrap::core::display_width(&option.text) + 8 <= width) {
            return Ok(());
        }
        for option in &menu.options {
            writeln!(std::io::stderr(), "{}", wrap(&option.text, width, "• ", "  "))?;
        }
        Ok(())
    }
}

impl Ask for Terminal<'_> {
    fn show(&mut self, text: &str) -> Result<(), Stop> {
        let width = width();
        for line in text.split('\n') {
            writeln!(std::io::stderr(), "{}", wrap(line, width, "", ""))?;
        }
        Ok(())
    }

    fn choose(&mut self, menu: &Menu) -> Result<Reply<Chosen>, Stop> {
        Terminal::show_whole(menu)?;
        let help = match menu.options.iter().any(|option| option.ticked.is_some()) {
            true => say!(self.words, "keys-tick"),
            false => say!(self.words, "keys-choose"),
        };
        let mut list = List::new(self.words, menu, help);
        let name = |index: &usize| menu.options.get(*index).map(|option| option.text.as_str()).unwrap_or_default();
        self.hold(&mut list, &menu.title, |chosen| match chosen {
            Chosen::Option(index) => name(index).to_owned(),
            Chosen::Ticked(boxes) => boxes.iter().map(name).collect::<Vec<_>>().join("; "),
        })
    }

    fn line(&mut self, prompt: &Prompt<'_>) -> Result<Reply<String>, Stop> {
        let keys = match prompt.complete {
            Some(_) => say!(self.words, "keys-complete"),
            None => say!(self.words, "keys-line"),
        };
        let help = if prompt.hint.is_empty() { keys } else { format!("{}; {keys}", prompt.hint) };
        // A short title leaves room for the line; a long one is shown above.
        let is_short = textwrap::core::display_width(&prompt.title) + 24 <= width();
        if !is_short {
            self.show(&prompt.title)?;
        }
        let title = if is_short { prompt.title.as_str() } else { "" };
        let before = self.unfinished.remove(&prompt.id);
        let refused = Some(&prompt.refused).filter(|refused| !refused.is_empty());
        let text = before.as_ref().or(refused).unwrap_or(&prompt.initial);
        let mut field = LineField::new(self.words, prompt, title, help, text);
        let reply = self.hold(&mut field, title, String::clone)?;
        let left = field.text();
        if reply == Reply::Back && left != prompt.initial {
            self.unfinished.insert(prompt.id.clone(), left);
        }
        Ok(reply)
    }
}

/// Asks for a password, without showing it.
///
/// # Errors
/// Returns a [`Stop`] if the dialogue ends early.
pub fn password(title: &str, color: bool) -> Result<Reply<String>, Stop> {
    let look = if color { RenderConfig::default_colored() } else { RenderConfig::empty() };
    let prompt = Password::new(title).without_confirmation().with_display_mode(PasswordDisplayMode::Hidden);
    match prompt.with_render_config(look).prompt_skippable() {
        Ok(Some(value)) => Ok(Reply::Given(value)),
        Ok(None) | Err(InquireError::OperationCanceled) => Ok(Reply::Back),
        Err(InquireError::OperationInterrupted) => Err(Stop::Interrupted),
        Err(InquireError::IO(error)) => Err(Stop::Terminal(error)),
        Err(other) => Err(Stop::Terminal(std::io::Error::other(other.to_string()))),
    }
}
