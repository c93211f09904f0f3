//! The READMEs and their pages agree with the program, and with each other in both languages.
//!
//! `TRYCMD=overwrite cargo test --test slow readme` rewrites the output of the commands in their console blocks.

mod excerpt;
mod followed;
mod invented;
mod markdown;
mod night;
mod outside;
mod packaged;
mod pictures;
mod ready;
mod shown;

use std::collections::BTreeSet;
use std::path::Path;

use cert::builtin;
use cert::cli::args::command::Cli;
use cert::ops::exit::{Exit, FAILED, USAGE};
use cert_core::application::evidence::Flaw;
use cert_core::scoring::advice::Act;
use cert_core::scoring::assessment::Reason;
use clap::CommandFactory;
use markdown::Readme;

const ENGLISH: (&str, &str) = ("README.md", "en");
const POLISH: (&str, &str) = ("README.pl.md", "pl");

// Both READMEs, each with its pages.
fn both() -> [Readme; 2] {
    [ENGLISH, POLISH].map(|(file, _)| Readme::read(file))
}

fn every_page() -> Vec<Readme> {
    [ENGLISH, POLISH].into_iter().flat_map(|(file, _)| Readme::pages(file)).collect()
}

#[test]
fn what_the_english_readme_shows_is_what_the_program_says() {
    shown::compare(ENGLISH);
}

#[test]
fn what_the_polish_readme_shows_is_what_the_program_says() {
    shown::compare(POLISH);
}

#[test]
fn console_blocks_hold_only_commands_that_the_tests_can_run() {
    for readme in both() {
        let commands = readme.console_commands();
        assert!(commands.len() > 5 && commands.iter().all(|command| command.starts_with("cert ")), "{commands:?}");
    }
}

#[test]
fn both_have_the_same_headings() {
    let [english, polish] = both().map(|readme| readme.headings());
    assert_eq!(english.len(), polish.len());
    for ((level, english), (polish_level, polish)) in english.iter().zip(&polish) {
        assert_eq!(level, polish_level, "{english} / {polish}");
        assert_ne!(english, polish, "not translated");
    }
}

#[test]
fn both_have_the_same_commands() {
    let plain = |commands: Vec<String>| commands.iter().map(|it| it.replace(" --lang en", "")).collect::<Vec<_>>();
    let [english, polish] = both().map(|readme| plain(readme.block_commands()));
    assert_eq!(english, polish);
    let [english, polish] = both().map(|readme| plain(readme.commands()).into_iter().collect::<BTreeSet<_>>());
    assert_eq!(english, polish);
}

#[test]
fn every_file_of_a_release_is_in_their_table() {
    let scripts = [".ci/release", ".ci/release.d/debian.sh", ".ci/release.d/windows.sh"];
    let made: String = scripts.map(|script| std::fs::read_to_string(script).expect("a script")).concat();
    let names = made.split("$out/").skip(1).filter_map(|rest| rest.split(['"', ' ', '\n']).next());
    let mut names: BTreeSet<_> =
        names.filter(|name| !name.is_empty()).map(|it| it.replace("${version}", "…")).collect();
    names.insert("SHA256SUMS.minisig".to_owned());
    assert!(names.len() > 6, "{names:?}");
    for readme in both() {
        let rows = readme.column(["file", "plik"]).join(" ");
        assert!(names.iter().all(|name| rows.contains(&format!("`{name}`"))), "{names:?} in {}: {rows}", readme.file);
    }
}

#[test]
fn the_first_commands_start_the_interview_and_the_tests() {
    for readme in both() {
        let first: Vec<_> = readme.block_commands().into_iter().take(2).collect();
        assert_eq!(first, ["cargo run --release -- assess", "cargo test"]);
    }
}

#[test]
fn the_tests_are_run_by_the_same_command_before_a_change_lands() {
    let script = std::fs::read_to_string(".ci/run").unwrap();
    for readme in both() {
        let command = readme.block_commands().into_iter().find(|command| command.starts_with("cargo test")).unwrap();
        assert!(script.lines().any(|line| line == command), "{command}");
    }
}

#[test]
fn every_command_of_the_program_is_mentioned() {
    for readme in both() {
        let mentioned = readme.commands();
        for name in command_names(&Cli::command()) {
            assert!(mentioned.iter().any(|command| command.starts_with(&name)), "{name} in {}", readme.file);
        }
    }
}

fn command_names(command: &clap::Command) -> Vec<String> {
    let inner: Vec<_> = command.get_subcommands().collect();
    if inner.is_empty() {
        return vec![command.get_name().to_owned()];
    }
    let full = |name: String| format!("{} {name}", command.get_name());
    inner.into_iter().flat_map(command_names).map(full).collect()
}

#[test]
fn every_option_mentioned_exists() {
    let known = options(&Cli::command());
    for readme in both() {
        let mentioned = readme.options();
        let unknown: Vec<_> = mentioned.iter().filter(|option| !known.contains(*option)).collect();
        assert!(mentioned.len() > 10 && unknown.is_empty(), "{unknown:?} in {}", readme.file);
    }
}

// Including the options of other programs: cargo, sha256sum, rsync.
fn options(command: &clap::Command) -> BTreeSet<String> {
    let of_others = ["release", "locked", "path", "version", "ignore-missing", "delete"].map(str::to_owned);
    let own = command.get_arguments().filter_map(|arg| arg.get_long().map(str::to_owned));
    own.chain(command.get_subcommands().flat_map(options)).chain(of_others).collect()
}

#[test]
fn the_exit_codes_are_those_of_the_program() {
    let codes = [Exit::Yes, Exit::No, Exit::Open, Exit::Interrupted].map(Exit::code);
    let codes: BTreeSet<u8> = codes.into_iter().chain([FAILED, USAGE]).collect();
    for readme in both() {
        let rows: Vec<u8> =
            readme.column(["exit code", "kod wyjścia"]).iter().map(|row| row.parse().unwrap()).collect();
        assert_eq!(rows, codes.iter().copied().collect::<Vec<_>>());
    }
}

#[test]
fn the_json_is_an_excerpt_of_what_the_program_prints() {
    for readme in both() {
        let command = readme
            .commands()
            .into_iter()
            .find(|command| command.starts_with("cert score") && command.ends_with(" --format json"))
            .unwrap();
        let printed = shown::output_of(&command);
        assert_eq!(excerpt::differs(&readme.json("cert.score/1"), &printed), None, "{}", readme.file);
    }
}

#[test]
fn the_words_of_the_json_are_those_of_the_program() {
    let lacking = [Flaw::None, Flaw::Future, Flaw::Old].map(Reason::Evidence);
    let because = [Reason::Answer, Reason::Review, Reason::Rejected, Reason::Condition].into_iter().chain(lacking);
    let acts = [Act::Answer, Act::Improve, Act::Evidence, Act::Review].map(Act::code);
    let words: BTreeSet<_> = because.map(Reason::word).chain(acts).collect();
    for readme in both() {
        let rows = readme.column(["word", "słowo"]);
        assert_eq!(rows.iter().map(|row| row.trim_matches('`')).collect::<BTreeSet<_>>(), words);
    }
}

#[test]
fn the_numbers_in_the_text_are_true() {
    let questions = builtin::rubric().unwrap().questions.len().to_string();
    let numbers = [questions.as_str(), env!("CARGO_PKG_RUST_VERSION")];
    let examples = Path::new("questionnaire/examples").read_dir().unwrap().flatten();
    assert_eq!(examples.filter(|entry| entry.path().is_dir()).count(), 1 + 4);
    for readme in both() {
        let words: BTreeSet<&str> = readme.prose().flat_map(str::split_whitespace).collect();
        assert!(numbers.iter().all(|number| words.contains(number)), "{numbers:?} in {}", readme.file);
    }
}

#[test]
fn links_lead_somewhere() {
    for page in every_page() {
        let folder = Path::new(&page.file).parent().unwrap();
        let anchor = |title: &str| format!("#{}", title.to_lowercase().replace(' ', "-"));
        let anchors: Vec<_> = page.headings().iter().map(|(_, title)| anchor(title)).collect();
        for link in page.links() {
            let is_near = link == "https://www.rust-lang.org" || anchors.contains(&link);
            assert!(is_near || folder.join(&link).exists(), "{link} in {}", page.file);
        }
    }
}

#[test]
fn nothing_of_the_machine_that_it_was_written_on_is_left() {
    for readme in both() {
        for trace in [concat!("crates", ".io"), "/home/", "/root/", "/tmp/", "/work/", "C:\\", "localhost"] {
            assert!(!readme.text.contains(trace), "{trace} in {}", readme.file);
        }
    }
}

#[test]
fn they_are_short_enough_to_read() {
    for page in every_page() {
        let lines = if page.file.starts_with("README") { 150 } else { 300 };
        assert!(page.text.lines().count() <= lines, "{}", page.file);
        let long = page.prose().find(|line| line.chars().count() > 200 && !line.starts_with(['|', '!']));
        assert_eq!(long, None, "{}", page.file);
    }
}
