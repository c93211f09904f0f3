//! The program in a clean environment, answered through a pipe.

use std::fs;
#[cfg(unix)]
use std::io::Read;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_cert");

/// A working folder, and how to run the program in it.
pub(crate) struct PlainProgram {
    folder: TempDir,
    lang: &'static str,
    columns: &'static str,
}

/// The exit code and the output.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl PlainProgram {
    /// An empty folder.
    pub(crate) fn new(lang: &'static str) -> PlainProgram {
        PlainProgram { folder: tempfile::tempdir().expect("a folder"), lang, columns: "80" }
    }

    /// Sets the width of the screen.
    pub(crate) fn columns(self, columns: &'static str) -> PlainProgram {
        PlainProgram { columns, ..self }
    }

    /// The path of a file in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The text of a file in the folder.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a file")
    }

    /// The names in the folder.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).expect("a folder");
        let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
        let mut names: Vec<String> = entries.map(|entry| name(entry.expect("an entry"))).collect();
        names.sort();
        names
    }

    /// `cert assess --plain` with these lines as input.
    pub(crate) fn assess(&self, lines: &[&str]) -> Ran {
        self.run(&["assess", "--plain"], lines)
    }

    /// The program with these lines as input.
    pub(crate) fn run(&self, args: &[&str], lines: &[&str]) -> Ran {
        let input: Vec<&str> = lines.iter().flat_map(|line| [*line, "\n"]).collect();
        self.run_bytes(args, input.concat().into_bytes())
    }

    /// The program with these bytes as input, which then ends.
    pub(crate) fn run_bytes(&self, args: &[&str], input: Vec<u8>) -> Ran {
        let mut child = self.start(args);
        let mut stdin = child.stdin.take().expect("an input");
        // The program may end before reading everything.
        let writer = thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().expect("an end");
        writer.join().expect("a writer");
        Ran { code: output.status.code(), out: plain(output.stdout), err: plain(output.stderr) }
    }

    /// The program with these lines as input, interrupted while waiting for more, once it has printed a text.
    #[cfg(unix)]
    pub(crate) fn interrupted(&self, args: &[&str], lines: &[&str], after: &str) -> Ran {
        let mut child = self.start(args);
        let mut stdin = child.stdin.take().expect("an input");
        stdin.write_all((lines.join("\n") + "\n").as_bytes()).expect("typed");
        let (mut stderr, mut err) = (child.stderr.take().expect("a pipe"), Vec::new());
        while !String::from_utf8_lossy(&err).contains(after) {
            let mut some = [0; 4096];
            let length = stderr.read(&mut some).expect("what it says");
            assert!(length > 0, "it ended: {}", String::from_utf8_lossy(&err));
            err.extend_from_slice(&some[..length]);
        }
        let pid = nix::unistd::Pid::from_raw(child.id().try_into().expect("a number"));
        nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGINT).expect("sent");
        stderr.read_to_end(&mut err).expect("what it says");
        let output = child.wait_with_output().expect("an end");
        Ran { code: output.status.code(), out: plain(output.stdout), err: plain(err) }
    }

    fn start(&self, args: &[&str]) -> Child {
        Command::new(PROGRAM)
            .args(args)
            .current_dir(self.folder.path())
            .env_clear()
            .envs(std::env::vars_os().filter(|(name, _)| name == "PATH"))
            .env("HOME", self.folder.path())
            .env("CERT_LANG", self.lang)
            .env("COLUMNS", self.columns)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program")
    }

    /// The name of the new application.
    pub(crate) fn application(&self) -> Option<String> {
        self.names().into_iter().find(|name| is_application(&self.path(name)))
    }
}

fn is_application(folder: &Path) -> bool {
    folder.join("odpowiedzi.toml").is_file()
}

// In plain mode, nothing moves the cursor or uses colour: asserted in every test.
fn plain(bytes: Vec<u8>) -> String {
    let text = String::from_utf8(bytes).expect("UTF-8");
    let commands: Vec<char> = text.chars().filter(|c| c.is_control() && *c != '\n').collect();
    assert!(commands.is_empty(), "{commands:?} in {text}");
    text
}

impl Ran {
    /// How often these words occur in the conversation.
    pub(crate) fn count(&self, words: &str) -> usize {
        self.err.matches(words).count()
    }

    /// The conversation as running text, without line breaks.
    pub(crate) fn flowing(&self) -> String {
        self.err.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The printed command to resume, without the name of the program.
    pub(crate) fn command_to_go_on(&self) -> Vec<String> {
        let line = self.err.lines().rev().find(|line| line.trim().starts_with("cert assess")).expect("a command");
        line.split_whitespace().skip(1).map(str::to_owned).collect()
    }

    /// The numbers of the questions asked.
    pub(crate) fn numbers(&self) -> Vec<usize> {
        let number = |line: &str| line.strip_prefix('[')?.split(' ').next()?.parse().ok();
        self.err.lines().filter_map(number).collect()
    }
}
