//! A real terminal: a window of its own tmux server, with a shell that has the program on its path.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::Duration;

use tempfile::TempDir;

use super::skipped::has_programs;

const PROGRAM: &str = env!("CARGO_BIN_EXE_cert");

// How often to look at the screen, and how many times before giving up: a minute and a half.
const PAUSE: Duration = Duration::from_millis(30);
const LOOKS: u32 = 3000;

static OPENED: AtomicU32 = AtomicU32::new(0);

/// A window with a shell; dropping it ends its server.
pub(crate) struct Window {
    folder: TempDir,
    name: String,
}

impl Window {
    /// A window with a number of columns; none without tmux.
    pub(crate) fn open(lang: &str, columns: u32) -> Option<Window> {
        if !has_programs(&["tmux"]) {
            return None;
        }
        let name = format!("cert-{}-{}", std::process::id(), OPENED.fetch_add(1, Ordering::Relaxed));
        let window = Window { folder: tempfile::tempdir().expect("a folder"), name };
        let own = Path::new(PROGRAM).parent().expect("a folder of programs").display().to_string();
        let rest = std::env::vars_os().find(|(name, _)| name == "PATH").map(|(_, path)| path).unwrap_or_default();
        let path = format!("PATH={own}:{}", rest.to_string_lossy());
        let (home, lang) = (format!("HOME={}", window.folder.path().display()), format!("CERT_LANG={lang}"));
        let size = columns.to_string();
        let clean = ["env", "-i", "TERM=screen", "PS1=$ ", &path, &home, &lang, "sh"];
        let new = ["-f", "/dev/null", "new-session", "-d", "-x", &size, "-y", "50"];
        let opened = window.tmux(&[&new[..], &clean[..]].concat());
        assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
        window.wait("$");
        Some(window)
    }

    fn tmux(&self, args: &[&str]) -> Output {
        Command::new("tmux")
            .args(["-u", "-L", &self.name])
            .args(args)
            .current_dir(self.folder.path())
            .env_clear()
            .envs(std::env::vars_os().filter(|(name, _)| name == "PATH"))
            .env("LC_ALL", "C.UTF-8")
            .env("HOME", self.folder.path())
            .env("TMUX_TMPDIR", self.folder.path())
            .output()
            .expect("tmux")
    }

    fn captured(&self, options: &[&str]) -> Vec<String> {
        let output = self.tmux(&[&["capture-pane", "-p"], options].concat());
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.trim_end().lines().map(|line| line.trim_end().to_owned()).collect()
    }

    /// The present content of the screen.
    pub(crate) fn screen(&self) -> Vec<String> {
        self.captured(&[])
    }

    /// Everything shown since the window was opened.
    pub(crate) fn history(&self) -> String {
        self.captured(&["-S", "-"]).join("\n")
    }

    /// Everything shown since the window was opened, with lines broken by the terminal rejoined.
    pub(crate) fn unbroken(&self) -> Vec<String> {
        self.captured(&["-S", "-", "-J"])
    }

    /// Presses keys, by name.
    pub(crate) fn press(&self, keys: &[&str]) {
        self.tmux(&[&["send-keys"], keys].concat());
    }

    /// Types a text.
    pub(crate) fn write(&self, text: &str) {
        self.tmux(&["send-keys", "-l", text]);
    }

    /// Pastes a text as the terminal does: with line ends as Enter sends them, and in brackets if the program asked for
    /// them.
    pub(crate) fn paste(&self, text: &str, brackets: bool) {
        self.tmux(&["set-buffer", text]);
        let brackets = if brackets { &["-p"][..] } else { &[] };
        self.tmux(&[&["paste-buffer"], brackets].concat());
    }

    /// Types a line.
    pub(crate) fn enter(&self, text: &str) {
        self.write(text);
        self.press(&["Enter"]);
    }

    /// Changes the width of the window.
    pub(crate) fn resize(&self, columns: u32) {
        self.tmux(&["resize-window", "-x", &columns.to_string(), "-y", "50"]);
    }

    /// Waits until a text has been shown.
    pub(crate) fn wait(&self, words: &str) {
        self.wait_for(words, 1);
    }

    /// Waits until a text has been shown a number of times.
    pub(crate) fn wait_for(&self, words: &str, times: usize) {
        self.wait_until(words, || self.history().matches(words).count() >= times);
    }

    /// Waits until a text is on the last lines of the screen, which contain the prompt and its list.
    pub(crate) fn wait_prompt(&self, words: &str) {
        self.wait_until(words, || self.prompt().contains(words));
    }

    /// The exit code shown by the shell, if the program has ended.
    pub(crate) fn exit_code(&self) -> Option<i32> {
        self.history().lines().rev().find_map(|line| line.trim().strip_prefix("exit=")?.parse().ok())
    }

    /// Waits until the program has ended; returns its exit code.
    pub(crate) fn end(&self) -> Option<i32> {
        self.wait_until("the end", || self.exit_code().is_some());
        self.exit_code()
    }

    /// The open prompt, with its list.
    pub(crate) fn prompt(&self) -> String {
        let screen = self.screen();
        let start = screen.iter().rposition(|line| line == "?" || line.starts_with("? ")).unwrap_or(screen.len());
        screen[start..].join("\n")
    }

    fn wait_until(&self, words: &str, done: impl Fn() -> bool) {
        let look = |_| {
            let is_done = done();
            if !is_done {
                sleep(PAUSE);
            }
            is_done
        };
        let is_done = (0..LOOKS).any(look);
        assert!(is_done, "waited for {words:?} in\n{}", self.history());
    }

    /// The process id of the shell.
    pub(crate) fn shell(&self) -> String {
        let output = self.tmux(&["display-message", "-p", "#{pane_pid}"]);
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// The path of a file in the working folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The answers on disk.
    pub(crate) fn saved(&self, folder: &str) -> String {
        std::fs::read_to_string(self.path(folder).join("odpowiedzi.toml")).unwrap_or_default()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.tmux(&["kill-server"]);
    }
}
