//! Every text for people exists in both languages, with the same variables, and every text is used.

mod glossary;
mod messages;
mod said;

use std::collections::BTreeSet;

use super::codes::codes;
use super::source::{files, walk};
use cert::cli::args::command::Cli;
use cert::cli::help::localize::localize;
use cert::cli::help::reference;
use cert::cli::words;
use cert_core::basics::text::Lang;
use cert_core::rubric::claim::CLAIM_WORDS;
use cert_core::words::Words;
use clap::{Command, CommandFactory};
use messages::{CORE, PROGRAM, cases_of_entries, entries, files_of_words, messages};
use proc_macro2::TokenTree;
use quote::ToTokens;
use said::{Said, faults, said};

fn command_keys(command: &Command, parent: &str, keys: &mut BTreeSet<String>) {
    let name = command.get_name();
    let path = match parent {
        "" | "cert" => name.to_owned(),
        parent => format!("{parent}-{name}"),
    };
    keys.insert(format!("cmd-{path}"));
    if !command.has_subcommands() || path == "cert" {
        keys.insert(format!("examples-{path}"));
    }
    for arg in command.get_arguments() {
        keys.insert(format!("arg-{}", arg.get_id().as_str().replace('_', "-")));
        let choices = arg.get_possible_values().into_iter().filter(|_| arg.get_action().takes_values());
        keys.extend(choices.map(|choice| format!("choice-{}", choice.get_name())));
        for value in arg.get_value_names().into_iter().flatten().filter(|_| arg.get_action().takes_values()) {
            keys.insert(format!("value-{}", value.to_lowercase().replace('=', "-")));
        }
    }
    for sub in command.get_subcommands() {
        command_keys(sub, &path, keys);
    }
}

fn keys_of_commands() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    command_keys(&Cli::command(), "", &mut keys);
    keys.extend(reference::keys());
    // The texts for completing an answer.
    keys.extend(CLAIM_WORDS.map(|word| format!("choice-{word}")));
    keys
}

fn keys_of_faults() -> BTreeSet<String> {
    codes().into_iter().map(|code| format!("fault-{code}")).collect()
}

// The keys used by some files.
fn keys_said(is_there: impl Fn(&str) -> bool) -> BTreeSet<String> {
    said().into_iter().filter(|(path, _)| is_there(path)).map(|(_, said)| said.key).collect()
}

// The keys of a package's own messages; remarks after a help text are looked up by command.
fn keys(package: &str) -> BTreeSet<String> {
    let keys = entries(package, "pl").into_iter().map(|(key, _)| key);
    keys.filter(|key| !key.contains('.') && !key.starts_with("after-")).collect()
}

fn minus(a: &BTreeSet<String>, b: &BTreeSet<String>) -> Vec<String> {
    a.difference(b).cloned().collect()
}

#[test]
fn both_languages_have_the_same_files_with_the_same_keys_and_variables_in_the_same_order() {
    for package in [CORE, PROGRAM] {
        let names = |lang: &str| -> Vec<String> {
            files_of_words(package, lang).iter().map(|path| path.replace(&format!("/{lang}/"), "/")).collect()
        };
        assert!(!names("pl").is_empty());
        assert_eq!(names("pl"), names("en"));
        assert_eq!(entries(package, "pl"), entries(package, "en"));
    }
}

// A variant missing in one language silently falls back to the default there, which says something else.
#[test]
fn both_languages_tell_the_same_cases_apart() {
    for package in [CORE, PROGRAM] {
        let [polish, english] = ["pl", "en"].map(|lang| cases_of_entries(package, lang));
        assert!(polish.iter().any(|(_, cases)| cases.len() > 1));
        for (polish, english) in polish.iter().zip(&english) {
            assert_eq!(polish, english);
        }
    }
}

#[test]
fn the_core_has_the_words_that_it_says_and_no_others() {
    let mut needed = keys_said(|path| path.starts_with(CORE));
    needed.extend(keys_of_faults());
    assert_eq!(minus(&needed, &keys(CORE)), [""; 0], "missing");
    // The program uses some of them, too; texts that only the program uses are in its own files.
    assert_eq!(minus(&keys(CORE), &needed), [""; 0], "idle");
}

#[test]
fn the_program_has_the_words_that_only_it_says_and_no_others() {
    let mut needed = keys_said(|path| !path.starts_with(CORE));
    needed.extend(keys_of_commands());
    let there = keys(PROGRAM);
    assert_eq!(minus(&needed, &(&there | &keys(CORE))), [""; 0], "missing");
    assert_eq!(minus(&there, &needed), [""; 0], "idle");
}

#[test]
fn every_file_of_words_is_part_of_the_program() {
    for (lang, code) in [(Lang::Pl, "pl"), (Lang::En, "en")] {
        let words = words::of(lang);
        for key in keys(CORE).iter().chain(&keys(PROGRAM)) {
            assert!(words.try_message(key).is_some(), "{code}: {key}");
        }
        let core = Words::new(lang);
        assert!(keys(CORE).iter().all(|key| core.try_message(key).is_some()));
        assert!(keys(PROGRAM).iter().all(|key| core.try_message(key).is_none()));
    }
}

#[test]
fn every_variable_of_a_message_is_given() {
    let there = messages();
    for (path, Said { key, arguments }) in said() {
        let used = there.get(&key).cloned().unwrap_or_default();
        assert!(used.is_subset(&arguments), "{path}: {key} uses {used:?}, given {arguments:?}");
    }
}

#[test]
fn every_room_of_problems_is_listed() {
    let listed: BTreeSet<String> = codes().into_iter().map(str::to_owned).collect();
    assert_eq!(listed, faults().into_keys().collect());
}

#[test]
fn every_fault_gets_the_variables_that_its_words_use() {
    let (there, faults) = (messages(), faults());
    for code in codes() {
        let fields = &faults[code];
        for key in [format!("fault-{code}"), format!("fault-{code}.help")] {
            let used = there.get(&key).cloned().unwrap_or_default();
            assert!(used.is_subset(fields), "{key}: uses {used:?}, given {fields:?}");
        }
    }
}

#[test]
fn help_is_complete_in_both_languages() {
    for lang in [Lang::Pl, Lang::En] {
        let command = localize(Cli::command(), &words::of(lang));
        let mut incomplete = Vec::new();
        check_help(&command, &mut incomplete);
        assert!(incomplete.is_empty(), "{lang:?}: {incomplete:?}");
    }
}

fn check_help(command: &Command, incomplete: &mut Vec<String>) {
    if command.get_about().is_none_or(|about| about.to_string().is_empty()) {
        incomplete.push(command.get_name().to_owned());
    }
    for arg in command.get_arguments().filter(|arg| arg.get_help().is_none_or(|help| help.to_string().is_empty())) {
        incomplete.push(format!("{} {}", command.get_name(), arg.get_id()));
    }
    command.get_subcommands().for_each(|sub| check_help(sub, incomplete));
}

#[test]
fn polish_numbers_agree_with_their_nouns() {
    let words = Words::new(Lang::Pl);
    let title = |count: u64| words.message("steps-title", &[("level", 2u8.into()), ("count", count.into())]);
    let expected =
        [(1, "1 pytanie"), (2, "2 pytania"), (5, "5 pytań"), (12, "12 pytań"), (22, "22 pytania"), (25, "25 pytań")];
    for (count, noun) in expected {
        assert_eq!(title(count), format!("Do poziomu 2: {noun}"));
    }
}

#[test]
fn no_word_is_left_in_the_code() {
    // A Polish letter in a string of the code belongs to a word, which belongs in the message files.
    let is_word = |text: &str| text.chars().any(|c| "ąćęłńóśźż".contains(c)) && text.chars().count() > 1;
    for file in files() {
        let mut check = |tokens: &[TokenTree]| {
            for token in tokens.iter().filter(|token| matches!(token, TokenTree::Literal(_))) {
                assert!(!is_word(token.to_string().trim_matches(['"', '\''])), "{}: {token}", file.path);
            }
        };
        file.items.iter().for_each(|item| walk(item.to_token_stream(), &mut check));
    }
}
