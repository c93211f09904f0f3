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

/// The JSON outputs of each command, by the name of the schema, and when it is this one, if there are several.
pub const OUTPUTS: [(&str, &str, Option<&str>); 20] = [
    ("assess", "cert.score/1", None),
    ("score", "cert.score/1", None),
    ("review", "cert.review/1", None),
    ("compare", "cert.compare/1", None),
    ("issue", "cert.draft/1", Some("dry-run")),
    ("issue", "cert.show/1", Some("written")),
    ("renew", "cert.draft/1", Some("dry-run")),
    ("renew", "cert.show/1", Some("written")),
    ("amend", "cert.show/1", None),
    ("revoke", "cert.show/1", None),
    ("check", "cert.check/1", None),
    ("list", "cert.list/1", None),
    ("show", "cert.show/1", None),
    ("verify", "cert.verify/1", None),
    ("validity", "cert.validity/1", None),
    ("practices", "cert.practices/1", None),
    ("questionnaire-show", "cert.questionnaire/1", None),
    ("questionnaire-diff", "cert.diff/1", None),
    ("publish", "cert.publish/1", None),
    ("publish", "cert.register/1", Some("page")),
];

// The files and the one output of no command, by the name of the schema, each with a name that people know and its key.
const DESCRIBED: [(&str, &str, &str); 6] = [
    ("answers", "odpowiedzi.toml", "file-answers"),
    ("review", "ocena.toml", "file-review"),
    ("rubric", "rubric.toml", "schema-rubric"),
    ("certificate", "ubo-2026-0001.toml", "file-certificate"),
    ("register", "register.toml", "file-register"),
    ("cert.faults/1", "", "schema-pages"),
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
    let own = OUTPUTS.iter().filter(|(command, ..)| *command == path);
    let own = own.map(|(_, name, when)| on_condition(words, format!("`cert schema {name}`"), *when));
    let own = own.collect::<Vec<_>>().join(", ");
    if own.is_empty() { own } else { say!(words, "json-described", commands = own) }
}

fn on_condition(words: &Words, command: String, when: Option<&str>) -> String {
    match when {
        Some(when) => say!(words, "json-when", command = command, when = when),
        None => command,
    }
}

/// What a schema describes: a file, or the JSON of which commands.
pub fn described(words: &Words, schema: &str) -> String {
    let file = DESCRIBED.iter().find(|(name, ..)| *name == schema);
    let file = file.map(|(_, file, key)| (*file, words.try_message(key).unwrap_or_default()));
    match file {
        Some(("", meaning)) => meaning,
        Some((file, meaning)) => format!("{file} – {meaning}"),
        None => commands(words, schema),
    }
}

fn commands(words: &Words, schema: &str) -> String {
    let all = OUTPUTS.iter().filter(|(_, name, _)| *name == schema);
    let named = all.map(|(path, _, when)| on_condition(words, format!("cert {}", path.replace('-', " ")), *when));
    named.collect::<Vec<_>>().join(", ")
}

/// The keys of all these texts.
pub fn keys() -> Vec<String> {
    let exits = EXITS.iter().map(|code| format!("exit-{code}"));
    let variables = ENVIRONMENT.iter().map(|name| key(name));
    let files = FILES.iter().map(|(_, key)| *key).chain(DESCRIBED.map(|(_, _, key)| key));
    exits.chain(variables).chain(files.map(str::to_owned)).collect()
}

fn key(variable: &str) -> String {
    format!("env-{}", variable.to_lowercase().replace('_', "-"))
}

fn entry(words: &Words, name: &str, key: &str) -> Meaning {
    (name.to_owned(), words.try_message(key).unwrap_or_default())
}
