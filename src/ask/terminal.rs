//! The dialogue in a terminal: a cursor, Esc for one question back, Ctrl-C to stop. Everything goes to stderr.

use std::io::Write;

use cert_core::report::page::wrap::{cut, wrap};
use cert_core::say;
use cert_core::words::Words;
use inquire::list_option::ListOption;
use inquire::ui::{Color, RenderConfig, Styled};
use inquire::{InquireError, MultiSelect, Password, PasswordDisplayMode, Select, Text};

use crate::ask::{Ask, Menu, Prompt, Reply, Stop};

/// Most options seen at once.
const PAGE: usize = 12;

/// A person at a terminal.
pub struct Terminal<'a> {
    words: &'a Words,
    look: RenderConfig<'static>,
}

impl<'a> Terminal<'a> {
    /// A terminal, in colour or not.
    pub fn new(words: &'a Words, color: bool) -> Terminal<'a> {
        let look = if color { RenderConfig::default_colored() } else { RenderConfig::empty() };
        // What was entered stays on the screen after Esc; the program's own line says that it went back.
        let mark = Styled::new("<").with_fg(Color::DarkGrey);
        let mark = if color { mark } else { Styled::new("<") };
        Terminal { words, look: look.with_canceled_prompt_indicator(mark) }
    }

    // Options that do not fit on a line are shown whole first; the list then holds their beginnings.
    fn options(menu: &Menu, room: usize) -> Result<Vec<String>, Stop> {
        let fits = |option: &String| textwrap::core::display_width(option) <= room;
        if menu.options.iter().all(fits) {
            return Ok(menu.options.clone());
        }
        let width = width();
        for (index, option) in menu.options.iter().enumerate() {
            let number = format!("{}. ", index + 1);
            let indent = " ".repeat(number.len());
            writeln!(std::io::stderr(), "{}", wrap(option, width, &number, &indent))?;
        }
        let numbered = menu.options.iter().enumerate().map(|(index, option)| format!("{}. {option}", index + 1));
        Ok(numbered.map(|option| cut(&option, room)).collect())
    }
}

// Asked anew each time: a window can be resized between two questions.
fn width() -> usize {
    let size = terminal_size::terminal_size_of(std::io::stderr());
    size.map_or(80, |(width, _)| usize::from(width.0)).max(20)
}

fn hint(text: &str) -> String {
    cut(text, width().saturating_sub(3))
}

fn reply<T>(result: Result<Option<T>, InquireError>) -> Result<Reply<T>, Stop> {
    match result {
        Ok(Some(value)) => Ok(Reply::Given(value)),
        Ok(None) | Err(InquireError::OperationCanceled) => Ok(Reply::Back),
        Err(InquireError::OperationInterrupted) => Err(Stop::Interrupted),
        Err(InquireError::IO(error)) => Err(Stop::Terminal(error)),
        Err(other) => Err(Stop::Terminal(std::io::Error::other(other.to_string()))),
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

    fn choose(&mut self, menu: &Menu) -> Result<Reply<usize>, Stop> {
        let options = Terminal::options(menu, width().saturating_sub(4))?;
        let help = hint(&say!(self.words, "keys-choose"));
        let title = cut(&menu.title, width().saturating_sub(4));
        // What was chosen is echoed behind the title, on the same line.
        let room = width().saturating_sub(textwrap::core::display_width(&title) + 4);
        let echo = |option: ListOption<&String>| cut(option.value, room);
        let select = Select::new(&title, options)
            .with_starting_cursor(menu.start.unwrap_or(0))
            .with_page_size(PAGE)
            .without_filtering()
            .with_help_message(&help)
            .with_formatter(&echo)
            .with_render_config(self.look);
        Ok(match reply(select.raw_prompt_skippable())? {
            Reply::Given(option) => Reply::Given(option.index),
            Reply::Back => Reply::Back,
        })
    }

    fn tick(&mut self, menu: &Menu, ticked: &[usize]) -> Result<Reply<Vec<usize>>, Stop> {
        loop {
            let options = Terminal::options(menu, width().saturating_sub(8))?;
            let help = hint(&say!(self.words, "keys-tick"));
            let title = cut(&menu.title, width().saturating_sub(4));
            let select = MultiSelect::new(&title, options)
                .with_default(ticked)
                .with_page_size(PAGE)
                .without_filtering()
                .with_help_message(&help)
                .with_formatter(&|chosen| if chosen.is_empty() { "–".to_owned() } else { chosen.len().to_string() })
                .with_render_config(self.look);
            match reply(select.raw_prompt_skippable())? {
                // Enter on an entry that was never ticked is no answer; choosing none of them is an option elsewhere.
                Reply::Given(chosen) if chosen.is_empty() => self.show(&say!(self.words, "nothing-ticked"))?,
                Reply::Given(chosen) => return Ok(Reply::Given(chosen.iter().map(|option| option.index).collect())),
                Reply::Back => return Ok(Reply::Back),
            }
        }
    }

    fn line(&mut self, prompt: &Prompt<'_>) -> Result<Reply<String>, Stop> {
        let mut initial = prompt.initial.clone();
        let help = hint(&match prompt.hint.as_str() {
            "" => say!(self.words, "keys-line"),
            hint => {
                let both = format!("{hint}; {}", say!(self.words, "keys-line"));
                if textwrap::core::display_width(&both) + 3 <= width() { both } else { hint.to_owned() }
            }
        });
        // A short prompt, so that a long line has room; a long title stands above.
        let width = width();
        let short = textwrap::core::display_width(&prompt.title) + 24 <= width;
        if !short {
            self.show(&prompt.title)?;
        }
        let title = if short { prompt.title.as_str() } else { "" };
        loop {
            let text = Text::new(title).with_initial_value(&initial).with_help_message(&help);
            let typed = match reply(text.with_render_config(self.look).prompt_skippable())? {
                Reply::Given(typed) => typed,
                Reply::Back => return Ok(Reply::Back),
            };
            match (prompt.check)(&typed) {
                Ok(()) => return Ok(Reply::Given(typed)),
                Err(wrong) => self.show(&format!("! {wrong}"))?,
            }
            initial = typed;
        }
    }
}

/// Asks for a password, which is not shown.
///
/// # Errors
/// The dialogue ends here.
pub fn password(title: &str, color: bool) -> Result<Reply<String>, Stop> {
    let look = if color { RenderConfig::default_colored() } else { RenderConfig::empty() };
    let prompt = Password::new(title).without_confirmation().with_display_mode(PasswordDisplayMode::Hidden);
    reply(prompt.with_render_config(look).prompt_skippable())
}
