//! Letter templates: the built-in ones, and a register's own, which replace them.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use cert_core::basics::fault::{Fault, FaultKind, Faults};
use cert_core::basics::source::Source;
use cert_core::report::template::problem::TemplateProblem;

use crate::store::application::evidence::confined;
use crate::store::disk::read::{cannot_read, read};

/// The folder of a register's own templates.
pub const FOLDER: &str = "templates";

/// The largest template, in bytes.
const LIMIT: u64 = 256 * 1024;

/// The template of the page around every letter.
pub const PAGE: &str = "letter.html";

macro_rules! templates {
    ($($name:literal),* $(,)?) => {
        /// The built-in templates, by their names in the folder.
        pub const BUILT_IN: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../../certificates/templates/", $name)))),*];
    };
}

templates![
    "letter.html",
    "pl/issued.txt",
    "pl/expiring.txt",
    "pl/lost.txt",
    "pl/revoked.txt",
    "pl/questions.txt",
    "pl/refused.txt",
    "pl/lower.txt",
    "en/issued.txt",
    "en/expiring.txt",
    "en/lost.txt",
    "en/revoked.txt",
    "en/questions.txt",
    "en/refused.txt",
    "en/lower.txt",
];

/// The template of a name: the register's own, or else the built-in one.
///
/// # Errors
/// Returns an error if it, or a folder on the way, is a link, or if it cannot be read.
pub fn template(register: &Path, name: &str) -> Result<Arc<Source>, Faults> {
    let path = confined(register, &format!("{FOLDER}/{name}"))?;
    match path.symlink_metadata() {
        Ok(found) if !found.is_file() => Err(unusable(name, "file")),
        Ok(found) if found.len() > LIMIT => Err(unusable(name, "large")),
        Ok(_) => read(&path),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(built_in(name)),
        Err(error) => Err(cannot_read(&path, &error).into()),
    }
}

fn unusable(name: &str, problem: &'static str) -> Faults {
    let source = Arc::new(Source { name: format!("{FOLDER}/{name}"), text: String::new() });
    let kind = FaultKind::from(TemplateProblem::BadTemplate { problem, detail: String::new() });
    Faults(vec![Fault { source: Some(source), span: None, kind }])
}

fn built_in(name: &str) -> Arc<Source> {
    let found = BUILT_IN.iter().find(|(other, _)| *other == name);
    let text = found.map(|(_, text)| (*text).to_owned()).unwrap_or_default();
    Arc::new(Source { name: format!("{FOLDER}/{name}"), text })
}

/// Files in the folder of templates that have no built-in counterpart, and so are never used; folders that are not of a
/// language, with `/` at the end; the folder itself if it is a file.
pub fn unused(register: &Path) -> Vec<String> {
    if register.join(FOLDER).is_file() {
        return vec![FOLDER.to_owned()];
    }
    let names = |folder: &str| {
        let entries = register.join(FOLDER).join(folder).read_dir().into_iter().flatten().flatten();
        let of_file = |entry: &std::fs::DirEntry| entry.file_type().is_ok_and(|kind| !kind.is_dir());
        entries.filter(of_file).map(|entry| entry.file_name().to_string_lossy().into_owned()).collect::<Vec<_>>()
    };
    let inner =
        ["pl", "en"].into_iter().flat_map(|lang| names(lang).into_iter().map(move |name| format!("{lang}/{name}")));
    let is_template = |name: &String| [".txt", ".html"].iter().any(|end| name.ends_with(end));
    let is_unknown = |name: &String| is_template(name) && BUILT_IN.iter().all(|(known, _)| known != name);
    let mut found: Vec<String> = names("").into_iter().chain(inner).filter(is_unknown).collect();
    let folders = register.join(FOLDER).read_dir().into_iter().flatten().flatten();
    let folders = folders.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let folders = folders.map(|entry| entry.file_name().to_string_lossy().into_owned());
    found.extend(folders.filter(|name| name != "pl" && name != "en").map(|name| format!("{name}/")));
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use cert_core::letters::kind::LetterKind;

    #[test]
    fn both_languages_have_a_template_of_every_kind() {
        for lang in ["pl", "en"] {
            for kind in LetterKind::ALL {
                let name = format!("{lang}/{}.txt", kind.code());
                assert!(BUILT_IN.iter().any(|(known, text)| *known == name && !text.is_empty()), "{name}");
            }
        }
        assert_eq!(BUILT_IN.len(), 2 * LetterKind::ALL.len() + 1);
    }

    #[test]
    fn a_file_of_the_register_takes_the_place_of_the_built_in_one() {
        let register = tempfile::tempdir().expect("a folder");
        let found = || template(register.path(), "pl/lost.txt").expect("a template").text.clone();
        let before = found();
        std::fs::create_dir_all(register.path().join("templates/pl")).expect("a folder");
        assert_eq!(found(), before);
        std::fs::create_dir(register.path().join("templates/polskie")).expect("a folder");
        for name in ["lost.txt", "lots.txt"] {
            std::fs::write(register.path().join("templates/pl").join(name), "Po swojemu\n").expect("written");
        }
        assert_eq!(
            (found().as_str(), unused(register.path())),
            ("Po swojemu\n", vec!["pl/lots.txt".to_owned(), "polskie/".to_owned()])
        );
    }

    #[test]
    fn what_is_no_file_or_too_large_is_no_template() {
        let register = tempfile::tempdir().expect("a folder");
        let path = register.path().join("templates/pl/lost.txt");
        let fault = || match template(register.path(), "pl/lost.txt").map_err(|mut faults| faults.0.remove(0).kind) {
            Err(kind) => kind.of().map_or("none", |TemplateProblem::BadTemplate { problem, .. }| *problem),
            Ok(_) => "none",
        };
        std::fs::create_dir_all(&path).expect("a folder");
        assert_eq!(fault(), "file");
        std::fs::remove_dir(&path).expect("removed");
        std::fs::write(&path, " ".repeat(256 * 1024 + 1)).expect("written");
        assert_eq!(fault(), "large");
    }

    #[test]
    fn a_letter_has_the_same_parts_in_both_languages() {
        // Apart from tags, blank lines separate the parts.
        let parts = |lang: &str, kind: LetterKind| {
            let name = format!("{lang}/{}.txt", kind.code());
            let (_, text) = BUILT_IN.iter().find(|(known, _)| *known == name).expect("a template");
            text.split("\n\n").count()
        };
        for kind in LetterKind::ALL {
            assert_eq!(parts("pl", kind), parts("en", kind), "{}", kind.code());
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_lies_behind_a_link_is_no_template() {
        let (register, elsewhere) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        std::fs::create_dir(elsewhere.path().join("pl")).expect("a folder");
        std::fs::write(elsewhere.path().join("pl/lost.txt"), "Cudze\n").expect("written");
        let fault = || template(register.path(), "pl/lost.txt").map_err(|faults| faults.0[0].kind.code()).map(drop);
        std::os::unix::fs::symlink(elsewhere.path(), register.path().join("templates")).expect("a link");
        assert_eq!(fault(), Err("link"));
        std::fs::remove_file(register.path().join("templates")).expect("removed");
        std::fs::create_dir(register.path().join("templates")).expect("a folder");
        std::os::unix::fs::symlink(elsewhere.path().join("pl"), register.path().join("templates/pl")).expect("a link");
        assert_eq!(fault(), Err("link"));
    }
}
