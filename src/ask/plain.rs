//! The dialogue as numbered lines: no cursor movement, for screen readers and pipes.

use std::io::{BufRead, Read, Write};

use cert_core::basics::clean::clean_line;
use cert_core::report::page::wrap::wrap;
use cert_core::say;
use cert_core::words::Words;

use crate::ask::{Ask, Chosen, Menu, Prompt, Reply, Stop, matching};

/// The longest line that is read, in bytes.
const LONGEST: u64 = 64 * 1024;

/// The input that goes one question back.
const BACK: &str = "<";

/// A dialogue over plain lines.
pub struct Plain<'a, R, W> {
    /// The source of lines.
    pub input: R,
    /// The destination of lines.
    pub output: W,
    pub words: &'a Words,
    /// The width in columns.
    pub width: usize,
    /// Whether to echo input, because nobody sees it typed.
    pub echo: bool,
    /// The terminal, if a person types at one.
    pub typed: &'a dyn TypedLines,
}

/// Typed lines: many at once are a paste, and lines typed before a question do not answer it.
pub trait TypedLines {
    /// Whether another line came together with the one just read.
    fn goes_on(&self) -> bool;

    /// Discards pending input.
    fn forget(&self);
}

/// Lines of a file or a pipe, one after the other, whenever they come.
pub struct Piped;

impl TypedLines for Piped {
    fn goes_on(&self) -> bool {
        false
    }

    fn forget(&self) {}
}

impl<R: BufRead, W: Write> Plain<'_, R, W> {
    fn print(&mut self, text: &str) -> Result<(), Stop> {
        for line in text.lines() {
            writeln!(self.output, "{}", wrap(line, self.width, "", ""))?;
        }
        Ok(self.output.flush()?)
    }

    fn read(&mut self) -> Result<Reply<String>, Stop> {
        loop {
            write!(self.output, "> ")?;
            self.output.flush()?;
            self.typed.forget();
            let mut bytes = Vec::new();
            self.input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)?;
            while bytes.len() as u64 <= LONGEST && self.typed.goes_on() {
                self.input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)?;
            }
            if bytes.is_empty() {
                writeln!(self.output)?;
                return Err(Stop::Ended);
            }
            if bytes.len() as u64 == LONGEST && !bytes.ends_with(b"\n") {
                self.input.skip_until(b'\n')?;
                self.print(&say!(self.words, "plain-too-long"))?;
                continue;
            }
            let line = clean_line(&String::from_utf8_lossy(&bytes));
            if self.echo {
                writeln!(self.output, "{line}")?;
            }
            return Ok(if line == BACK { Reply::Back } else { Reply::Given(line) });
        }
    }

    fn menu_hint(&self, menu: &Menu, default: Option<&Chosen>) -> String {
        let (ticked, option) = match default {
            Some(Chosen::Ticked(boxes)) => (boxes.len(), 0),
            Some(Chosen::Option(index)) => (0, index + 1),
            None => (0, 0),
        };
        match menu.options.iter().any(|option| option.ticked.is_some()) {
            true => say!(self.words, "plain-tick", back = BACK, count = ticked, default = option),
            false => say!(self.words, "plain-choose", back = BACK, default = option),
        }
    }

    fn print_menu(&mut self, menu: &Menu) -> Result<(), Stop> {
        self.print(&menu.title.clone())?;
        for (index, option) in menu.options.iter().enumerate() {
            let mark = if option.ticked == Some(true) { " *" } else { "" };
            let number = format!("{}. ", index + 1);
            let indent = " ".repeat(number.len());
            writeln!(self.output, "{}", wrap(&format!("{}{mark}", option.text), self.width, &number, &indent))?;
        }
        Ok(())
    }
}

// The effect of Enter alone: the option under the cursor, or the ticked boxes.
fn default(menu: &Menu) -> Option<Chosen> {
    let start = menu.start?;
    let ticked: Vec<usize> =
        (0..menu.options.len()).filter(|&index| menu.options[index].ticked == Some(true)).collect();
    match menu.options.get(start)?.ticked {
        None => Some(Chosen::Option(start)),
        Some(_) => Some(Chosen::Ticked(ticked)).filter(|ticked| *ticked != Chosen::Ticked(Vec::new())),
    }
}

fn chosen(menu: &Menu, typed: &str) -> Option<Chosen> {
    let option = matching::option(menu, typed).filter(|&index| menu.options[index].ticked.is_none());
    option.map(Chosen::Option).or_else(|| matching::boxes(menu, typed).map(Chosen::Ticked))
}

impl<R: BufRead, W: Write> Ask for Plain<'_, R, W> {
    fn show(&mut self, text: &str) -> Result<(), Stop> {
        self.print(text)
    }

    fn choose(&mut self, menu: &Menu) -> Result<Reply<Chosen>, Stop> {
        let default = default(menu);
        let hint = self.menu_hint(menu, default.as_ref());
        loop {
            self.print_menu(menu)?;
            self.print(&hint)?;
            let line = match self.read()? {
                Reply::Given(line) => line,
                Reply::Back => return Ok(Reply::Back),
            };
            let reply = if line.is_empty() { default.clone() } else { chosen(menu, &line) };
            match reply {
                Some(chosen) => return Ok(Reply::Given(chosen)),
                None => self.print(&say!(self.words, "plain-wrong", most = menu.options.len()))?,
            }
        }
    }

    fn line(&mut self, prompt: &Prompt<'_>) -> Result<Reply<String>, Stop> {
        loop {
            let hint = if prompt.hint.is_empty() { String::new() } else { format!(" ({})", prompt.hint) };
            self.print(&format!("{}{hint}", prompt.title))?;
            if !prompt.initial.is_empty() {
                self.print(&say!(self.words, "plain-default", value = prompt.initial.as_str()))?;
            }
            let line = match self.read()? {
                Reply::Given(line) if line.is_empty() => prompt.initial.clone(),
                Reply::Given(line) if line == "-" => String::new(),
                Reply::Given(line) => line,
                Reply::Back => return Ok(Reply::Back),
            };
            match (prompt.check)(&line) {
                Ok(()) => return Ok(Reply::Given(line)),
                Err(wrong) => self.print(&format!("! {wrong}"))?,
            }
        }
    }
}
