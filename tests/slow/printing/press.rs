//! A register that is signed and published, and the programs that read its prints.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::issuer::replace;
use crate::support::signing_issuer::SigningIssuer;

pub(crate) const ID: &str = "UBO-2026-0001";
pub(crate) const ADDRESS: &str = "https://example.org/certyfikaty/";

/// A register with two signed certificates, whose settings give the address of its site.
pub(crate) fn press() -> SigningIssuer {
    let issuer = SigningIssuer::open();
    let settings = issuer.file("register.toml");
    let contact = format!("format = 1\naddress = \"{ADDRESS}\"\ncontact = \"biuro@example.org\"\n");
    replace(&settings, "format = 1\n", &contact);
    issuer.run(&["register", "sign", "--yes"]).ends(0);
    issuer
}

/// Prints a certificate with more arguments; returns the file.
pub(crate) fn print(issuer: &SigningIssuer, id: &str, more: &[&str]) -> PathBuf {
    let file = format!("{}{}.pdf", id.to_lowercase(), more.concat().replace('-', ""));
    issuer.run(&[&["print", id, "-o", &file], more].concat()).ends(0);
    issuer.0.path(file)
}

/// The output of a program for a file, which must contain no complaints; zbar complains about a missing desktop.
pub(crate) fn says(program: &str, args: &[&str], file: &Path, after: &[&str]) -> String {
    let output = Command::new(program).args(args).arg(file).args(after).output().expect("an end");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let is_quiet = err.is_empty() || program == "zbarimg";
    assert!(output.status.success() && is_quiet, "{program}: {out}{err}");
    out.into_owned()
}

/// The files of a folder under `target`, deepest last.
pub(crate) fn find(folder: &Path, name: &str) -> Option<PathBuf> {
    let entries: Vec<PathBuf> = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
    let here = entries.iter().find(|path| path.is_file() && path.file_name().is_some_and(|found| found == name));
    here.cloned().or_else(|| entries.iter().filter(|path| path.is_dir()).find_map(|path| find(path, name)))
}
