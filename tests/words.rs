//! Every word for people is there in both languages, with the same variables, and every word is used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use cert::cli::args::command::Cli;
use cert::cli::help::localize::localize;
use cert_core::basics::fault::FaultKind;
use cert_core::basics::text::Lang;
use cert_core::words::Words;
use clap::{Command, CommandFactory};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

type Variables = BTreeSet<String>;

fn source(lang: &str) -> String {
    fs::read_to_string(format!("{}/src/core/words/{lang}.ftl", env!("CARGO_MANIFEST_DIR"))).expect("the words")
}

// Every message, and every attribute as `key.attribute`, with the variables that it uses.
fn messages(lang: &str) -> BTreeMap<String, Variables> {
    let text = source(lang);
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{lang}.ftl does not parse: {errors:?}"));
    let mut found = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name.to_owned();
        for attribute in &message.attributes {
            let name = format!("{key}.{}", attribute.id.name);
            assert!(found.insert(name.clone(), variables(&attribute.value)).is_none(), "{lang}: {name} twice");
        }
        let value = message.value.as_ref().unwrap_or_else(|| panic!("{lang}: {key} has no text"));
        assert!(found.insert(key.clone(), variables(value)).is_none(), "{lang}: {key} twice");
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> Variables {
    let mut found = Variables::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            add_variables(expression, &mut found);
        }
    }
    found
}

fn add_variables(expression: &Expression<&str>, found: &mut Variables) {
    let inline = match expression {
        Expression::Select { selector, variants } => {
            for variant in variants {
                found.extend(variables(&variant.value));
            }
            selector
        }
        Expression::Inline(inline) => inline,
    };
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => add_variables(expression, found),
        _ => {}
    }
}

fn rust_files(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(fs::read_to_string(&path).expect("source"));
        }
    }
}

// The key and the argument names of every `say!(…)` of the program.
fn said() -> Vec<(String, Variables)> {
    let mut sources = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    let mut found = Vec::new();
    for source in sources {
        let code: String = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for (start, _) in code.match_indices("say!(") {
            let call = balanced(&code[start + "say!(".len()..]);
            let Some(key) = call.split('"').nth(1) else { continue };
            let after = &call[call.find(key).expect("the key") + key.len()..];
            found.push((key.to_owned(), argument_names(after)));
        }
    }
    found
}

fn balanced(code: &str) -> &str {
    let mut depth = 1;
    let end = code.char_indices().find(|(_, c)| {
        depth += i32::from(*c == '(') - i32::from(*c == ')');
        depth == 0
    });
    &code[..end.expect("a closing parenthesis").0]
}

// Names before a single `=` at the outermost level.
fn argument_names(code: &str) -> Variables {
    let mut names = Variables::new();
    let mut depth = 0;
    let mut word = String::new();
    for c in code.chars() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '=' if depth == 0 => drop(names.insert(word.trim().to_owned())),
            ',' if depth == 0 => word.clear(),
            _ if depth == 0 && (c.is_alphanumeric() || c == '_') => word.push(c),
            _ => {}
        }
    }
    names
}

fn command_keys(command: &Command, parent: &str, keys: &mut BTreeSet<String>) {
    let name = command.get_name();
    let path = match parent {
        "" | "cert" => name.to_owned(),
        parent => format!("{parent}-{name}"),
    };
    keys.insert(format!("cmd-{path}"));
    for arg in command.get_arguments() {
        keys.insert(format!("arg-{}", arg.get_id().as_str().replace('_', "-")));
        for value in arg.get_value_names().into_iter().flatten().filter(|_| arg.get_action().takes_values()) {
            keys.insert(format!("value-{}", value.to_lowercase().replace('=', "-")));
        }
    }
    for sub in command.get_subcommands() {
        command_keys(sub, &path, keys);
    }
}

fn needed() -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = said().into_iter().map(|(key, _)| key).collect();
    keys.extend(FaultKind::CODES.iter().map(|code| format!("fault-{code}")));
    command_keys(&Cli::command(), "", &mut keys);
    keys
}

#[test]
fn both_languages_say_the_same_things_with_the_same_variables() {
    let (pl, en) = (messages("pl"), messages("en"));
    let keys = |messages: &BTreeMap<String, Variables>| messages.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&pl), keys(&en));
    for (key, variables) in &pl {
        assert_eq!(Some(variables), en.get(key), "{key}");
    }
}

#[test]
fn every_key_of_the_program_has_words() {
    let there: BTreeSet<String> = messages("pl").into_keys().collect();
    let missing: Vec<_> = needed().into_iter().filter(|key| !there.contains(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_word_is_used() {
    let needed = needed();
    let is_idle = |key: &String| !needed.contains(key) && !key.contains('.') && !key.starts_with("after-");
    let idle: Vec<_> = messages("pl").into_keys().filter(is_idle).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn every_variable_of_a_message_is_given() {
    let there = messages("pl");
    for (key, given) in said() {
        let used = there.get(&key).cloned().unwrap_or_default();
        assert!(used.is_subset(&given), "{key}: uses {used:?}, given {given:?}");
    }
}

#[test]
fn every_fault_gets_the_variables_that_its_words_use() {
    let source =
        fs::read_to_string(format!("{}/src/core/basics/problem.rs", env!("CARGO_MANIFEST_DIR"))).expect("source");
    let there = messages("pl");
    for code in FaultKind::CODES {
        let line = source.lines().find(|line| line.ends_with(&format!("= \"{code}\";"))).expect("its line");
        let fields: Variables = line
            .split([',', '{', '}'])
            .filter_map(|part| part.split_once(':'))
            .map(|(name, _)| name.trim().to_owned())
            .collect();
        for key in [format!("fault-{code}"), format!("fault-{code}.help")] {
            let used = there.get(&key).cloned().unwrap_or_default();
            assert!(used.is_subset(&fields), "{key}: uses {used:?}, given {fields:?}");
        }
    }
}

#[test]
fn help_is_complete_in_both_languages() {
    for lang in [Lang::Pl, Lang::En] {
        let command = localize(Cli::command(), &Words::new(lang));
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
    // A Polish letter in a literal of the code is a word that belongs in the files of words.
    let mut sources = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    for source in sources {
        let code = source.split("[cfg(test)]").next().unwrap_or_default();
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let is_word =
                |text: &str| text.chars().filter(|c| "ąćęłńóśźż".contains(*c)).count() > 0 && text.chars().count() > 1;
            let literals = line.split('"').skip(1).step_by(2);
            assert!(literals.clone().all(|text| !is_word(text)), "{line}");
        }
    }
}
