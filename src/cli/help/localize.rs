//! `--help` in the reader's language: texts by key, headings, usage, examples.

use cert_core::report::page::wrap::wrap;
use cert_core::say;
use cert_core::words::Words;
use clap::{Arg, Command};

use crate::cli::help::reference::{self, Meaning};

/// Columns of a table; clap wraps what is wider, without the indent.
const WIDTH: usize = 80;

/// The command with all its help texts in `words`.
pub fn localize(command: Command, words: &Words) -> Command {
    let mut command = texts(command, words, "");
    command.build();
    usage(command, words)
}

fn texts(command: Command, words: &Words, parent: &str) -> Command {
    let name = command.get_name().to_owned();
    let path = path(parent, &name);
    let about = words.try_message(&format!("cmd-{path}")).unwrap_or_default();
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}", say!(words, "heading-usage"));
    let subcommands: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut order = 0;
    let command = command
        .about(about)
        .help_template(template)
        .subcommand_help_heading(say!(words, "heading-commands"))
        .subcommand_value_name(say!(words, "value-command"))
        .mut_args(|arg| {
            // In order of declaration; by default, the help sorts positional arguments by name.
            order += 1;
            argument(arg, words).display_order(order)
        });
    let command = command.after_help(after(words, &path));
    subcommands.into_iter().fold(command, |command, name| command.mut_subcommand(name, |sub| texts(sub, words, &path)))
}

/// The key under which a command's texts are found.
pub(crate) fn path(parent: &str, name: &str) -> String {
    match parent {
        "" | "cert" => name.to_owned(),
        parent => format!("{parent}-{name}"),
    }
}

/// The remarks on a command, and its examples.
pub(crate) fn remarks_and_examples(words: &Words, path: &str) -> [String; 2] {
    let [after, examples] = ["after", "examples"].map(|key| words.try_message(&format!("{key}-{path}")));
    let remarks = [after.unwrap_or_default(), reference::outputs(words, path)];
    let remarks = remarks.into_iter().filter(|remark| !remark.is_empty()).collect::<Vec<_>>().join("\n");
    [remarks, examples.unwrap_or_default()]
}

// The text below the options.
fn after(words: &Words, path: &str) -> String {
    let [remarks, examples] = remarks_and_examples(words, path);
    let mut sections = vec![remarks];
    if !examples.is_empty() {
        sections.push(format!("{}:\n{}", say!(words, "heading-examples"), indented(&examples)));
    }
    if path == "cert" {
        sections.push(table(&say!(words, "heading-exits"), reference::exits(words)));
        sections.push(table(&say!(words, "heading-environment"), reference::environment(words)));
    }
    sections.retain(|section| !section.is_empty());
    sections.join("\n\n")
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

fn table(heading: &str, entries: Vec<Meaning>) -> String {
    let widest = entries.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let hang = " ".repeat(widest + 4);
    let lines = entries.into_iter().map(|(name, text)| wrap(&text, WIDTH, &format!("  {name:widest$}  "), &hang));
    format!("{heading}:\n{}", lines.collect::<Vec<_>>().join("\n"))
}

fn argument(arg: Arg, words: &Words) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let help = words.try_message(&format!("arg-{id}")).unwrap_or_default();
    let heading = if arg.is_positional() {
        say!(words, "heading-arguments")
    } else if arg.is_global_set() || id == "version" {
        say!(words, "heading-globals")
    } else {
        say!(words, "heading-options")
    };
    let takes_value = arg.get_action().takes_values();
    let value = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    let value = value.and_then(|name| words.try_message(&format!("value-{}", name.to_lowercase().replace('=', "-"))));
    let arg = arg.help(help).help_heading(heading);
    if !takes_value {
        return arg;
    }
    // The help texts themselves name values and defaults.
    let arg = arg.hide_possible_values(true).hide_default_value(true).hide_env(true);
    match value {
        Some(value) => arg.value_name(value),
        None => arg,
    }
}

// clap writes `[OPTIONS]` itself.
fn usage(command: Command, words: &Words) -> Command {
    let options = say!(words, "value-options");
    let mut command = command;
    let text = command.render_usage().to_string();
    let text = text.trim_start_matches("Usage:").trim().replace("[OPTIONS]", &options);
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    names
        .into_iter()
        .fold(command.override_usage(text), |command, name| command.mut_subcommand(name, |sub| usage(sub, words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_meaning_hangs_beside_its_name() {
        let table = table("Codes", vec![("0".to_owned(), "yes".to_owned()), ("130".to_owned(), "word ".repeat(30))]);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines[..2], ["Codes:", "  0    yes"]);
        assert!(lines.len() > 3 && lines[3..].iter().all(|line| line.starts_with("       word")), "{table}");
    }
}
