//! One page of the manual, as `man` and `mandoc` read it.

use cert_core::say;
use cert_core::words::Words;
use chrono::NaiveDate;
use clap::{Arg, Command};

use crate::cli::help::localize::remarks_and_examples;
use crate::cli::help::reference::{self, Meaning};
use crate::cli::version;

/// The width of its source, in columns; `mandoc` warns beyond it.
const WIDTH: usize = 76;

/// A page of the manual.
pub(crate) struct ManualPage<'a> {
    pub(crate) words: &'a Words,
    /// The command, with all its help texts in `words`.
    pub(crate) command: &'a Command,
    /// The date of the page if the program does not know its own.
    pub(crate) day: NaiveDate,
}

impl ManualPage<'_> {
    /// The name of the page of a command: `cert-questionnaire-diff`.
    pub(crate) fn name(command: &Command) -> String {
        command.get_bin_name().unwrap_or("cert").replace(' ', "-")
    }

    /// Returns its source.
    pub(crate) fn draw(&self) -> String {
        let (words, name) = (self.words, ManualPage::name(self.command));
        let path = name.strip_prefix("cert-").unwrap_or(&name);
        let [remarks, examples] = remarks_and_examples(words, path);
        let about = self.command.get_about().map(ToString::to_string).unwrap_or_default();
        let usage = self.command.get_overridden_usage().map(ToString::to_string).unwrap_or_default();
        let (day, version) = (version::day().unwrap_or_else(|| self.day.to_string()), version::number());
        let mut page =
            format!(".TH {} 1 {day} \"cert {version}\" \"{}\"\n", name.to_uppercase(), say!(words, "manual"));
        let first = about.lines().next().unwrap_or_default().trim_end_matches('.');
        page += &section(&say!(words, "heading-name"), &text(&format!("{name} - {first}")));
        page += &section(&say!(words, "heading-synopsis"), &text(&format!("`{usage}`")));
        page += &section(&say!(words, "heading-description"), &text(&format!("{about}\n{remarks}")));
        page += &self.arguments();
        page += &section(&say!(words, "heading-exits"), &list(reference::exits(words)));
        page += &section(&say!(words, "heading-environment"), &list(reference::environment(words)));
        page += &section(&say!(words, "heading-files"), &list(reference::files(words)));
        if !examples.is_empty() {
            page += &section(&say!(words, "heading-examples"), &literal(&examples));
        }
        page + &section(&say!(words, "heading-see-also"), &text(&self.related().join(", ")))
    }

    // Commands, arguments and options under their headings, in the order of the help.
    fn arguments(&self) -> String {
        let (words, commands) = (self.words, self.command.get_subcommands());
        let commands = commands.map(|sub| (sub.get_name().to_owned(), said(sub.get_about()))).collect();
        let mut sections = vec![(say!(words, "heading-commands"), commands)];
        sections.extend(["heading-arguments", "heading-options", "heading-globals"].map(|key| {
            let heading = words.try_message(key).unwrap_or_default();
            let own = self.command.get_arguments().filter(|arg| arg.get_help_heading() == Some(&heading));
            let entries: Vec<Meaning> = own.map(|arg| (typed(arg), said(arg.get_help()))).collect();
            (heading, entries)
        }));
        let present = sections.into_iter().filter(|(_, entries): &(String, Vec<Meaning>)| !entries.is_empty());
        present.map(|(heading, entries)| section(&heading, &list(entries))).collect()
    }

    // The pages of its parent and its subcommands.
    fn related(&self) -> Vec<String> {
        let name = ManualPage::name(self.command);
        let above = name.match_indices('-').map(|(at, _)| name[..at].to_owned());
        let below = self.command.get_subcommands().map(ManualPage::name);
        let pages: Vec<_> = above.chain(below).map(|page| format!("`{page}`(1)")).collect();
        if pages.is_empty() { vec!["`cert`(1)".to_owned()] } else { pages }
    }
}

fn said(text: Option<&clap::builder::StyledStr>) -> String {
    text.map(ToString::to_string).unwrap_or_default()
}

// An argument as it is typed: `-o, --output FILE`.
fn typed(arg: &Arg) -> String {
    let short = arg.get_short().map(|short| format!("-{short}"));
    let long = arg.get_long().map(|long| format!("--{long}"));
    let names = short.into_iter().chain(long).collect::<Vec<_>>().join(", ");
    let takes = arg.get_action().takes_values().then(|| arg.get_value_names()).flatten().unwrap_or_default();
    let value = takes.join(" ");
    [names, value].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn section(heading: &str, body: &str) -> String {
    format!(".SH {}\n{body}", escaped(&heading.to_uppercase()))
}

fn list(entries: Vec<Meaning>) -> String {
    let item = |(name, meaning): Meaning| format!(".TP\n\\fB{}\\fR\n{}", escaped(&name), text(&meaning));
    entries.into_iter().map(item).collect::<Vec<_>>().concat()
}

// Lines printed verbatim, to paste into a shell.
fn literal(lines: &str) -> String {
    let lines = lines.lines().map(|line| format!(".nf\n{}\n.fi\n", escaped(line)));
    lines.collect::<Vec<_>>().join(".PP\n")
}

// Paragraphs, one per line; text between backticks is bold, and an indented line stays as it is.
fn text(paragraphs: &str) -> String {
    let lines = paragraphs.lines().filter(|line| !line.trim().is_empty());
    let drawn = lines.map(|line| if line.starts_with("  ") { literal(line.trim_start()) } else { filled(line) });
    drawn.collect::<Vec<_>>().join(".PP\n")
}

fn filled(line: &str) -> String {
    let bold = |(index, part): (usize, &str)| {
        let part = escaped(part);
        if index % 2 == 1 { format!("\\fB{part}\\fR") } else { part }
    };
    let line: String = line.split('`').enumerate().map(bold).collect();
    folded(&line).into_iter().map(|line| not_a_request(&line) + "\n").collect()
}

// A non-ASCII letter becomes an escape sequence, which `mandoc` counts.
fn folded(text: &str) -> Vec<String> {
    let width = |text: &str| text.chars().map(|c| if c.is_ascii() { 1 } else { "\\[u0000]".len() }).sum::<usize>();
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if width(line) + 1 + width(word) <= WIDTH => *line += &format!(" {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

// Escapes characters that `roff` would interpret.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq")
}

// Escapes a leading dot, which would start a request.
fn not_a_request(line: &str) -> String {
    if line.starts_with('.') { format!("\\&{line}") } else { line.to_owned() }
}
