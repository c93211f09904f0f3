//! The real `minisign` and `sha256sum`.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use cert_core::register::settings::key::PublicKey;
use cert_core::trust::manifest::LIST;

use super::signing_issuer::{PASSWORD, SigningIssuer};
use super::skipped::has_programs;

/// Whether both programs are installed.
pub(crate) fn are_there() -> bool {
    has_programs(&["minisign", "sha256sum"])
}

/// Whether `minisign` accepts the signature of a file.
pub(crate) fn verifies(file: &Path, public: &str) -> bool {
    let mut command = Command::new("minisign");
    command.arg("-Vm").arg(file).args(["-P", public]).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().expect("minisign").success()
}

/// Whether `minisign` accepts a signature of bytes.
pub(crate) fn takes(bytes: &[u8], signature: &str, public: &str) -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("plik");
    std::fs::write(&file, bytes).expect("written");
    std::fs::write(folder.path().join("plik.minisig"), signature).expect("written");
    verifies(&file, public)
}

/// Whether both programs accept the register: its list, and each certificate by one of the keys.
pub(crate) fn accept(issuer: &SigningIssuer, publics: &[&str]) -> bool {
    let by_one = |file: &str| publics.iter().any(|public| verifies(&issuer.file(file), public));
    let signed = super::signing_issuer::names(&issuer.0.register());
    let mut signed = signed.iter().filter_map(|name| name.strip_suffix(".minisig"));
    is_as_listed(issuer) && signed.all(by_one)
}

/// Whether `sha256sum` finds every file as listed.
pub(crate) fn is_as_listed(issuer: &SigningIssuer) -> bool {
    let mut command = Command::new("sha256sum");
    command.args(["--strict", "--quiet", "-c", LIST]).current_dir(issuer.0.register());
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("sha256sum").success()
}

/// A key made by `minisign` itself, under the usual password, and the text of its file.
pub(crate) fn generate(issuer: &SigningIssuer) -> (PublicKey, String) {
    let (secret, public) = (issuer.0.path("minisign.key"), issuer.0.path("minisign.pub"));
    let mut command = Command::new("minisign");
    command.args(["-G", "-f", "-s"]).arg(&secret).arg("-p").arg(&public);
    answered(command, 2);
    let [secret, public] = [secret, public].map(|path| std::fs::read_to_string(path).expect("a key"));
    let public = public.lines().nth(1).expect("the second line");
    (PublicKey::new(public).expect("a public key"), secret)
}

/// Signs a file with the key of [`generate`] and a trusted comment.
pub(crate) fn sign(issuer: &SigningIssuer, file: &Path, comment: &str) {
    sign_with(issuer, file, comment, &[]);
}

/// As [`sign`], with more options.
pub(crate) fn sign_with(issuer: &SigningIssuer, file: &Path, comment: &str, options: &[&str]) {
    let mut command = Command::new("minisign");
    command.args(["-S", "-t", comment]).args(options).arg("-s").arg(issuer.0.path("minisign.key")).arg("-m").arg(file);
    answered(command, 1);
}

// It also reads the password from a pipe.
fn answered(mut command: Command, times: usize) {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("minisign");
    let typed = format!("{PASSWORD}\n").repeat(times);
    child.stdin.take().expect("stdin").write_all(typed.as_bytes()).expect("typed");
    assert!(child.wait().expect("an end").success());
}
