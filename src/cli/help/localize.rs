//! `--help` in the language of the reader: texts by key, headings, usage.

use cert_core::say;
use cert_core::words::Words;
use clap::{Arg, Command};

/// The command with every text of its help in words.
pub fn localize(command: Command, words: &Words) -> Command {
    let mut command = command.disable_help_subcommand(true);
    command = texts(command, words, "");
    command.build();
    usage(command, words)
}

fn texts(command: Command, words: &Words, parent: &str) -> Command {
    let name = command.get_name().to_owned();
    let path = if parent.is_empty() { "cert".to_owned() } else { format!("{parent}-{name}").replace("cert-", "") };
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
            // As declared; otherwise the help sorts positional arguments by name.
            order += 1;
            argument(arg, words).display_order(order)
        });
    let command = match words.try_message(&format!("after-{path}")) {
        Some(after) => command.after_help(after),
        None => command,
    };
    subcommands.into_iter().fold(command, |command, name| command.mut_subcommand(name, |sub| texts(sub, words, &path)))
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
    // Values and defaults stand in the words of the help itself.
    let arg = arg.hide_possible_values(true).hide_default_value(true);
    match value {
        Some(value) => arg.value_name(value),
        None => arg,
    }
}

// The parser writes `[OPTIONS]` itself.
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
