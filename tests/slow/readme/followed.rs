//! The result of typing all commands of a README.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

use super::markdown::Readme;
use super::shown;

/// The path of the program, in the README.
pub(crate) const INSTALLED: &str = "/usr/local/bin/cert";

/// The path of the register, in the README.
pub(crate) const FOLDER: &str = "/srv/certyfikaty/certificates";

/// A folder in which every command of a README was run.
pub(crate) struct Followed(TempDir);

impl Followed {
    pub(crate) fn new(readme: &Readme) -> Followed {
        let followed = Followed(tempfile::tempdir().expect("a folder"));
        shown::prepare(followed.0.path(), readme);
        let own = shown::own(followed.0.path());
        let exports = readme.exports().into_iter().chain(own).map(|(name, value)| format!("export {name}='{value}'"));
        let script = exports.chain(readme.console_commands()).collect::<Vec<_>>().join("\n");
        followed.shell(&format!("cert() {{ \"{}\" \"$@\"; }}\n{script}", env!("CARGO_BIN_EXE_cert")), &[]);
        assert!(followed.register().join("ubo-2027-0002.toml").exists(), "{script}");
        followed
    }

    pub(crate) fn register(&self) -> PathBuf {
        self.0.path().join("proba")
    }

    /// Runs a command of the README, with this program and this register in place of the named ones.
    pub(crate) fn installed(&self, command: &str, vars: &[(&str, &str)]) -> Output {
        assert!(command.contains(INSTALLED), "{command}");
        let here = self.register().display().to_string();
        let command = command.replace(INSTALLED, env!("CARGO_BIN_EXE_cert")).replace(FOLDER, &here);
        let vars: Vec<_> = vars.iter().map(|(name, value)| (*name, value.replace(FOLDER, &here))).collect();
        let vars: Vec<_> = vars.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.shell(&command, &vars)
    }

    pub(crate) fn shell(&self, script: &str, vars: &[(&str, &str)]) -> Output {
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", script]).current_dir(self.0.path()).env_clear();
        shell.env("HOME", self.0.path()).envs(vars.iter().copied());
        shell.output().expect("a shell")
    }

    /// Replaces a text in a file of the register, as with an editor.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.register().join(file);
        let text = fs::read_to_string(&path).expect("a file");
        assert_eq!(text.matches(from).count(), 1, "{from} in {file}");
        fs::write(path, text.replace(from, to)).expect("a file");
    }

    /// The environment variables of a reader's shell.
    pub(crate) fn vars(&self) -> [(String, String); 3] {
        shown::own(self.0.path())
    }

    pub(crate) fn break_a_file(&self) {
        fs::write(self.register().join("ubo-2026-0001.toml"), "format = 1\n").expect("a file");
    }
}
