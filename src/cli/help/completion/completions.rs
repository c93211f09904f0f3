//! `cert completions`: prints or installs the script by which a shell asks this program.

use std::fs;
use std::path::PathBuf;

use cert_core::say;
use clap_complete::Shell;
use clap_complete::env::Shells;

use crate::cli::args::help::CompletionsArgs;
use crate::cli::help::completion::answer::VARIABLE;
use crate::ops::context::{Context, Places};
use crate::ops::error::{Error, Result};
use crate::ops::exit::Exit;
use crate::ops::problem::UsageProblem;
use crate::ops::screen::print;
use crate::store::disk::atomic;
use crate::store::disk::read::{cannot_write, quoted, shown};

// The script of `clap_complete` ends a word at `=`, as bash does.
const BASH: &str = include_str!("cert.bash");

/// Runs the command.
///
/// # Errors
/// Returns an error if no shell is given or detected, or if the script cannot be written.
pub fn run(context: &Context, args: &CompletionsArgs) -> Result<Exit> {
    let shell = args.shell.or_else(Shell::from_env);
    let shell = shell.ok_or_else(|| Error::usage(UsageProblem::NoShell {}))?;
    let script = script(shell)?;
    if !args.install {
        print(script)?;
        return Ok(Exit::Yes);
    }
    let path = place(shell, &context.places);
    let path = path.ok_or_else(|| Error::usage(UsageProblem::NoPlaceForShell { shell: shell.to_string() }))?;
    let folder = atomic::folder_of(&path);
    fs::create_dir_all(folder).map_err(|error| Error::failed(cannot_write(folder, &error)))?;
    atomic::write_bytes(&path, &script)?;
    context.note(&say!(context.words, "written-to", path = shown(&path)))?;
    if shell == Shell::Bash {
        context.note(&say!(context.words, "completions-bash"))?;
    }
    if shell == Shell::Zsh {
        context.note(&say!(context.words, "completions-zsh", folder = quoted(folder)))?;
    }
    Ok(Exit::Yes)
}

fn script(shell: Shell) -> Result<Vec<u8>> {
    if shell == Shell::Bash {
        return Ok(BASH.into());
    }
    let (shells, name, mut script) = (Shells::builtins(), shell.to_string(), Vec::new());
    let known =
        shells.completer(&name).ok_or_else(|| Error::usage(UsageProblem::NoPlaceForShell { shell: name.clone() }))?;
    known.write_registration(VARIABLE, "cert", "cert", "cert", &mut script)?;
    if shell == Shell::Zsh {
        // Zsh runs the file at the first completion, and expects an answer at once.
        script.extend(b"[[ $funcstack[1] == _cert ]] && _clap_dynamic_completer_cert \"$@\"\n");
    }
    Ok(script)
}

// The user's folder in which a shell looks for completions.
fn place(shell: Shell, places: &Places) -> Option<PathBuf> {
    let of = |folder: &PathBuf, path: &str| folder.with_file_name(path);
    match shell {
        Shell::Bash => Some(of(&places.data, "bash-completion/completions/cert")),
        Shell::Zsh => Some(of(&places.data, "zsh/site-functions/_cert")),
        Shell::Fish => Some(of(&places.config, "fish/completions/cert.fish")),
        _ => None,
    }
}
