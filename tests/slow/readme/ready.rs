//! The register in the repository.

use std::fs;
use std::path::Path;

use cert::store::register;
use cert::store::register::load::load;

use super::followed::Followed;
use super::{both, shown};
use crate::support::skipped::has;

// The certificate named by the page about the register's files.
const CERTIFICATE: &str = "ubo-2026-0007.toml";

// The files of a new register; of one in use, the settings are only checked to be sound. The page about the files does
// not list itself or the files for git.
const OF_A_NEW_ONE: [&str; 4] = ["README.md", ".gitignore", ".gitattributes", "register.toml"];

#[test]
fn the_register_that_comes_along_is_the_one_that_init_makes() {
    let ready = Path::new("certificates");
    let loaded = load(ready).expect("a register");
    assert_eq!((loaded.damaged.len(), loaded.register.settings.prefix.as_str()), (0, "UBO"));
    let folder = tempfile::tempdir().expect("a folder");
    register::init::make(folder.path(), &loaded.register.settings).expect("a register");
    let is_used = loaded.register.settings.serial > 0;
    let files: &[&str] = if is_used { &OF_A_NEW_ONE[..3] } else { &OF_A_NEW_ONE };
    for file in files {
        let read = |folder: &Path| fs::read_to_string(folder.join(file)).expect("a file");
        assert_eq!(read(ready), read(folder.path()), "{file}");
    }
    if !is_used {
        assert!(loaded.register.certificates.is_empty() && loaded.register.settings.people.is_empty());
        let said = ["pl", "en"].map(|lang| shown::output_of(&format!("cert check --lang {lang}")));
        assert!(said[0].contains("nie ma czego sprawdzać") && said[1].contains("nothing to check"), "{said:?}");
        assert_eq!(shown::exit_of("cert check"), Some(0));
    }
}

#[test]
fn the_page_in_the_register_names_what_is_there() {
    let [_, polish] = both();
    let followed = Followed::new(&polish);
    let page = fs::read_to_string(followed.register().join("README.md")).expect("a page");
    for entry in followed.register().read_dir().expect("a folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        // One certificate is named as an example of all.
        let name = name.replace("ubo-2026-0001.toml", CERTIFICATE).replace("ubo-2027-0002.toml", CERTIFICATE);
        let named = if entry.path().is_dir() { format!("| `{name}/` |") } else { format!("| `{name}` |") };
        assert!(OF_A_NEW_ONE[..3].contains(&name.as_str()) || page.matches(&named).count() == 2, "{named}");
    }
    // As the page suggests, if such a command is available.
    let check = "cd proba && sha256sum -c SHA256SUMS && cd dossiers && for it in *; do (cd $it && sha256sum -c SHA256SUMS) && sha256sum $it/SHA256SUMS; done";
    let output = followed.shell(check, &[("PATH", "/usr/bin:/bin")]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.code() == Some(127) {
        has("sha256sum in /usr/bin", false);
        return;
    }
    let folders = said.lines().filter_map(|line| line.strip_suffix("/SHA256SUMS")?.split_once("  "));
    let folders: Vec<_> = folders.collect();
    assert!(folders.len() == 2 && folders.iter().all(|(sum, name)| sum == name), "{said}");
    assert!(output.status.success() && page.contains("sha256sum -c SHA256SUMS"), "{said}");
}

#[test]
fn git_changes_no_line_end_in_a_register() {
    let attributes = fs::read_to_string("certificates/.gitattributes").expect("a file");
    assert!(attributes.lines().any(|line| line == "* -text"), "{attributes}");
}

#[test]
fn personal_data_is_kept_out_of_repositories() {
    let ignored = fs::read_to_string("certificates/.gitignore").expect("a file");
    assert!(["dossiers/", ".lock"].iter().all(|name| ignored.lines().any(|line| line == *name)), "{ignored}");
}
