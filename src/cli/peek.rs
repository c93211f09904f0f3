//! Options needed before the command line can be parsed.

use std::borrow::Cow;
use std::ffi::OsString;

/// The value of an option on the command line.
pub fn option(args: &[OsString], name: &str) -> Option<String> {
    let mut args = args.iter().map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        match arg.strip_prefix(name) {
            Some("") => return args.next().map(Cow::into_owned),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ if arg == "--" => return None,
            _ => {}
        }
    }
    None
}

/// The command line that a shell wants completed: everything after `--`.
pub fn completed(args: &[OsString]) -> &[OsString] {
    args.iter().position(|arg| arg == "--").map_or(args, |at| &args[at + 1..])
}

/// Whether a monitor runs the command; it reads everything from one line, errors too.
pub fn is_of_monitor(args: &[OsString]) -> bool {
    let args: Vec<_> = args.iter().take_while(|arg| *arg != "--").map(|arg| arg.to_string_lossy()).collect();
    let is_apart = args.windows(2).any(|pair| pair[0] == "--format" && pair[1] == "nagios");
    is_apart || args.iter().any(|arg| arg == "--format=nagios")
}
