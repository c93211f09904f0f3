//! Runs the program in a clean environment, and kills it if it hangs.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tempfile::TempDir;

/// An empty working folder, isolated from the machine.
pub(crate) struct WorkingFolder(TempDir);

impl WorkingFolder {
    pub(crate) fn new() -> WorkingFolder {
        WorkingFolder(TempDir::new().expect("a temporary folder"))
    }

    /// A working folder with a copy of an example.
    pub(crate) fn with(example: &str) -> WorkingFolder {
        let here = WorkingFolder::new();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaire/examples").join(example), &here.path(example));
        here
    }

    /// A copy of the working folder.
    pub(crate) fn copied(&self) -> WorkingFolder {
        let other = WorkingFolder::new();
        copy(self.0.path(), other.0.path());
        other
    }

    pub(crate) fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect("a text file")
    }

    /// The program with these arguments, in Polish and with empty input.
    pub(crate) fn cert<A: AsRef<std::ffi::OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cert"));
        command.args(args).current_dir(self.0.path()).env_clear();
        command.env("PATH", "").env("HOME", self.0.path()).env("CERT_LANG", "pl").stdin(Stdio::null());
        command
    }

    pub(crate) fn run<A: AsRef<std::ffi::OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Ran {
        run(&mut self.cert(args))
    }
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in from.read_dir().expect("a folder").flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(from, to).expect("a copy");
        }
    }
}

/// The exit code and the output.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: Vec<u8>,
    pub(crate) err: Vec<u8>,
}

impl Ran {
    pub(crate) fn out(&self) -> String {
        String::from_utf8(self.out.clone()).expect("stdout is UTF-8")
    }

    pub(crate) fn err(&self) -> String {
        String::from_utf8(self.err.clone()).expect("stderr is UTF-8")
    }

    /// Asserts that it failed, with these words on stderr.
    pub(crate) fn fails_saying(&self, words: &[&str]) {
        let err = self.err();
        assert_eq!((self.code, self.out.len()), (Some(1), 0), "{err}");
        // Long lines are wrapped.
        let said = err.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in words {
            assert!(said.contains(words), "`{words}` is not in:\n{err}");
        }
    }
}

/// Runs to the end with this input.
pub(crate) fn run_reading(command: &mut Command, text: &str) -> Ran {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a start");
    let (mut stdin, text) = (child.stdin.take().expect("stdin"), text.to_owned());
    // The program need not read all input.
    let writer = thread::spawn(move || drop(stdin.write_all(text.as_bytes())));
    let ran = finish(child);
    writer.join().expect("the writer");
    ran
}

/// Runs to the end; kills a program that hangs, and fails.
pub(crate) fn run(command: &mut Command) -> Ran {
    finish(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts"))
}

pub(crate) fn finish(mut child: Child) -> Ran {
    let (out, err) = (collect(child.stdout.take()), collect(child.stderr.take()));
    let code = wait(&mut child);
    Ran { code, out: out.join().expect("stdout"), err: err.join().expect("stderr") }
}

fn collect(stream: Option<impl Read + Send + 'static>) -> JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut stream) = stream {
            stream.read_to_end(&mut bytes).expect("what it says");
        }
        bytes
    })
}

fn wait(child: &mut Child) -> Option<i32> {
    for _ in 0..6000 {
        if let Some(status) = child.try_wait().expect("a status") {
            return status.code();
        }
        thread::sleep(Duration::from_millis(10));
    }
    child.kill().expect("it can be ended");
    panic!("the program hangs");
}
