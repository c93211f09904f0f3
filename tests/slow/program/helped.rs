//! Help and manual: everything is explained, and every example works.

use std::collections::BTreeSet;
use std::process::Command;

use cert::cli::args::command::Cli;
use cert::cli::help::localize::localize;
use cert::cli::help::reference::{ENVIRONMENT, EXITS, OUTPUTS};
use cert::cli::words;
use cert::ops::exit::{Exit, FAILED, USAGE};
use cert_core::basics::text::Lang;
use cert_core::report::schema::schema::names;
use clap::CommandFactory;

use crate::support::running::{Ran, WorkingFolder, copy, run};
use crate::support::skipped::has_programs;

// Every command by its path, such as `questionnaire diff`.
fn commands(command: &clap::Command, path: &str) -> Vec<String> {
    let below = command.get_subcommands().flat_map(|sub| commands(sub, &format!("{path} {}", sub.get_name())));
    below.chain([path.trim().to_owned()]).collect()
}

fn all() -> Vec<String> {
    commands(&Cli::command(), "")
}

#[test]
fn help_is_the_same_by_command_and_by_option() {
    let here = WorkingFolder::new();
    for command in all() {
        let words: Vec<&str> = command.split_whitespace().collect();
        let by_command = here.run([&["help"], &words[..]].concat());
        let by_option = here.run([&words[..], &["--help"]].concat());
        assert_eq!(by_command.out(), by_option.out(), "{command}");
        assert_eq!((by_command.code, by_command.err.len()), (Some(0), 0), "{command}");
    }
    let ran = here.run(["help", "scor"]);
    assert!(ran.code == Some(2) && ran.err().contains("`score`"), "{}", ran.err());
}

#[test]
fn the_exit_codes_are_those_of_the_program_and_the_variables_those_that_it_reads() {
    let codes = [Exit::Yes, Exit::No, Exit::Open, Exit::Interrupted].map(Exit::code).into_iter();
    let codes: BTreeSet<String> = codes.chain([FAILED, USAGE]).map(|code| code.to_string()).collect();
    assert_eq!(codes, EXITS.map(str::to_owned).into());
    let source = std::fs::read_to_string("src/cli/context.rs").expect("source");
    let quoted = source.split('"').skip(1).step_by(2);
    let is_name = |text: &&str| text.len() > 3 && text.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    let mut read: BTreeSet<&str> = quoted.filter(is_name).collect();
    // The variable that reveals cargo is not for users to set; libraries read the rest.
    read.remove("CARGO_PKG_NAME");
    read.extend(["HOME", "SHELL", "CERT_COMPLETE"]);
    assert_eq!(read, ENVIRONMENT.into());
}

#[test]
fn the_help_of_each_command_that_writes_json_names_its_schema() {
    let here = WorkingFolder::new();
    for command in all().into_iter().filter(|command| !command.is_empty()) {
        let words: Vec<&str> = command.split(' ').collect();
        let help = here.run([&["help"], &words[..], &["--lang", "en"]].concat()).out();
        let writes_json = help.contains("json") && command != "register init";
        assert_eq!(help.contains("cert schema cert."), writes_json || command == "schema", "{command}: {help}");
    }
    let known: BTreeSet<&str> = OUTPUTS.iter().map(|(_, name, _)| *name).collect();
    let elsewhere = ["cert.faults/1"];
    let all: BTreeSet<String> = names().into_iter().filter(|name| name.starts_with("cert.")).collect();
    assert!(all.iter().all(|name| known.contains(name.as_str()) || elsewhere.contains(&name.as_str())), "{all:?}");
    assert!(known.iter().all(|name| all.contains(*name)), "{known:?}");
}

#[test]
fn the_list_of_schemas_says_what_each_describes() {
    let here = WorkingFolder::new();
    let list = here.run(["schema", "--lang", "en"]).out();
    assert_eq!(list.lines().filter_map(|line| line.split(' ').next()).collect::<Vec<_>>(), names());
    assert!(list.lines().all(|line| line.split_once("  ").is_some_and(|(_, what)| !what.trim().is_empty())), "{list}");
    assert!(list.contains("  cert issue (with --dry-run), cert renew (with --dry-run)\n"), "{list}");
}

#[test]
fn manual_pages_are_complete_and_without_fault() {
    let here = WorkingFolder::new();
    assert_eq!(here.run(["man", "--all", "man"]).code, Some(0));
    let headings = [
        (Lang::En, "man", ["EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES", "SEE ALSO"]),
        (Lang::Pl, "man/pl", ["KODY WYJŚCIA", "ZMIENNE ŚRODOWISKOWE", "PLIKI", "PRZYKŁADY", "ZOBACZ TEŻ"]),
    ];
    let mut pages = Vec::new();
    for (lang, folder, headings) in headings {
        for command in all() {
            let name = format!("cert {command}").trim_end().replace(' ', "-");
            let path = format!("{folder}/man1/{name}.1");
            let page = here.read(&path);
            let has_examples =
                words::of(lang).try_message(&format!("examples-{}", command.replace(' ', "-"))).is_some();
            for heading in headings.into_iter().filter(|heading| has_examples || !heading.starts_with(['E', 'P'])) {
                assert!(page.contains(&format!("\n.SH {heading}\n")), "{path}: {heading}");
            }
            pages.push(path);
        }
    }
    if has_programs(&["mandoc"]) {
        let lint = run(Command::new("mandoc").arg("-Tlint").args(&pages).current_dir(here.path("")));
        assert_eq!((lint.code, lint.out()), (Some(0), String::new()));
    }
}

#[test]
fn every_command_has_two_examples_that_can_be_typed() {
    for lang in [Lang::Pl, Lang::En] {
        for (command, examples) in examples(lang) {
            assert_eq!(examples.len(), 2, "{command}");
            for example in examples {
                // The rest of the line is for the shell.
                let typed = taken_apart(&example).into_iter().take_while(|word| !word.contains(['<', '>']));
                let parsed = localize(Cli::command(), &words::of(lang)).try_get_matches_from(typed);
                assert!(example.starts_with(&format!("cert {command}")) && parsed.is_ok(), "{example}: {parsed:?}");
            }
        }
    }
}

#[test]
fn the_schema_that_the_help_says_to_name_is_the_one_that_its_example_writes() {
    for lang in [Lang::Pl, Lang::En] {
        let words = words::of(lang);
        let remarks = words.try_message("after-schema").expect("remarks");
        let named = remarks.lines().find_map(|line| line.trim().strip_prefix("#:schema ./")).expect("a schema");
        let examples = words.try_message("examples-schema").expect("examples");
        assert!(examples.lines().any(|line| line.ends_with(&format!("cert schema answers -o {named}"))), "{examples}");
    }
}

fn examples(lang: Lang) -> Vec<(String, Vec<String>)> {
    let words = words::of(lang);
    let of = |command: String| {
        let path = if command.is_empty() { "cert".to_owned() } else { command.replace(' ', "-") };
        let lines = words.try_message(&format!("examples-{path}"))?;
        Some((command, lines.lines().map(str::to_owned).collect()))
    };
    all().into_iter().filter_map(of).collect()
}

// Splits a command as a shell would, if it has only quotes.
fn taken_apart(command: &str) -> Vec<String> {
    let parts = command.trim().split('"').enumerate();
    let words = parts.flat_map(|(index, part)| match index % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

#[cfg(unix)]
#[test]
fn every_example_does_what_it_says() {
    let review =
        ["zgloszenie", "zgloszenie-2027"].map(|name| format!("cert review {name} --by 'Anna Nowa' --confirm-all"));
    let reviewed = after(&prepared(), &["cert register init", &review[0], &review[1]]);
    let signing = after(&reviewed, &["cert key new"]);
    let issued = after(&signing, &["cert issue zgloszenie --by 'Ewa Wzorcowa' --yes"]);
    for (command, examples) in examples(Lang::Pl) {
        for example in examples {
            let before = match command.as_str() {
                "key new" => &reviewed,
                "issue" => &signing,
                _ => &issued,
            };
            let ran = typed(&after(before, &[]), &example);
            // There is nobody here to answer the interview.
            let is_done = matches!(ran.code, Some(0 | 3 | 4)) || ran.code == Some(1) && example == "cert assess";
            assert!(is_done, "{example}: {:?} {}{}", ran.code, ran.err(), ran.out());
        }
    }
}

// A folder with everything that the examples name.
#[cfg(unix)]
fn prepared() -> WorkingFolder {
    let here = WorkingFolder::with("przykladowo-3");
    let name = "name = \"Przykładowo\"\n";
    let answers = here.read("przykladowo-3/odpowiedzi.toml").replace(name, &format!("{name}terc = \"2499011\"\n"));
    for folder in ["zgloszenie", "zgloszenie-2027", "zgloszenia/a"] {
        copy(&here.path("przykladowo-3"), &here.path(folder));
        here.write(&format!("{folder}/odpowiedzi.toml"), &answers);
    }
    let rubric = std::fs::read_to_string("questionnaire/rubric.toml").expect("the questionnaire");
    here.write("rubric-2027.toml", rubric.replace("version = \"2026.1\"", "version = \"2027.1\""));
    here.write("rubric.toml", rubric);
    here.write("haslo.txt", "cztery słowa dla przykładu\n");
    here.write("raport.pdf", "%PDF-1.7");
    here
}

// Runs a line in a folder, with its owner's home.
#[cfg(unix)]
fn typed(here: &WorkingFolder, line: &str) -> Ran {
    let folder = std::path::Path::new(env!("CARGO_BIN_EXE_cert")).parent().expect("a folder");
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", line]).current_dir(here.path("")).env_clear().stdin(std::process::Stdio::null());
    shell.env("PATH", format!("{}:/usr/bin:/bin", folder.display())).env("HOME", here.path(""));
    shell.env("CERT_KEY_PASSWORD_FILE", here.path("haslo.txt")).env("SHELL", "/bin/bash");
    run(shell.env("CERT_LANG", "pl").env("CERT_AS_OF", "2026-11-20"))
}

// A copy of a folder in which these lines were run; the memory of the first register is not copied.
#[cfg(unix)]
fn after(folder: &WorkingFolder, lines: &[&str]) -> WorkingFolder {
    let here = folder.copied();
    for line in lines {
        let ran = typed(&here, line);
        assert_eq!(ran.code, Some(0), "{line}: {}", ran.err());
    }
    let _ = std::fs::remove_dir_all(here.path(".local"));
    here
}
