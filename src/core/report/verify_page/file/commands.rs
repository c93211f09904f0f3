//! Commands to verify a file in a terminal, for anyone who does not trust the page.

use crate::basics::clean::quoted_path as quoted;
use crate::register::settings::key::PublicKey;
use crate::trust::handed::outcome::OutcomeOfFile;
use crate::trust::manifest::LIST;

/// The commands that verify a file without the page, with the register's list if there is one.
pub(super) fn commands(outcome: &OutcomeOfFile<'_>, key: Option<&PublicKey>) -> Vec<String> {
    let (file, key) = (quoted(outcome.file.file.name), key.map_or("RW…", PublicKey::as_str));
    let mut commands = vec![format!("cert verify {file} --public-key {key}")];
    let certificate = match (&outcome.said, outcome.file.is_print) {
        (Some(said), true) => {
            commands.push(format!("pdfdetach -saveall {file}"));
            said.id.file_name()
        }
        _ => file,
    };
    commands.push(format!("minisign -V -m {certificate} -P {key}"));
    if outcome.list.is_some() {
        commands.push(format!("minisign -V -m {LIST} -P {key}"));
        commands.push(format!("sha256sum --check --ignore-missing {LIST}"));
    }
    commands
}
