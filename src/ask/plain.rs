//! The dialogue as numbered lines: no cursor movement, for screen readers and pipes.

use std::io::{BufRead, Read, Write};

use cert_core::basics::clean::clean_line;
use cert_core::report::page::wrap::wrap;
use cert_core::say;
use cert_core::words::Words;

use crate::ask::{Ask, Menu, Prompt, Reply, Stop};

/// The longest line that is read, in bytes.
const LONGEST: u64 = 64 * 1024;

/// What goes one question back.
const BACK: &str = "<";

/// A dialogue over plain lines.
pub struct Plain<'a, R, W> {
    /// Where lines come from.
    pub input: R,
    /// Where lines go.
    pub output: W,
    pub words: &'a Words,
    /// Columns.
    pub width: usize,
    /// Whether lines are repeated, because nobody sees them typed.
    pub echo: bool,
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
            let mut bytes = Vec::new();
            self.input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)?;
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

    fn print_menu(&mut self, menu: &Menu, ticked: &[usize]) -> Result<(), Stop> {
        self.print(&menu.title.clone())?;
        for (index, option) in menu.options.iter().enumerate() {
            let mark = if ticked.contains(&index) { " *" } else { "" };
            let number = format!("{}. ", index + 1);
            let indent = " ".repeat(number.len());
            writeln!(self.output, "{}", wrap(&format!("{option}{mark}"), self.width, &number, &indent))?;
        }
        Ok(())
    }
}

// A number from the list, as an index.
fn index(text: &str, options: usize) -> Option<usize> {
    let number: usize = text.trim_end_matches('.').parse().ok()?;
    (1..=options).contains(&number).then(|| number - 1)
}

impl<R: BufRead, W: Write> Ask for Plain<'_, R, W> {
    fn show(&mut self, text: &str) -> Result<(), Stop> {
        self.print(text)
    }

    fn choose(&mut self, menu: &Menu) -> Result<Reply<usize>, Stop> {
        let default = menu.start.map_or(0, |start| start + 1);
        let hint = say!(self.words, "plain-choose", back = BACK, default = default);
        loop {
            self.print_menu(menu, &[])?;
            self.print(&hint.clone())?;
            let line = match self.read()? {
                Reply::Given(line) => line,
                Reply::Back => return Ok(Reply::Back),
            };
            match (index(&line, menu.options.len()), menu.start) {
                (_, Some(start)) if line.is_empty() => return Ok(Reply::Given(start)),
                (Some(index), _) => return Ok(Reply::Given(index)),
                _ => self.print(&say!(self.words, "plain-wrong", most = menu.options.len()))?,
            }
        }
    }

    fn tick(&mut self, menu: &Menu, ticked: &[usize]) -> Result<Reply<Vec<usize>>, Stop> {
        loop {
            self.print_menu(menu, ticked)?;
            let hint = say!(self.words, "plain-tick", back = BACK, count = ticked.len());
            self.print(&hint)?;
            let line = match self.read()? {
                Reply::Given(line) if line.is_empty() && !ticked.is_empty() => {
                    return Ok(Reply::Given(ticked.to_vec()));
                }
                Reply::Given(line) if line == "0" => return Ok(Reply::Given(Vec::new())),
                Reply::Given(line) => line,
                Reply::Back => return Ok(Reply::Back),
            };
            let numbers = line.split([',', ' ', ';']).filter(|part| !part.is_empty());
            let chosen: Option<Vec<usize>> = numbers.map(|number| index(number, menu.options.len())).collect();
            match chosen {
                Some(mut chosen) if !chosen.is_empty() => {
                    chosen.sort_unstable();
                    chosen.dedup();
                    return Ok(Reply::Given(chosen));
                }
                _ => self.print(&say!(self.words, "plain-wrong", most = menu.options.len()))?,
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
