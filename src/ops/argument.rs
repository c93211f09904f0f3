//! Classifies an argument: a certificate number, a file of a register, another file, or a folder.

use std::path::{Path, PathBuf};

use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::carrier::copy_name;
use cert_core::certificate::certificate::CertificateId;
use cert_core::format::settings;

use crate::store::disk::atomic::folder_of;
use crate::store::disk::read::{is_stdin, is_there, read_bytes};

/// An argument. Whether a file is a print or the certificate itself depends on its bytes.
#[derive(Debug, PartialEq, Eq)]
pub enum Argument {
    Number(CertificateId),
    /// A file in the folder of a register, which then judges it.
    Registered {
        /// The register.
        folder: PathBuf,
        /// The file.
        path: PathBuf,
        /// Its number, if the file is named exactly after one.
        id: Option<CertificateId>,
    },
    /// Another file.
    File(PathBuf),
    /// A folder: a register, or an application.
    Folder(PathBuf),
    /// Neither a number nor a file.
    Unknown(String),
}

/// What a command takes.
#[derive(Debug, Clone, Copy)]
pub enum Takes {
    /// Certificates by number, their files, and folders of registers. A file is judged by the register in whose folder
    /// it is. Text that does not look like a path is taken for a mistyped number.
    Certificate,
    /// The folder or file of an application, even if it is named like a number.
    Application,
}

/// Reads the argument of a command that takes only a number, such as `show`, `print`, `badge` and most letters. Ignores
/// spaces around it.
///
/// # Errors
/// Returns an error if it is not a number of a certificate.
pub fn number(text: &str) -> Result<CertificateId, FaultKind> {
    CertificateId::read(text.trim())
}

/// Classifies an argument.
pub fn read(text: &str, takes: Takes) -> Argument {
    let path = PathBuf::from(text);
    if is_stdin(&path) {
        return Argument::File(path);
    }
    let read = if let Takes::Application = takes { number(text) } else { CertificateId::read(text) };
    match (read, takes) {
        (Ok(_), Takes::Application) if path.exists() => Argument::Folder(path),
        (Ok(id), _) => Argument::Number(id),
        (Err(_), Takes::Application) => Argument::Folder(path),
        (Err(_), Takes::Certificate) if !path.exists() && !text.contains(['/', '\\', '.']) => {
            Argument::Unknown(clean_line(text))
        }
        (Err(_), Takes::Certificate) => file_or_folder(path),
    }
}

fn file_or_folder(path: PathBuf) -> Argument {
    let folder = folder_of(&path).to_owned();
    let is_its = |id: &CertificateId| path.file_name().is_some_and(|name| *name == *id.file_name());
    match path.is_dir() {
        true => Argument::Folder(path),
        false if folder.join(settings::FILE).exists() => {
            Argument::Registered { folder, id: id_of(&path).filter(is_its), path }
        }
        false => Argument::File(path),
    }
}

// The number after which the file is named.
fn id_of(path: &Path) -> Option<CertificateId> {
    let name = path.file_name()?.to_string_lossy();
    CertificateId::read(name.strip_suffix(".toml")?).ok()
}

/// The signature beside a file, if there is one; empty bytes if its path is not a file.
///
/// # Errors
/// Returns an error if it cannot be read.
pub fn signature_beside(path: &Path) -> Result<Option<Vec<u8>>, Faults> {
    let beside = path.with_added_extension("minisig");
    match is_there(&beside)?.then(|| read_bytes(&beside)).transpose() {
        Err(faults) if !faults.is_unread() => Ok(Some(Vec::new())),
        found => found,
    }
}

/// The file that may be a signature under a wrong name, as a browser or a mail program saved it, if there is none under
/// the right name.
pub fn misnamed_signature(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let own = format!("{name}.minisig");
    let original = copy_name::right(&name).map(|original| format!("{original}.minisig"));
    let is_one = |found: &String| {
        let right = copy_name::right(found);
        *found != own
            && (right.as_ref() == Some(&own)
                || original.is_some() && [Some(found), right.as_ref()].contains(&original.as_ref()))
    };
    let folder = folder_of(path);
    let names = folder.read_dir().ok()?.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let found = names.filter(is_one).min();
    found.filter(|_| !folder.join(&own).exists()).map(|found| folder.join(&found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_that_a_browser_named_otherwise_is_found() {
        for (file, signature) in [
            ("a.toml", "a.toml.minisig.txt"),
            ("a.toml", "a.toml (1).minisig"),
            ("a (1).toml", "a.toml.minisig"),
            ("a.toml", "a.toml.minisig.html"),
        ] {
            let folder = tempfile::tempdir().expect("a folder");
            let (path, beside) = (folder.path().join(file), folder.path().join(signature));
            std::fs::write(&beside, "").expect("a file");
            assert_eq!(misnamed_signature(&path), Some(beside), "{file} {signature}");
            std::fs::write(folder.path().join(format!("{file}.minisig")), "").expect("a file");
            assert_eq!(misnamed_signature(&path), None, "{file}");
        }
    }

    #[test]
    fn each_command_is_told_what_it_takes() {
        let folder = tempfile::tempdir().expect("a folder");
        let (register, other) = (folder.path().join("rejestr"), folder.path().join("inne"));
        let id = CertificateId::read("UBO-2026-0001").expect("an id");
        for (folder, name) in [(&register, "register.toml"), (&register, "ubo-2026-0001.toml"), (&other, "x.toml")] {
            std::fs::create_dir_all(folder).expect("a folder");
            std::fs::write(folder.join(name), "").expect("a file");
        }
        let (file, copy) = (register.join("ubo-2026-0001.toml"), other.join("x.toml"));
        let text = |path: &Path| path.to_str().expect("UTF-8").to_owned();
        let all = [Takes::Certificate, Takes::Application];
        let read = |argument: &str| all.map(|takes| super::read(argument, takes));
        let number = || Argument::Number(id.clone());
        let registered = || Argument::Registered { folder: register.clone(), path: file.clone(), id: Some(id.clone()) };
        let folder = |path: &Path| Argument::Folder(path.to_owned());
        let unknown = |found: &str| Argument::Unknown(found.to_owned());
        assert_eq!(read("ubo-2026-0001"), [number(), number()]);
        assert_eq!(read(&text(&file)), [registered(), folder(&file)]);
        let alone = || Argument::File(copy.clone());
        assert_eq!(read(&text(&copy)), [alone(), folder(&copy)]);
        let whole = || folder(&register);
        assert_eq!(read(&text(&register)), [whole(), whole()]);
        let slip = || PathBuf::from("UBO-2026-1");
        let expected = [unknown("UBO-2026-1"), Argument::Folder(slip())];
        assert_eq!(read("UBO-2026-1"), expected);
        assert_eq!(super::number(" ubo-2026-0001\n"), Ok(id.clone()));
    }
}
