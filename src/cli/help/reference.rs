//! Facts about the whole program: its exit codes, environment variables and files.

use cert_core::say;
use cert_core::words::Words;

/// The exit codes.
pub const EXITS: [&str; 6] = ["0", "1", "2", "3", "4", "130"];

/// The environment variables.
pub const ENVIRONMENT: [&str; 19] = [
    "CERT_LANG",
    "CERT_REGISTER",
    "CERT_AS_OF",
    "CERT_BY",
    "CERT_KEY_PASSWORD_FILE",
    "NO_COLOR",
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "FORCE_COLOR",
    "TERM",
    "COLUMNS",
    "HOME",
    "XDG_CONFIG_HOME",
    "XDG_STATE_HOME",
    "XDG_DATA_HOME",
    "APPDATA",
    "LOCALAPPDATA",
    "SHELL",
    "CERT_COMPLETE",
];

/// The files, each with its key.
pub const FILES: [(&str, &str); 11] = [
    ("odpowiedzi.toml", "file-answers"),
    ("dowody/", "file-evidence"),
    ("ocena.toml", "file-review"),
    ("certificates/register.toml", "file-register"),
    ("certificates/ubo-2026-0001.toml", "file-certificate"),
    ("certificates/SHA256SUMS", "file-list"),
    ("certificates/rubrics/", "file-rubrics"),
    ("certificates/dossiers/", "file-dossiers"),
    ("certificates/theme.toml", "file-theme"),
    ("~/.config/cert/", "file-key"),
    ("~/.local/state/cert/", "file-state"),
];

/// The JSON outputs of each command, by the name of the schema.
pub const OUTPUTS: [(&str, &str); 19] = [
    ("assess", "cert.score/1"),
    ("score", "cert.score/1"),
    ("review", "cert.review/1"),
    ("compare", "cert.compare/1"),
    ("issue", "cert.draft/1"),
    ("issue", "cert.show/1"),
    ("renew", "cert.draft/1"),
    ("renew", "cert.show/1"),
    ("amend", "cert.show/1"),
    ("revoke", "cert.show/1"),
    ("check", "cert.check/1"),
    ("list", "cert.list/1"),
    ("show", "cert.show/1"),
    ("verify", "cert.verify/1"),
    ("validity", "cert.validity/1"),
    ("practices", "cert.practices/1"),
    ("questionnaire-show", "cert.questionnaire/1"),
    ("questionnaire-diff", "cert.diff/1"),
    ("publish", "cert.publish/1"),
];

/// A name and its meaning.
pub(crate) type Meaning = (String, String);

/// The meaning of each exit code.
pub(crate) fn exits(words: &Words) -> Vec<Meaning> {
    EXITS.iter().map(|code| entry(words, code, &format!("exit-{code}"))).collect()
}

/// The meaning of each variable.
pub(crate) fn environment(words: &Words) -> Vec<Meaning> {
    ENVIRONMENT.iter().map(|name| entry(words, name, &key(name))).collect()
}

/// The content of each file.
pub(crate) fn files(words: &Words) -> Vec<Meaning> {
    FILES.iter().map(|(name, key)| entry(words, name, key)).collect()
}

/// The schemas of a command's JSON outputs.
pub(crate) fn outputs(words: &Words, path: &str) -> String {
    let own = OUTPUTS.iter().filter(|(command, _)| *command == path).map(|(_, name)| format!("`cert schema {name}`"));
    let own = own.collect::<Vec<_>>().join(", ");
    if own.is_empty() { own } else { say!(words, "json-described", commands = own) }
}

/// The keys of all these texts.
pub fn keys() -> Vec<String> {
    let exits = EXITS.iter().map(|code| format!("exit-{code}"));
    let variables = ENVIRONMENT.iter().map(|name| key(name));
    exits.chain(variables).chain(FILES.iter().map(|(_, key)| (*key).to_owned())).collect()
}

fn key(variable: &str) -> String {
    format!("env-{}", variable.to_lowercase().replace('_', "-"))
}

fn entry(words: &Words, name: &str, key: &str) -> Meaning {
    (name.to_owned(), words.try_message(key).unwrap_or_default())
}
